import * as $protobuf from "protobufjs/minimal.js";
import type Long from "long";

/** Namespace vinculum. */
export namespace vinculum {

    /** Namespace session. */
    namespace session {

        /**
         * Properties of a SessionRecord.
         * @deprecated Use vinculum.session.SessionRecord.$Properties instead.
         */
        interface ISessionRecord extends vinculum.session.SessionRecord.$Properties {
        }

        /** Represents a SessionRecord. */
        class SessionRecord {

            /**
             * Constructs a new SessionRecord.
             * @param [properties] Properties to set
             */
            constructor(properties?: vinculum.session.SessionRecord.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** SessionRecord currentSession. */
            currentSession?: (Uint8Array|null);

            /** SessionRecord previousSessions. */
            previousSessions: Uint8Array[];

            /**
             * Encodes the specified SessionRecord message. Does not implicitly {@link vinculum.session.SessionRecord.verify|verify} messages.
             * @param message SessionRecord message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: vinculum.session.SessionRecord.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a SessionRecord message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {vinculum.session.SessionRecord & vinculum.session.SessionRecord.$Shape} SessionRecord
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): vinculum.session.SessionRecord & vinculum.session.SessionRecord.$Shape;
        }

        namespace SessionRecord {

            /** Properties of a SessionRecord. */
            interface $Properties {

                /** SessionRecord currentSession */
                currentSession?: (Uint8Array|null);

                /** SessionRecord previousSessions */
                previousSessions?: (Uint8Array[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a SessionRecord. */
            type $Shape = vinculum.session.SessionRecord.$Properties;
        }

        /**
         * Properties of a SessionState.
         * @deprecated Use vinculum.session.SessionState.$Properties instead.
         */
        interface ISessionState extends vinculum.session.SessionState.$Properties {
        }

        /** Represents a SessionState. */
        class SessionState {

            /**
             * Constructs a new SessionState.
             * @param [properties] Properties to set
             */
            constructor(properties?: vinculum.session.SessionState.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** SessionState sessionVersion. */
            sessionVersion: number;

            /** SessionState localIdentityPublic. */
            localIdentityPublic: Uint8Array;

            /** SessionState remoteIdentityPublic. */
            remoteIdentityPublic: Uint8Array;

            /** SessionState rootKey. */
            rootKey: Uint8Array;

            /** SessionState previousCounter. */
            previousCounter: number;

            /** SessionState senderChain. */
            senderChain?: (Uint8Array|null);

            /** SessionState receiverChains. */
            receiverChains: Uint8Array[];

            /** SessionState pendingPreKey. */
            pendingPreKey?: (Uint8Array|null);

            /** SessionState remoteRegistrationId. */
            remoteRegistrationId: number;

            /** SessionState localRegistrationId. */
            localRegistrationId: number;

            /** SessionState aliceBaseKey. */
            aliceBaseKey: Uint8Array;

            /** SessionState pendingKyberPreKey. */
            pendingKyberPreKey?: (Uint8Array|null);

            /** SessionState pqRatchetState. */
            pqRatchetState: Uint8Array;

            /**
             * Encodes the specified SessionState message. Does not implicitly {@link vinculum.session.SessionState.verify|verify} messages.
             * @param message SessionState message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: vinculum.session.SessionState.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a SessionState message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {vinculum.session.SessionState & vinculum.session.SessionState.$Shape} SessionState
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): vinculum.session.SessionState & vinculum.session.SessionState.$Shape;
        }

        namespace SessionState {

            /** Properties of a SessionState. */
            interface $Properties {

                /** SessionState sessionVersion */
                sessionVersion?: (number|null);

                /** SessionState localIdentityPublic */
                localIdentityPublic?: (Uint8Array|null);

                /** SessionState remoteIdentityPublic */
                remoteIdentityPublic?: (Uint8Array|null);

                /** SessionState rootKey */
                rootKey?: (Uint8Array|null);

                /** SessionState previousCounter */
                previousCounter?: (number|null);

                /** SessionState senderChain */
                senderChain?: (Uint8Array|null);

                /** SessionState receiverChains */
                receiverChains?: (Uint8Array[]|null);

                /** SessionState pendingPreKey */
                pendingPreKey?: (Uint8Array|null);

                /** SessionState remoteRegistrationId */
                remoteRegistrationId?: (number|null);

                /** SessionState localRegistrationId */
                localRegistrationId?: (number|null);

                /** SessionState aliceBaseKey */
                aliceBaseKey?: (Uint8Array|null);

                /** SessionState pendingKyberPreKey */
                pendingKyberPreKey?: (Uint8Array|null);

                /** SessionState pqRatchetState */
                pqRatchetState?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a SessionState. */
            type $Shape = vinculum.session.SessionState.$Properties;
        }

        /**
         * Properties of a Chain.
         * @deprecated Use vinculum.session.Chain.$Properties instead.
         */
        interface IChain extends vinculum.session.Chain.$Properties {
        }

        /** Represents a Chain. */
        class Chain {

            /**
             * Constructs a new Chain.
             * @param [properties] Properties to set
             */
            constructor(properties?: vinculum.session.Chain.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Chain senderRatchetKey. */
            senderRatchetKey: Uint8Array;

            /** Chain senderRatchetKeyPrivate. */
            senderRatchetKeyPrivate: Uint8Array;

            /** Chain chainKey. */
            chainKey?: (Uint8Array|null);

            /** Chain messageKeys. */
            messageKeys: Uint8Array[];

            /**
             * Encodes the specified Chain message. Does not implicitly {@link vinculum.session.Chain.verify|verify} messages.
             * @param message Chain message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: vinculum.session.Chain.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Chain message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {vinculum.session.Chain & vinculum.session.Chain.$Shape} Chain
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): vinculum.session.Chain & vinculum.session.Chain.$Shape;
        }

        namespace Chain {

            /** Properties of a Chain. */
            interface $Properties {

                /** Chain senderRatchetKey */
                senderRatchetKey?: (Uint8Array|null);

                /** Chain senderRatchetKeyPrivate */
                senderRatchetKeyPrivate?: (Uint8Array|null);

                /** Chain chainKey */
                chainKey?: (Uint8Array|null);

                /** Chain messageKeys */
                messageKeys?: (Uint8Array[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Chain. */
            type $Shape = vinculum.session.Chain.$Properties;
        }

        /**
         * Properties of a ChainKey.
         * @deprecated Use vinculum.session.ChainKey.$Properties instead.
         */
        interface IChainKey extends vinculum.session.ChainKey.$Properties {
        }

        /** Represents a ChainKey. */
        class ChainKey {

            /**
             * Constructs a new ChainKey.
             * @param [properties] Properties to set
             */
            constructor(properties?: vinculum.session.ChainKey.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ChainKey index. */
            index: number;

            /** ChainKey key. */
            key: Uint8Array;

            /**
             * Encodes the specified ChainKey message. Does not implicitly {@link vinculum.session.ChainKey.verify|verify} messages.
             * @param message ChainKey message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: vinculum.session.ChainKey.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ChainKey message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {vinculum.session.ChainKey & vinculum.session.ChainKey.$Shape} ChainKey
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): vinculum.session.ChainKey & vinculum.session.ChainKey.$Shape;
        }

        namespace ChainKey {

            /** Properties of a ChainKey. */
            interface $Properties {

                /** ChainKey index */
                index?: (number|null);

                /** ChainKey key */
                key?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ChainKey. */
            type $Shape = vinculum.session.ChainKey.$Properties;
        }

        /**
         * Properties of a MessageKey.
         * @deprecated Use vinculum.session.MessageKey.$Properties instead.
         */
        interface IMessageKey extends vinculum.session.MessageKey.$Properties {
        }

        /** Represents a MessageKey. */
        class MessageKey {

            /**
             * Constructs a new MessageKey.
             * @param [properties] Properties to set
             */
            constructor(properties?: vinculum.session.MessageKey.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** MessageKey index. */
            index: number;

            /** MessageKey cipherKey. */
            cipherKey: Uint8Array;

            /** MessageKey macKey. */
            macKey: Uint8Array;

            /** MessageKey iv. */
            iv: Uint8Array;

            /** MessageKey seed. */
            seed: Uint8Array;

            /**
             * Encodes the specified MessageKey message. Does not implicitly {@link vinculum.session.MessageKey.verify|verify} messages.
             * @param message MessageKey message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: vinculum.session.MessageKey.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a MessageKey message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {vinculum.session.MessageKey & vinculum.session.MessageKey.$Shape} MessageKey
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): vinculum.session.MessageKey & vinculum.session.MessageKey.$Shape;
        }

        namespace MessageKey {

            /** Properties of a MessageKey. */
            interface $Properties {

                /** MessageKey index */
                index?: (number|null);

                /** MessageKey cipherKey */
                cipherKey?: (Uint8Array|null);

                /** MessageKey macKey */
                macKey?: (Uint8Array|null);

                /** MessageKey iv */
                iv?: (Uint8Array|null);

                /** MessageKey seed */
                seed?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a MessageKey. */
            type $Shape = vinculum.session.MessageKey.$Properties;
        }

        /**
         * Properties of a PendingPreKey.
         * @deprecated Use vinculum.session.PendingPreKey.$Properties instead.
         */
        interface IPendingPreKey extends vinculum.session.PendingPreKey.$Properties {
        }

        /** Represents a PendingPreKey. */
        class PendingPreKey {

            /**
             * Constructs a new PendingPreKey.
             * @param [properties] Properties to set
             */
            constructor(properties?: vinculum.session.PendingPreKey.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** PendingPreKey preKeyId. */
            preKeyId?: (number|null);

            /** PendingPreKey baseKey. */
            baseKey: Uint8Array;

            /** PendingPreKey signedPreKeyId. */
            signedPreKeyId: number;

            /** PendingPreKey timestamp. */
            timestamp: (number|Long);

            /**
             * Encodes the specified PendingPreKey message. Does not implicitly {@link vinculum.session.PendingPreKey.verify|verify} messages.
             * @param message PendingPreKey message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: vinculum.session.PendingPreKey.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a PendingPreKey message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {vinculum.session.PendingPreKey & vinculum.session.PendingPreKey.$Shape} PendingPreKey
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): vinculum.session.PendingPreKey & vinculum.session.PendingPreKey.$Shape;
        }

        namespace PendingPreKey {

            /** Properties of a PendingPreKey. */
            interface $Properties {

                /** PendingPreKey preKeyId */
                preKeyId?: (number|null);

                /** PendingPreKey baseKey */
                baseKey?: (Uint8Array|null);

                /** PendingPreKey signedPreKeyId */
                signedPreKeyId?: (number|null);

                /** PendingPreKey timestamp */
                timestamp?: (number|Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a PendingPreKey. */
            type $Shape = vinculum.session.PendingPreKey.$Properties;
        }

        /**
         * Properties of a PendingKyberPreKey.
         * @deprecated Use vinculum.session.PendingKyberPreKey.$Properties instead.
         */
        interface IPendingKyberPreKey extends vinculum.session.PendingKyberPreKey.$Properties {
        }

        /** Represents a PendingKyberPreKey. */
        class PendingKyberPreKey {

            /**
             * Constructs a new PendingKyberPreKey.
             * @param [properties] Properties to set
             */
            constructor(properties?: vinculum.session.PendingKyberPreKey.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** PendingKyberPreKey preKeyId. */
            preKeyId: number;

            /** PendingKyberPreKey ciphertext. */
            ciphertext: Uint8Array;

            /**
             * Encodes the specified PendingKyberPreKey message. Does not implicitly {@link vinculum.session.PendingKyberPreKey.verify|verify} messages.
             * @param message PendingKyberPreKey message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: vinculum.session.PendingKyberPreKey.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a PendingKyberPreKey message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {vinculum.session.PendingKyberPreKey & vinculum.session.PendingKyberPreKey.$Shape} PendingKyberPreKey
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): vinculum.session.PendingKyberPreKey & vinculum.session.PendingKyberPreKey.$Shape;
        }

        namespace PendingKyberPreKey {

            /** Properties of a PendingKyberPreKey. */
            interface $Properties {

                /** PendingKyberPreKey preKeyId */
                preKeyId?: (number|null);

                /** PendingKyberPreKey ciphertext */
                ciphertext?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a PendingKyberPreKey. */
            type $Shape = vinculum.session.PendingKyberPreKey.$Properties;
        }
    }
}
