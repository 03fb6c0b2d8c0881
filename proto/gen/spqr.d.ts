import * as $protobuf from "protobufjs/minimal.js";
import type Long from "long";

/** Namespace vinculum. */
export namespace vinculum {

    /** Namespace spqr. */
    namespace spqr {

        /**
         * Properties of a PqRatchetState.
         * @deprecated Use vinculum.spqr.PqRatchetState.$Properties instead.
         */
        interface IPqRatchetState extends vinculum.spqr.PqRatchetState.$Properties {
        }

        /** Represents a PqRatchetState. */
        class PqRatchetState {

            /**
             * Constructs a new PqRatchetState.
             * @param [properties] Properties to set
             */
            constructor(properties?: vinculum.spqr.PqRatchetState.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** PqRatchetState versionNegotiation. */
            versionNegotiation: Uint8Array;

            /** PqRatchetState chain. */
            chain: Uint8Array;

            /** PqRatchetState v1. */
            v1: Uint8Array;

            /**
             * Encodes the specified PqRatchetState message. Does not implicitly {@link vinculum.spqr.PqRatchetState.verify|verify} messages.
             * @param message PqRatchetState message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: vinculum.spqr.PqRatchetState.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a PqRatchetState message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {vinculum.spqr.PqRatchetState & vinculum.spqr.PqRatchetState.$Shape} PqRatchetState
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): vinculum.spqr.PqRatchetState & vinculum.spqr.PqRatchetState.$Shape;
        }

        namespace PqRatchetState {

            /** Properties of a PqRatchetState. */
            interface $Properties {

                /** PqRatchetState versionNegotiation */
                versionNegotiation?: (Uint8Array|null);

                /** PqRatchetState chain */
                chain?: (Uint8Array|null);

                /** PqRatchetState v1 */
                v1?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a PqRatchetState. */
            type $Shape = vinculum.spqr.PqRatchetState.$Properties;
        }

        /**
         * Properties of a VersionNegotiation.
         * @deprecated Use vinculum.spqr.VersionNegotiation.$Properties instead.
         */
        interface IVersionNegotiation extends vinculum.spqr.VersionNegotiation.$Properties {
        }

        /** Represents a VersionNegotiation. */
        class VersionNegotiation {

            /**
             * Constructs a new VersionNegotiation.
             * @param [properties] Properties to set
             */
            constructor(properties?: vinculum.spqr.VersionNegotiation.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** VersionNegotiation authKey. */
            authKey: Uint8Array;

            /** VersionNegotiation direction. */
            direction: number;

            /** VersionNegotiation minVersion. */
            minVersion: number;

            /** VersionNegotiation chainParams. */
            chainParams: Uint8Array;

            /**
             * Encodes the specified VersionNegotiation message. Does not implicitly {@link vinculum.spqr.VersionNegotiation.verify|verify} messages.
             * @param message VersionNegotiation message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: vinculum.spqr.VersionNegotiation.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a VersionNegotiation message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {vinculum.spqr.VersionNegotiation & vinculum.spqr.VersionNegotiation.$Shape} VersionNegotiation
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): vinculum.spqr.VersionNegotiation & vinculum.spqr.VersionNegotiation.$Shape;
        }

        namespace VersionNegotiation {

            /** Properties of a VersionNegotiation. */
            interface $Properties {

                /** VersionNegotiation authKey */
                authKey?: (Uint8Array|null);

                /** VersionNegotiation direction */
                direction?: (number|null);

                /** VersionNegotiation minVersion */
                minVersion?: (number|null);

                /** VersionNegotiation chainParams */
                chainParams?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a VersionNegotiation. */
            type $Shape = vinculum.spqr.VersionNegotiation.$Properties;
        }

        /**
         * Properties of a ChainParams.
         * @deprecated Use vinculum.spqr.ChainParams.$Properties instead.
         */
        interface IChainParams extends vinculum.spqr.ChainParams.$Properties {
        }

        /** Represents a ChainParams. */
        class ChainParams {

            /**
             * Constructs a new ChainParams.
             * @param [properties] Properties to set
             */
            constructor(properties?: vinculum.spqr.ChainParams.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ChainParams maxJump. */
            maxJump: number;

            /** ChainParams maxOooKeys. */
            maxOooKeys: number;

            /**
             * Encodes the specified ChainParams message. Does not implicitly {@link vinculum.spqr.ChainParams.verify|verify} messages.
             * @param message ChainParams message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: vinculum.spqr.ChainParams.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ChainParams message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {vinculum.spqr.ChainParams & vinculum.spqr.ChainParams.$Shape} ChainParams
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): vinculum.spqr.ChainParams & vinculum.spqr.ChainParams.$Shape;
        }

        namespace ChainParams {

            /** Properties of a ChainParams. */
            interface $Properties {

                /** ChainParams maxJump */
                maxJump?: (number|null);

                /** ChainParams maxOooKeys */
                maxOooKeys?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ChainParams. */
            type $Shape = vinculum.spqr.ChainParams.$Properties;
        }

        /**
         * Properties of a Chain.
         * @deprecated Use vinculum.spqr.Chain.$Properties instead.
         */
        interface IChain extends vinculum.spqr.Chain.$Properties {
        }

        /** Represents a Chain. */
        class Chain {

            /**
             * Constructs a new Chain.
             * @param [properties] Properties to set
             */
            constructor(properties?: vinculum.spqr.Chain.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Chain direction. */
            direction: number;

            /** Chain currentEpoch. */
            currentEpoch: (number|Long);

            /** Chain links. */
            links: Uint8Array[];

            /** Chain nextRoot. */
            nextRoot: Uint8Array;

            /** Chain sendEpoch. */
            sendEpoch: (number|Long);

            /** Chain params. */
            params: Uint8Array;

            /**
             * Encodes the specified Chain message. Does not implicitly {@link vinculum.spqr.Chain.verify|verify} messages.
             * @param message Chain message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: vinculum.spqr.Chain.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Chain message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {vinculum.spqr.Chain & vinculum.spqr.Chain.$Shape} Chain
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): vinculum.spqr.Chain & vinculum.spqr.Chain.$Shape;
        }

        namespace Chain {

            /** Properties of a Chain. */
            interface $Properties {

                /** Chain direction */
                direction?: (number|null);

                /** Chain currentEpoch */
                currentEpoch?: (number|Long|null);

                /** Chain links */
                links?: (Uint8Array[]|null);

                /** Chain nextRoot */
                nextRoot?: (Uint8Array|null);

                /** Chain sendEpoch */
                sendEpoch?: (number|Long|null);

                /** Chain params */
                params?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Chain. */
            type $Shape = vinculum.spqr.Chain.$Properties;
        }

        /**
         * Properties of an Epoch.
         * @deprecated Use vinculum.spqr.Epoch.$Properties instead.
         */
        interface IEpoch extends vinculum.spqr.Epoch.$Properties {
        }

        /** Represents an Epoch. */
        class Epoch {

            /**
             * Constructs a new Epoch.
             * @param [properties] Properties to set
             */
            constructor(properties?: vinculum.spqr.Epoch.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Epoch send. */
            send: Uint8Array;

            /** Epoch recv. */
            recv: Uint8Array;

            /**
             * Encodes the specified Epoch message. Does not implicitly {@link vinculum.spqr.Epoch.verify|verify} messages.
             * @param message Epoch message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: vinculum.spqr.Epoch.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an Epoch message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {vinculum.spqr.Epoch & vinculum.spqr.Epoch.$Shape} Epoch
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): vinculum.spqr.Epoch & vinculum.spqr.Epoch.$Shape;
        }

        namespace Epoch {

            /** Properties of an Epoch. */
            interface $Properties {

                /** Epoch send */
                send?: (Uint8Array|null);

                /** Epoch recv */
                recv?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an Epoch. */
            type $Shape = vinculum.spqr.Epoch.$Properties;
        }

        /**
         * Properties of an EpochDirection.
         * @deprecated Use vinculum.spqr.EpochDirection.$Properties instead.
         */
        interface IEpochDirection extends vinculum.spqr.EpochDirection.$Properties {
        }

        /** Represents an EpochDirection. */
        class EpochDirection {

            /**
             * Constructs a new EpochDirection.
             * @param [properties] Properties to set
             */
            constructor(properties?: vinculum.spqr.EpochDirection.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** EpochDirection ctr. */
            ctr: number;

            /** EpochDirection next. */
            next: Uint8Array;

            /** EpochDirection prev. */
            prev: Uint8Array;

            /**
             * Encodes the specified EpochDirection message. Does not implicitly {@link vinculum.spqr.EpochDirection.verify|verify} messages.
             * @param message EpochDirection message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: vinculum.spqr.EpochDirection.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an EpochDirection message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {vinculum.spqr.EpochDirection & vinculum.spqr.EpochDirection.$Shape} EpochDirection
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): vinculum.spqr.EpochDirection & vinculum.spqr.EpochDirection.$Shape;
        }

        namespace EpochDirection {

            /** Properties of an EpochDirection. */
            interface $Properties {

                /** EpochDirection ctr */
                ctr?: (number|null);

                /** EpochDirection next */
                next?: (Uint8Array|null);

                /** EpochDirection prev */
                prev?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an EpochDirection. */
            type $Shape = vinculum.spqr.EpochDirection.$Properties;
        }
    }
}
