import * as $protobuf from "protobufjs/minimal.js";
import type Long from "long";

/** Namespace vinculum. */
export namespace vinculum {

    /** Namespace wire. */
    namespace wire {

        /**
         * Properties of a SignalMessage.
         * @deprecated Use vinculum.wire.SignalMessage.$Properties instead.
         */
        interface ISignalMessage extends vinculum.wire.SignalMessage.$Properties {
        }

        /** Represents a SignalMessage. */
        class SignalMessage {

            /**
             * Constructs a new SignalMessage.
             * @param [properties] Properties to set
             */
            constructor(properties?: vinculum.wire.SignalMessage.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** SignalMessage ratchetKey. */
            ratchetKey: Uint8Array;

            /** SignalMessage counter. */
            counter: number;

            /** SignalMessage previousCounter. */
            previousCounter: number;

            /** SignalMessage ciphertext. */
            ciphertext: Uint8Array;

            /** SignalMessage pqRatchet. */
            pqRatchet: Uint8Array;

            /** SignalMessage addresses. */
            addresses: Uint8Array;

            /**
             * Encodes the specified SignalMessage message. Does not implicitly {@link vinculum.wire.SignalMessage.verify|verify} messages.
             * @param message SignalMessage message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: vinculum.wire.SignalMessage.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a SignalMessage message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {vinculum.wire.SignalMessage & vinculum.wire.SignalMessage.$Shape} SignalMessage
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): vinculum.wire.SignalMessage & vinculum.wire.SignalMessage.$Shape;
        }

        namespace SignalMessage {

            /** Properties of a SignalMessage. */
            interface $Properties {

                /** SignalMessage ratchetKey */
                ratchetKey?: (Uint8Array|null);

                /** SignalMessage counter */
                counter?: (number|null);

                /** SignalMessage previousCounter */
                previousCounter?: (number|null);

                /** SignalMessage ciphertext */
                ciphertext?: (Uint8Array|null);

                /** SignalMessage pqRatchet */
                pqRatchet?: (Uint8Array|null);

                /** SignalMessage addresses */
                addresses?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a SignalMessage. */
            type $Shape = vinculum.wire.SignalMessage.$Properties;
        }

        /**
         * Properties of a PreKeySignalMessage.
         * @deprecated Use vinculum.wire.PreKeySignalMessage.$Properties instead.
         */
        interface IPreKeySignalMessage extends vinculum.wire.PreKeySignalMessage.$Properties {
        }

        /** Represents a PreKeySignalMessage. */
        class PreKeySignalMessage {

            /**
             * Constructs a new PreKeySignalMessage.
             * @param [properties] Properties to set
             */
            constructor(properties?: vinculum.wire.PreKeySignalMessage.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** PreKeySignalMessage preKeyId. */
            preKeyId: number;

            /** PreKeySignalMessage baseKey. */
            baseKey: Uint8Array;

            /** PreKeySignalMessage identityKey. */
            identityKey: Uint8Array;

            /** PreKeySignalMessage message. */
            message: Uint8Array;

            /** PreKeySignalMessage registrationId. */
            registrationId: number;

            /** PreKeySignalMessage signedPreKeyId. */
            signedPreKeyId: number;

            /** PreKeySignalMessage kyberPreKeyId. */
            kyberPreKeyId: number;

            /** PreKeySignalMessage kyberCiphertext. */
            kyberCiphertext: Uint8Array;

            /**
             * Encodes the specified PreKeySignalMessage message. Does not implicitly {@link vinculum.wire.PreKeySignalMessage.verify|verify} messages.
             * @param message PreKeySignalMessage message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: vinculum.wire.PreKeySignalMessage.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a PreKeySignalMessage message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {vinculum.wire.PreKeySignalMessage & vinculum.wire.PreKeySignalMessage.$Shape} PreKeySignalMessage
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): vinculum.wire.PreKeySignalMessage & vinculum.wire.PreKeySignalMessage.$Shape;
        }

        namespace PreKeySignalMessage {

            /** Properties of a PreKeySignalMessage. */
            interface $Properties {

                /** PreKeySignalMessage preKeyId */
                preKeyId?: (number|null);

                /** PreKeySignalMessage baseKey */
                baseKey?: (Uint8Array|null);

                /** PreKeySignalMessage identityKey */
                identityKey?: (Uint8Array|null);

                /** PreKeySignalMessage message */
                message?: (Uint8Array|null);

                /** PreKeySignalMessage registrationId */
                registrationId?: (number|null);

                /** PreKeySignalMessage signedPreKeyId */
                signedPreKeyId?: (number|null);

                /** PreKeySignalMessage kyberPreKeyId */
                kyberPreKeyId?: (number|null);

                /** PreKeySignalMessage kyberCiphertext */
                kyberCiphertext?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a PreKeySignalMessage. */
            type $Shape = vinculum.wire.PreKeySignalMessage.$Properties;
        }

        /**
         * Properties of a SenderKeyMessage.
         * @deprecated Use vinculum.wire.SenderKeyMessage.$Properties instead.
         */
        interface ISenderKeyMessage extends vinculum.wire.SenderKeyMessage.$Properties {
        }

        /** Represents a SenderKeyMessage. */
        class SenderKeyMessage {

            /**
             * Constructs a new SenderKeyMessage.
             * @param [properties] Properties to set
             */
            constructor(properties?: vinculum.wire.SenderKeyMessage.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** SenderKeyMessage distributionUuid. */
            distributionUuid: Uint8Array;

            /** SenderKeyMessage chainId. */
            chainId: number;

            /** SenderKeyMessage iteration. */
            iteration: number;

            /** SenderKeyMessage ciphertext. */
            ciphertext: Uint8Array;

            /**
             * Encodes the specified SenderKeyMessage message. Does not implicitly {@link vinculum.wire.SenderKeyMessage.verify|verify} messages.
             * @param message SenderKeyMessage message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: vinculum.wire.SenderKeyMessage.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a SenderKeyMessage message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {vinculum.wire.SenderKeyMessage & vinculum.wire.SenderKeyMessage.$Shape} SenderKeyMessage
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): vinculum.wire.SenderKeyMessage & vinculum.wire.SenderKeyMessage.$Shape;
        }

        namespace SenderKeyMessage {

            /** Properties of a SenderKeyMessage. */
            interface $Properties {

                /** SenderKeyMessage distributionUuid */
                distributionUuid?: (Uint8Array|null);

                /** SenderKeyMessage chainId */
                chainId?: (number|null);

                /** SenderKeyMessage iteration */
                iteration?: (number|null);

                /** SenderKeyMessage ciphertext */
                ciphertext?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a SenderKeyMessage. */
            type $Shape = vinculum.wire.SenderKeyMessage.$Properties;
        }

        /**
         * Properties of a SenderKeyDistributionMessage.
         * @deprecated Use vinculum.wire.SenderKeyDistributionMessage.$Properties instead.
         */
        interface ISenderKeyDistributionMessage extends vinculum.wire.SenderKeyDistributionMessage.$Properties {
        }

        /** Represents a SenderKeyDistributionMessage. */
        class SenderKeyDistributionMessage {

            /**
             * Constructs a new SenderKeyDistributionMessage.
             * @param [properties] Properties to set
             */
            constructor(properties?: vinculum.wire.SenderKeyDistributionMessage.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** SenderKeyDistributionMessage distributionUuid. */
            distributionUuid: Uint8Array;

            /** SenderKeyDistributionMessage chainId. */
            chainId: number;

            /** SenderKeyDistributionMessage iteration. */
            iteration: number;

            /** SenderKeyDistributionMessage chainKey. */
            chainKey: Uint8Array;

            /** SenderKeyDistributionMessage signingKey. */
            signingKey: Uint8Array;

            /**
             * Encodes the specified SenderKeyDistributionMessage message. Does not implicitly {@link vinculum.wire.SenderKeyDistributionMessage.verify|verify} messages.
             * @param message SenderKeyDistributionMessage message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: vinculum.wire.SenderKeyDistributionMessage.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a SenderKeyDistributionMessage message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {vinculum.wire.SenderKeyDistributionMessage & vinculum.wire.SenderKeyDistributionMessage.$Shape} SenderKeyDistributionMessage
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): vinculum.wire.SenderKeyDistributionMessage & vinculum.wire.SenderKeyDistributionMessage.$Shape;
        }

        namespace SenderKeyDistributionMessage {

            /** Properties of a SenderKeyDistributionMessage. */
            interface $Properties {

                /** SenderKeyDistributionMessage distributionUuid */
                distributionUuid?: (Uint8Array|null);

                /** SenderKeyDistributionMessage chainId */
                chainId?: (number|null);

                /** SenderKeyDistributionMessage iteration */
                iteration?: (number|null);

                /** SenderKeyDistributionMessage chainKey */
                chainKey?: (Uint8Array|null);

                /** SenderKeyDistributionMessage signingKey */
                signingKey?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a SenderKeyDistributionMessage. */
            type $Shape = vinculum.wire.SenderKeyDistributionMessage.$Properties;
        }

        /**
         * Properties of a DecryptionErrorMessage.
         * @deprecated Use vinculum.wire.DecryptionErrorMessage.$Properties instead.
         */
        interface IDecryptionErrorMessage extends vinculum.wire.DecryptionErrorMessage.$Properties {
        }

        /** Represents a DecryptionErrorMessage. */
        class DecryptionErrorMessage {

            /**
             * Constructs a new DecryptionErrorMessage.
             * @param [properties] Properties to set
             */
            constructor(properties?: vinculum.wire.DecryptionErrorMessage.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** DecryptionErrorMessage ratchetKey. */
            ratchetKey: Uint8Array;

            /** DecryptionErrorMessage timestamp. */
            timestamp: (number|Long);

            /** DecryptionErrorMessage deviceId. */
            deviceId: number;

            /**
             * Encodes the specified DecryptionErrorMessage message. Does not implicitly {@link vinculum.wire.DecryptionErrorMessage.verify|verify} messages.
             * @param message DecryptionErrorMessage message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: vinculum.wire.DecryptionErrorMessage.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a DecryptionErrorMessage message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {vinculum.wire.DecryptionErrorMessage & vinculum.wire.DecryptionErrorMessage.$Shape} DecryptionErrorMessage
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): vinculum.wire.DecryptionErrorMessage & vinculum.wire.DecryptionErrorMessage.$Shape;
        }

        namespace DecryptionErrorMessage {

            /** Properties of a DecryptionErrorMessage. */
            interface $Properties {

                /** DecryptionErrorMessage ratchetKey */
                ratchetKey?: (Uint8Array|null);

                /** DecryptionErrorMessage timestamp */
                timestamp?: (number|Long|null);

                /** DecryptionErrorMessage deviceId */
                deviceId?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a DecryptionErrorMessage. */
            type $Shape = vinculum.wire.DecryptionErrorMessage.$Properties;
        }

        /**
         * Properties of a PlaintextBody.
         * @deprecated Use vinculum.wire.PlaintextBody.$Properties instead.
         */
        interface IPlaintextBody extends vinculum.wire.PlaintextBody.$Properties {
        }

        /** Represents a PlaintextBody. */
        class PlaintextBody {

            /**
             * Constructs a new PlaintextBody.
             * @param [properties] Properties to set
             */
            constructor(properties?: vinculum.wire.PlaintextBody.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** PlaintextBody dataMessage. */
            dataMessage: Uint8Array;

            /** PlaintextBody syncMessage. */
            syncMessage: Uint8Array;

            /** PlaintextBody callMessage. */
            callMessage: Uint8Array;

            /** PlaintextBody nullMessage. */
            nullMessage: Uint8Array;

            /** PlaintextBody receiptMessage. */
            receiptMessage: Uint8Array;

            /** PlaintextBody typingMessage. */
            typingMessage: Uint8Array;

            /** PlaintextBody senderKeyDistributionMessage. */
            senderKeyDistributionMessage: Uint8Array;

            /** PlaintextBody decryptionErrorMessage. */
            decryptionErrorMessage: Uint8Array;

            /**
             * Encodes the specified PlaintextBody message. Does not implicitly {@link vinculum.wire.PlaintextBody.verify|verify} messages.
             * @param message PlaintextBody message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: vinculum.wire.PlaintextBody.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a PlaintextBody message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {vinculum.wire.PlaintextBody & vinculum.wire.PlaintextBody.$Shape} PlaintextBody
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): vinculum.wire.PlaintextBody & vinculum.wire.PlaintextBody.$Shape;
        }

        namespace PlaintextBody {

            /** Properties of a PlaintextBody. */
            interface $Properties {

                /** PlaintextBody dataMessage */
                dataMessage?: (Uint8Array|null);

                /** PlaintextBody syncMessage */
                syncMessage?: (Uint8Array|null);

                /** PlaintextBody callMessage */
                callMessage?: (Uint8Array|null);

                /** PlaintextBody nullMessage */
                nullMessage?: (Uint8Array|null);

                /** PlaintextBody receiptMessage */
                receiptMessage?: (Uint8Array|null);

                /** PlaintextBody typingMessage */
                typingMessage?: (Uint8Array|null);

                /** PlaintextBody senderKeyDistributionMessage */
                senderKeyDistributionMessage?: (Uint8Array|null);

                /** PlaintextBody decryptionErrorMessage */
                decryptionErrorMessage?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a PlaintextBody. */
            type $Shape = vinculum.wire.PlaintextBody.$Properties;
        }
    }
}
