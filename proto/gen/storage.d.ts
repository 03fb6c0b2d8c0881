import * as $protobuf from "protobufjs/minimal.js";
import type Long from "long";

/** Namespace vinculum. */
export namespace vinculum {

    /** Namespace storage. */
    namespace storage {

        /**
         * Properties of an IdentityKeyPair.
         * @deprecated Use vinculum.storage.IdentityKeyPair.$Properties instead.
         */
        interface IIdentityKeyPair extends vinculum.storage.IdentityKeyPair.$Properties {
        }

        /** Represents an IdentityKeyPair. */
        class IdentityKeyPair {

            /**
             * Constructs a new IdentityKeyPair.
             * @param [properties] Properties to set
             */
            constructor(properties?: vinculum.storage.IdentityKeyPair.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** IdentityKeyPair publicKey. */
            publicKey: Uint8Array;

            /** IdentityKeyPair privateKey. */
            privateKey: Uint8Array;

            /**
             * Encodes the specified IdentityKeyPair message. Does not implicitly {@link vinculum.storage.IdentityKeyPair.verify|verify} messages.
             * @param message IdentityKeyPair message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: vinculum.storage.IdentityKeyPair.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an IdentityKeyPair message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {vinculum.storage.IdentityKeyPair & vinculum.storage.IdentityKeyPair.$Shape} IdentityKeyPair
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): vinculum.storage.IdentityKeyPair & vinculum.storage.IdentityKeyPair.$Shape;
        }

        namespace IdentityKeyPair {

            /** Properties of an IdentityKeyPair. */
            interface $Properties {

                /** IdentityKeyPair publicKey */
                publicKey?: (Uint8Array|null);

                /** IdentityKeyPair privateKey */
                privateKey?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an IdentityKeyPair. */
            type $Shape = vinculum.storage.IdentityKeyPair.$Properties;
        }

        /**
         * Properties of a PreKeyRecord.
         * @deprecated Use vinculum.storage.PreKeyRecord.$Properties instead.
         */
        interface IPreKeyRecord extends vinculum.storage.PreKeyRecord.$Properties {
        }

        /** Represents a PreKeyRecord. */
        class PreKeyRecord {

            /**
             * Constructs a new PreKeyRecord.
             * @param [properties] Properties to set
             */
            constructor(properties?: vinculum.storage.PreKeyRecord.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** PreKeyRecord id. */
            id: number;

            /** PreKeyRecord publicKey. */
            publicKey: Uint8Array;

            /** PreKeyRecord privateKey. */
            privateKey: Uint8Array;

            /**
             * Encodes the specified PreKeyRecord message. Does not implicitly {@link vinculum.storage.PreKeyRecord.verify|verify} messages.
             * @param message PreKeyRecord message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: vinculum.storage.PreKeyRecord.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a PreKeyRecord message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {vinculum.storage.PreKeyRecord & vinculum.storage.PreKeyRecord.$Shape} PreKeyRecord
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): vinculum.storage.PreKeyRecord & vinculum.storage.PreKeyRecord.$Shape;
        }

        namespace PreKeyRecord {

            /** Properties of a PreKeyRecord. */
            interface $Properties {

                /** PreKeyRecord id */
                id?: (number|null);

                /** PreKeyRecord publicKey */
                publicKey?: (Uint8Array|null);

                /** PreKeyRecord privateKey */
                privateKey?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a PreKeyRecord. */
            type $Shape = vinculum.storage.PreKeyRecord.$Properties;
        }

        /**
         * Properties of a SignedPreKeyRecord.
         * @deprecated Use vinculum.storage.SignedPreKeyRecord.$Properties instead.
         */
        interface ISignedPreKeyRecord extends vinculum.storage.SignedPreKeyRecord.$Properties {
        }

        /** Represents a SignedPreKeyRecord. */
        class SignedPreKeyRecord {

            /**
             * Constructs a new SignedPreKeyRecord.
             * @param [properties] Properties to set
             */
            constructor(properties?: vinculum.storage.SignedPreKeyRecord.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** SignedPreKeyRecord id. */
            id: number;

            /** SignedPreKeyRecord publicKey. */
            publicKey: Uint8Array;

            /** SignedPreKeyRecord privateKey. */
            privateKey: Uint8Array;

            /** SignedPreKeyRecord signature. */
            signature: Uint8Array;

            /** SignedPreKeyRecord timestamp. */
            timestamp: (number|Long);

            /**
             * Encodes the specified SignedPreKeyRecord message. Does not implicitly {@link vinculum.storage.SignedPreKeyRecord.verify|verify} messages.
             * @param message SignedPreKeyRecord message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: vinculum.storage.SignedPreKeyRecord.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a SignedPreKeyRecord message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {vinculum.storage.SignedPreKeyRecord & vinculum.storage.SignedPreKeyRecord.$Shape} SignedPreKeyRecord
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): vinculum.storage.SignedPreKeyRecord & vinculum.storage.SignedPreKeyRecord.$Shape;
        }

        namespace SignedPreKeyRecord {

            /** Properties of a SignedPreKeyRecord. */
            interface $Properties {

                /** SignedPreKeyRecord id */
                id?: (number|null);

                /** SignedPreKeyRecord publicKey */
                publicKey?: (Uint8Array|null);

                /** SignedPreKeyRecord privateKey */
                privateKey?: (Uint8Array|null);

                /** SignedPreKeyRecord signature */
                signature?: (Uint8Array|null);

                /** SignedPreKeyRecord timestamp */
                timestamp?: (number|Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a SignedPreKeyRecord. */
            type $Shape = vinculum.storage.SignedPreKeyRecord.$Properties;
        }

        /**
         * Properties of a SenderKeyRecord.
         * @deprecated Use vinculum.storage.SenderKeyRecord.$Properties instead.
         */
        interface ISenderKeyRecord extends vinculum.storage.SenderKeyRecord.$Properties {
        }

        /** Represents a SenderKeyRecord. */
        class SenderKeyRecord {

            /**
             * Constructs a new SenderKeyRecord.
             * @param [properties] Properties to set
             */
            constructor(properties?: vinculum.storage.SenderKeyRecord.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** SenderKeyRecord states. */
            states: Uint8Array[];

            /**
             * Encodes the specified SenderKeyRecord message. Does not implicitly {@link vinculum.storage.SenderKeyRecord.verify|verify} messages.
             * @param message SenderKeyRecord message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: vinculum.storage.SenderKeyRecord.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a SenderKeyRecord message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {vinculum.storage.SenderKeyRecord & vinculum.storage.SenderKeyRecord.$Shape} SenderKeyRecord
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): vinculum.storage.SenderKeyRecord & vinculum.storage.SenderKeyRecord.$Shape;
        }

        namespace SenderKeyRecord {

            /** Properties of a SenderKeyRecord. */
            interface $Properties {

                /** SenderKeyRecord states */
                states?: (Uint8Array[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a SenderKeyRecord. */
            type $Shape = vinculum.storage.SenderKeyRecord.$Properties;
        }

        /**
         * Properties of a SenderKeyState.
         * @deprecated Use vinculum.storage.SenderKeyState.$Properties instead.
         */
        interface ISenderKeyState extends vinculum.storage.SenderKeyState.$Properties {
        }

        /** Represents a SenderKeyState. */
        class SenderKeyState {

            /**
             * Constructs a new SenderKeyState.
             * @param [properties] Properties to set
             */
            constructor(properties?: vinculum.storage.SenderKeyState.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** SenderKeyState chainId. */
            chainId: number;

            /** SenderKeyState chainKey. */
            chainKey?: (Uint8Array|null);

            /** SenderKeyState signingKey. */
            signingKey?: (Uint8Array|null);

            /** SenderKeyState messageKeys. */
            messageKeys: Uint8Array[];

            /** SenderKeyState messageVersion. */
            messageVersion: number;

            /**
             * Encodes the specified SenderKeyState message. Does not implicitly {@link vinculum.storage.SenderKeyState.verify|verify} messages.
             * @param message SenderKeyState message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: vinculum.storage.SenderKeyState.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a SenderKeyState message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {vinculum.storage.SenderKeyState & vinculum.storage.SenderKeyState.$Shape} SenderKeyState
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): vinculum.storage.SenderKeyState & vinculum.storage.SenderKeyState.$Shape;
        }

        namespace SenderKeyState {

            /** Properties of a SenderKeyState. */
            interface $Properties {

                /** SenderKeyState chainId */
                chainId?: (number|null);

                /** SenderKeyState chainKey */
                chainKey?: (Uint8Array|null);

                /** SenderKeyState signingKey */
                signingKey?: (Uint8Array|null);

                /** SenderKeyState messageKeys */
                messageKeys?: (Uint8Array[]|null);

                /** SenderKeyState messageVersion */
                messageVersion?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a SenderKeyState. */
            type $Shape = vinculum.storage.SenderKeyState.$Properties;
        }

        /**
         * Properties of a SenderChainKey.
         * @deprecated Use vinculum.storage.SenderChainKey.$Properties instead.
         */
        interface ISenderChainKey extends vinculum.storage.SenderChainKey.$Properties {
        }

        /** Represents a SenderChainKey. */
        class SenderChainKey {

            /**
             * Constructs a new SenderChainKey.
             * @param [properties] Properties to set
             */
            constructor(properties?: vinculum.storage.SenderChainKey.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** SenderChainKey iteration. */
            iteration: number;

            /** SenderChainKey seed. */
            seed: Uint8Array;

            /**
             * Encodes the specified SenderChainKey message. Does not implicitly {@link vinculum.storage.SenderChainKey.verify|verify} messages.
             * @param message SenderChainKey message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: vinculum.storage.SenderChainKey.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a SenderChainKey message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {vinculum.storage.SenderChainKey & vinculum.storage.SenderChainKey.$Shape} SenderChainKey
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): vinculum.storage.SenderChainKey & vinculum.storage.SenderChainKey.$Shape;
        }

        namespace SenderChainKey {

            /** Properties of a SenderChainKey. */
            interface $Properties {

                /** SenderChainKey iteration */
                iteration?: (number|null);

                /** SenderChainKey seed */
                seed?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a SenderChainKey. */
            type $Shape = vinculum.storage.SenderChainKey.$Properties;
        }

        /**
         * Properties of a SenderMessageKey.
         * @deprecated Use vinculum.storage.SenderMessageKey.$Properties instead.
         */
        interface ISenderMessageKey extends vinculum.storage.SenderMessageKey.$Properties {
        }

        /** Represents a SenderMessageKey. */
        class SenderMessageKey {

            /**
             * Constructs a new SenderMessageKey.
             * @param [properties] Properties to set
             */
            constructor(properties?: vinculum.storage.SenderMessageKey.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** SenderMessageKey iteration. */
            iteration: number;

            /** SenderMessageKey seed. */
            seed: Uint8Array;

            /**
             * Encodes the specified SenderMessageKey message. Does not implicitly {@link vinculum.storage.SenderMessageKey.verify|verify} messages.
             * @param message SenderMessageKey message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: vinculum.storage.SenderMessageKey.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a SenderMessageKey message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {vinculum.storage.SenderMessageKey & vinculum.storage.SenderMessageKey.$Shape} SenderMessageKey
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): vinculum.storage.SenderMessageKey & vinculum.storage.SenderMessageKey.$Shape;
        }

        namespace SenderMessageKey {

            /** Properties of a SenderMessageKey. */
            interface $Properties {

                /** SenderMessageKey iteration */
                iteration?: (number|null);

                /** SenderMessageKey seed */
                seed?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a SenderMessageKey. */
            type $Shape = vinculum.storage.SenderMessageKey.$Properties;
        }

        /**
         * Properties of a SenderSigningKey.
         * @deprecated Use vinculum.storage.SenderSigningKey.$Properties instead.
         */
        interface ISenderSigningKey extends vinculum.storage.SenderSigningKey.$Properties {
        }

        /** Represents a SenderSigningKey. */
        class SenderSigningKey {

            /**
             * Constructs a new SenderSigningKey.
             * @param [properties] Properties to set
             */
            constructor(properties?: vinculum.storage.SenderSigningKey.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** SenderSigningKey publicKey. */
            publicKey: Uint8Array;

            /** SenderSigningKey privateKey. */
            privateKey: Uint8Array;

            /**
             * Encodes the specified SenderSigningKey message. Does not implicitly {@link vinculum.storage.SenderSigningKey.verify|verify} messages.
             * @param message SenderSigningKey message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: vinculum.storage.SenderSigningKey.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a SenderSigningKey message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {vinculum.storage.SenderSigningKey & vinculum.storage.SenderSigningKey.$Shape} SenderSigningKey
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): vinculum.storage.SenderSigningKey & vinculum.storage.SenderSigningKey.$Shape;
        }

        namespace SenderSigningKey {

            /** Properties of a SenderSigningKey. */
            interface $Properties {

                /** SenderSigningKey publicKey */
                publicKey?: (Uint8Array|null);

                /** SenderSigningKey privateKey */
                privateKey?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a SenderSigningKey. */
            type $Shape = vinculum.storage.SenderSigningKey.$Properties;
        }
    }
}
