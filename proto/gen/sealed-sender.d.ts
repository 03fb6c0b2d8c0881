import * as $protobuf from "protobufjs/minimal.js";
import type Long from "long";

/** Namespace vinculum. */
export namespace vinculum {

    /** Namespace sealed. */
    namespace sealed {

        /**
         * Properties of a ServerCertificate.
         * @deprecated Use vinculum.sealed.ServerCertificate.$Properties instead.
         */
        interface IServerCertificate extends vinculum.sealed.ServerCertificate.$Properties {
        }

        /** Represents a ServerCertificate. */
        class ServerCertificate {

            /**
             * Constructs a new ServerCertificate.
             * @param [properties] Properties to set
             */
            constructor(properties?: vinculum.sealed.ServerCertificate.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ServerCertificate certificate. */
            certificate: Uint8Array;

            /** ServerCertificate signature. */
            signature: Uint8Array;

            /**
             * Encodes the specified ServerCertificate message. Does not implicitly {@link vinculum.sealed.ServerCertificate.verify|verify} messages.
             * @param message ServerCertificate message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: vinculum.sealed.ServerCertificate.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ServerCertificate message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {vinculum.sealed.ServerCertificate & vinculum.sealed.ServerCertificate.$Shape} ServerCertificate
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): vinculum.sealed.ServerCertificate & vinculum.sealed.ServerCertificate.$Shape;
        }

        namespace ServerCertificate {

            /** Properties of a ServerCertificate. */
            interface $Properties {

                /** ServerCertificate certificate */
                certificate?: (Uint8Array|null);

                /** ServerCertificate signature */
                signature?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ServerCertificate. */
            type $Shape = vinculum.sealed.ServerCertificate.$Properties;

            /**
             * Properties of a Certificate.
             * @deprecated Use vinculum.sealed.ServerCertificate.Certificate.$Properties instead.
             */
            interface ICertificate extends vinculum.sealed.ServerCertificate.Certificate.$Properties {
            }

            /** Represents a Certificate. */
            class Certificate {

                /**
                 * Constructs a new Certificate.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: vinculum.sealed.ServerCertificate.Certificate.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Certificate id. */
                id: number;

                /** Certificate key. */
                key: Uint8Array;

                /**
                 * Encodes the specified Certificate message. Does not implicitly {@link vinculum.sealed.ServerCertificate.Certificate.verify|verify} messages.
                 * @param message Certificate message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: vinculum.sealed.ServerCertificate.Certificate.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Certificate message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {vinculum.sealed.ServerCertificate.Certificate & vinculum.sealed.ServerCertificate.Certificate.$Shape} Certificate
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): vinculum.sealed.ServerCertificate.Certificate & vinculum.sealed.ServerCertificate.Certificate.$Shape;
            }

            namespace Certificate {

                /** Properties of a Certificate. */
                interface $Properties {

                    /** Certificate id */
                    id?: (number|null);

                    /** Certificate key */
                    key?: (Uint8Array|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Certificate. */
                type $Shape = vinculum.sealed.ServerCertificate.Certificate.$Properties;
            }
        }

        /**
         * Properties of a SenderCertificate.
         * @deprecated Use vinculum.sealed.SenderCertificate.$Properties instead.
         */
        interface ISenderCertificate extends vinculum.sealed.SenderCertificate.$Properties {
        }

        /** Represents a SenderCertificate. */
        class SenderCertificate {

            /**
             * Constructs a new SenderCertificate.
             * @param [properties] Properties to set
             */
            constructor(properties?: vinculum.sealed.SenderCertificate.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** SenderCertificate certificate. */
            certificate: Uint8Array;

            /** SenderCertificate signature. */
            signature: Uint8Array;

            /**
             * Encodes the specified SenderCertificate message. Does not implicitly {@link vinculum.sealed.SenderCertificate.verify|verify} messages.
             * @param message SenderCertificate message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: vinculum.sealed.SenderCertificate.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a SenderCertificate message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {vinculum.sealed.SenderCertificate & vinculum.sealed.SenderCertificate.$Shape} SenderCertificate
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): vinculum.sealed.SenderCertificate & vinculum.sealed.SenderCertificate.$Shape;
        }

        namespace SenderCertificate {

            /** Properties of a SenderCertificate. */
            interface $Properties {

                /** SenderCertificate certificate */
                certificate?: (Uint8Array|null);

                /** SenderCertificate signature */
                signature?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a SenderCertificate. */
            type $Shape = vinculum.sealed.SenderCertificate.$Properties;

            /**
             * Properties of a Certificate.
             * @deprecated Use vinculum.sealed.SenderCertificate.Certificate.$Properties instead.
             */
            interface ICertificate extends vinculum.sealed.SenderCertificate.Certificate.$Properties {
            }

            /** Represents a Certificate. */
            class Certificate {

                /**
                 * Constructs a new Certificate.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: vinculum.sealed.SenderCertificate.Certificate.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Certificate senderE164. */
                senderE164: string;

                /** Certificate senderDeviceId. */
                senderDeviceId: number;

                /** Certificate expires. */
                expires: (number|Long);

                /** Certificate identityKey. */
                identityKey: Uint8Array;

                /** Certificate signer. */
                signer: Uint8Array;

                /** Certificate senderText. */
                senderText: string;

                /** Certificate senderUuid. */
                senderUuid: Uint8Array;

                /** Certificate knownSigner. */
                knownSigner: number;

                /**
                 * Encodes the specified Certificate message. Does not implicitly {@link vinculum.sealed.SenderCertificate.Certificate.verify|verify} messages.
                 * @param message Certificate message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: vinculum.sealed.SenderCertificate.Certificate.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Certificate message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {vinculum.sealed.SenderCertificate.Certificate & vinculum.sealed.SenderCertificate.Certificate.$Shape} Certificate
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): vinculum.sealed.SenderCertificate.Certificate & vinculum.sealed.SenderCertificate.Certificate.$Shape;
            }

            namespace Certificate {

                /** Properties of a Certificate. */
                interface $Properties {

                    /** Certificate senderE164 */
                    senderE164?: (string|null);

                    /** Certificate senderDeviceId */
                    senderDeviceId?: (number|null);

                    /** Certificate expires */
                    expires?: (number|Long|null);

                    /** Certificate identityKey */
                    identityKey?: (Uint8Array|null);

                    /** Certificate signer */
                    signer?: (Uint8Array|null);

                    /** Certificate senderText */
                    senderText?: (string|null);

                    /** Certificate senderUuid */
                    senderUuid?: (Uint8Array|null);

                    /** Certificate knownSigner */
                    knownSigner?: (number|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Certificate. */
                type $Shape = vinculum.sealed.SenderCertificate.Certificate.$Properties;
            }
        }

        /**
         * Properties of an UnidentifiedSenderMessageContent.
         * @deprecated Use vinculum.sealed.UnidentifiedSenderMessageContent.$Properties instead.
         */
        interface IUnidentifiedSenderMessageContent extends vinculum.sealed.UnidentifiedSenderMessageContent.$Properties {
        }

        /** Represents an UnidentifiedSenderMessageContent. */
        class UnidentifiedSenderMessageContent {

            /**
             * Constructs a new UnidentifiedSenderMessageContent.
             * @param [properties] Properties to set
             */
            constructor(properties?: vinculum.sealed.UnidentifiedSenderMessageContent.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** UnidentifiedSenderMessageContent type. */
            type: number;

            /** UnidentifiedSenderMessageContent senderCertificate. */
            senderCertificate: Uint8Array;

            /** UnidentifiedSenderMessageContent content. */
            content: Uint8Array;

            /** UnidentifiedSenderMessageContent contentHint. */
            contentHint: number;

            /** UnidentifiedSenderMessageContent groupId. */
            groupId: Uint8Array;

            /**
             * Encodes the specified UnidentifiedSenderMessageContent message. Does not implicitly {@link vinculum.sealed.UnidentifiedSenderMessageContent.verify|verify} messages.
             * @param message UnidentifiedSenderMessageContent message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: vinculum.sealed.UnidentifiedSenderMessageContent.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an UnidentifiedSenderMessageContent message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {vinculum.sealed.UnidentifiedSenderMessageContent & vinculum.sealed.UnidentifiedSenderMessageContent.$Shape} UnidentifiedSenderMessageContent
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): vinculum.sealed.UnidentifiedSenderMessageContent & vinculum.sealed.UnidentifiedSenderMessageContent.$Shape;
        }

        namespace UnidentifiedSenderMessageContent {

            /** Properties of an UnidentifiedSenderMessageContent. */
            interface $Properties {

                /** UnidentifiedSenderMessageContent type */
                type?: (number|null);

                /** UnidentifiedSenderMessageContent senderCertificate */
                senderCertificate?: (Uint8Array|null);

                /** UnidentifiedSenderMessageContent content */
                content?: (Uint8Array|null);

                /** UnidentifiedSenderMessageContent contentHint */
                contentHint?: (number|null);

                /** UnidentifiedSenderMessageContent groupId */
                groupId?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an UnidentifiedSenderMessageContent. */
            type $Shape = vinculum.sealed.UnidentifiedSenderMessageContent.$Properties;
        }

        /**
         * Properties of an UnidentifiedSenderMessage.
         * @deprecated Use vinculum.sealed.UnidentifiedSenderMessage.$Properties instead.
         */
        interface IUnidentifiedSenderMessage extends vinculum.sealed.UnidentifiedSenderMessage.$Properties {
        }

        /** Represents an UnidentifiedSenderMessage. */
        class UnidentifiedSenderMessage {

            /**
             * Constructs a new UnidentifiedSenderMessage.
             * @param [properties] Properties to set
             */
            constructor(properties?: vinculum.sealed.UnidentifiedSenderMessage.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** UnidentifiedSenderMessage ephemeralPublic. */
            ephemeralPublic: Uint8Array;

            /** UnidentifiedSenderMessage encryptedStatic. */
            encryptedStatic: Uint8Array;

            /** UnidentifiedSenderMessage encryptedMessage. */
            encryptedMessage: Uint8Array;

            /**
             * Encodes the specified UnidentifiedSenderMessage message. Does not implicitly {@link vinculum.sealed.UnidentifiedSenderMessage.verify|verify} messages.
             * @param message UnidentifiedSenderMessage message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: vinculum.sealed.UnidentifiedSenderMessage.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an UnidentifiedSenderMessage message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {vinculum.sealed.UnidentifiedSenderMessage & vinculum.sealed.UnidentifiedSenderMessage.$Shape} UnidentifiedSenderMessage
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): vinculum.sealed.UnidentifiedSenderMessage & vinculum.sealed.UnidentifiedSenderMessage.$Shape;
        }

        namespace UnidentifiedSenderMessage {

            /** Properties of an UnidentifiedSenderMessage. */
            interface $Properties {

                /** UnidentifiedSenderMessage ephemeralPublic */
                ephemeralPublic?: (Uint8Array|null);

                /** UnidentifiedSenderMessage encryptedStatic */
                encryptedStatic?: (Uint8Array|null);

                /** UnidentifiedSenderMessage encryptedMessage */
                encryptedMessage?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an UnidentifiedSenderMessage. */
            type $Shape = vinculum.sealed.UnidentifiedSenderMessage.$Properties;
        }
    }
}
