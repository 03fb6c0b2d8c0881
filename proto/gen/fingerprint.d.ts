import * as $protobuf from "protobufjs/minimal.js";
import type Long from "long";

/** Namespace vinculum. */
export namespace vinculum {

    /** Namespace fingerprint. */
    namespace fingerprint {

        /**
         * Properties of a CombinedFingerprints.
         * @deprecated Use vinculum.fingerprint.CombinedFingerprints.$Properties instead.
         */
        interface ICombinedFingerprints extends vinculum.fingerprint.CombinedFingerprints.$Properties {
        }

        /** Represents a CombinedFingerprints. */
        class CombinedFingerprints {

            /**
             * Constructs a new CombinedFingerprints.
             * @param [properties] Properties to set
             */
            constructor(properties?: vinculum.fingerprint.CombinedFingerprints.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** CombinedFingerprints version. */
            version: number;

            /** CombinedFingerprints localFingerprint. */
            localFingerprint: Uint8Array;

            /** CombinedFingerprints remoteFingerprint. */
            remoteFingerprint: Uint8Array;

            /**
             * Encodes the specified CombinedFingerprints message. Does not implicitly {@link vinculum.fingerprint.CombinedFingerprints.verify|verify} messages.
             * @param message CombinedFingerprints message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: vinculum.fingerprint.CombinedFingerprints.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a CombinedFingerprints message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {vinculum.fingerprint.CombinedFingerprints & vinculum.fingerprint.CombinedFingerprints.$Shape} CombinedFingerprints
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): vinculum.fingerprint.CombinedFingerprints & vinculum.fingerprint.CombinedFingerprints.$Shape;
        }

        namespace CombinedFingerprints {

            /** Properties of a CombinedFingerprints. */
            interface $Properties {

                /** CombinedFingerprints version */
                version?: (number|null);

                /** CombinedFingerprints localFingerprint */
                localFingerprint?: (Uint8Array|null);

                /** CombinedFingerprints remoteFingerprint */
                remoteFingerprint?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a CombinedFingerprints. */
            type $Shape = vinculum.fingerprint.CombinedFingerprints.$Properties;
        }

        /**
         * Properties of a LogicalFingerprint.
         * @deprecated Use vinculum.fingerprint.LogicalFingerprint.$Properties instead.
         */
        interface ILogicalFingerprint extends vinculum.fingerprint.LogicalFingerprint.$Properties {
        }

        /** Represents a LogicalFingerprint. */
        class LogicalFingerprint {

            /**
             * Constructs a new LogicalFingerprint.
             * @param [properties] Properties to set
             */
            constructor(properties?: vinculum.fingerprint.LogicalFingerprint.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** LogicalFingerprint content. */
            content: Uint8Array;

            /**
             * Encodes the specified LogicalFingerprint message. Does not implicitly {@link vinculum.fingerprint.LogicalFingerprint.verify|verify} messages.
             * @param message LogicalFingerprint message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: vinculum.fingerprint.LogicalFingerprint.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a LogicalFingerprint message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {vinculum.fingerprint.LogicalFingerprint & vinculum.fingerprint.LogicalFingerprint.$Shape} LogicalFingerprint
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): vinculum.fingerprint.LogicalFingerprint & vinculum.fingerprint.LogicalFingerprint.$Shape;
        }

        namespace LogicalFingerprint {

            /** Properties of a LogicalFingerprint. */
            interface $Properties {

                /** LogicalFingerprint content */
                content?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a LogicalFingerprint. */
            type $Shape = vinculum.fingerprint.LogicalFingerprint.$Properties;
        }
    }
}
