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

        /**
         * Properties of a V1State.
         * @deprecated Use vinculum.spqr.V1State.$Properties instead.
         */
        interface IV1State extends vinculum.spqr.V1State.$Properties {
        }

        /** Represents a V1State. */
        class V1State {

            /**
             * Constructs a new V1State.
             * @param [properties] Properties to set
             */
            constructor(properties?: vinculum.spqr.V1State.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** V1State keysUnsampled. */
            keysUnsampled?: (Uint8Array|null);

            /** V1State keysSampled. */
            keysSampled?: (Uint8Array|null);

            /** V1State headerSent. */
            headerSent?: (Uint8Array|null);

            /** V1State ct1Received. */
            ct1Received?: (Uint8Array|null);

            /** V1State ekSentCt1Received. */
            ekSentCt1Received?: (Uint8Array|null);

            /** V1State noHeaderReceived. */
            noHeaderReceived?: (Uint8Array|null);

            /** V1State headerReceived. */
            headerReceived?: (Uint8Array|null);

            /** V1State ct1Sampled. */
            ct1Sampled?: (Uint8Array|null);

            /** V1State ekReceivedCt1Sampled. */
            ekReceivedCt1Sampled?: (Uint8Array|null);

            /** V1State ct1Acknowledged. */
            ct1Acknowledged?: (Uint8Array|null);

            /** V1State ct2Sampled. */
            ct2Sampled?: (Uint8Array|null);

            /** V1State inner. */
            inner?: ("keysUnsampled"|"keysSampled"|"headerSent"|"ct1Received"|"ekSentCt1Received"|"noHeaderReceived"|"headerReceived"|"ct1Sampled"|"ekReceivedCt1Sampled"|"ct1Acknowledged"|"ct2Sampled");

            /**
             * Encodes the specified V1State message. Does not implicitly {@link vinculum.spqr.V1State.verify|verify} messages.
             * @param message V1State message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: vinculum.spqr.V1State.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a V1State message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {vinculum.spqr.V1State & vinculum.spqr.V1State.$Shape} V1State
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): vinculum.spqr.V1State & vinculum.spqr.V1State.$Shape;
        }

        namespace V1State {

            /** Properties of a V1State. */
            interface $Properties {

                /** V1State keysUnsampled */
                keysUnsampled?: (Uint8Array|null);

                /** V1State keysSampled */
                keysSampled?: (Uint8Array|null);

                /** V1State headerSent */
                headerSent?: (Uint8Array|null);

                /** V1State ct1Received */
                ct1Received?: (Uint8Array|null);

                /** V1State ekSentCt1Received */
                ekSentCt1Received?: (Uint8Array|null);

                /** V1State noHeaderReceived */
                noHeaderReceived?: (Uint8Array|null);

                /** V1State headerReceived */
                headerReceived?: (Uint8Array|null);

                /** V1State ct1Sampled */
                ct1Sampled?: (Uint8Array|null);

                /** V1State ekReceivedCt1Sampled */
                ekReceivedCt1Sampled?: (Uint8Array|null);

                /** V1State ct1Acknowledged */
                ct1Acknowledged?: (Uint8Array|null);

                /** V1State ct2Sampled */
                ct2Sampled?: (Uint8Array|null);

                /** V1State inner */
                inner?: ("keysUnsampled"|"keysSampled"|"headerSent"|"ct1Received"|"ekSentCt1Received"|"noHeaderReceived"|"headerReceived"|"ct1Sampled"|"ekReceivedCt1Sampled"|"ct1Acknowledged"|"ct2Sampled");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of a V1State. */
            type $Shape = {
              keysUnsampled?: Uint8Array|null;
              keysSampled?: Uint8Array|null;
              headerSent?: Uint8Array|null;
              ct1Received?: Uint8Array|null;
              ekSentCt1Received?: Uint8Array|null;
              noHeaderReceived?: Uint8Array|null;
              headerReceived?: Uint8Array|null;
              ct1Sampled?: Uint8Array|null;
              ekReceivedCt1Sampled?: Uint8Array|null;
              ct1Acknowledged?: Uint8Array|null;
              ct2Sampled?: Uint8Array|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ inner?: undefined; keysUnsampled?: null; keysSampled?: null; headerSent?: null; ct1Received?: null; ekSentCt1Received?: null; noHeaderReceived?: null; headerReceived?: null; ct1Sampled?: null; ekReceivedCt1Sampled?: null; ct1Acknowledged?: null; ct2Sampled?: null }|{ inner?: "keysUnsampled"; keysUnsampled: Uint8Array; keysSampled?: null; headerSent?: null; ct1Received?: null; ekSentCt1Received?: null; noHeaderReceived?: null; headerReceived?: null; ct1Sampled?: null; ekReceivedCt1Sampled?: null; ct1Acknowledged?: null; ct2Sampled?: null }|{ inner?: "keysSampled"; keysUnsampled?: null; keysSampled: Uint8Array; headerSent?: null; ct1Received?: null; ekSentCt1Received?: null; noHeaderReceived?: null; headerReceived?: null; ct1Sampled?: null; ekReceivedCt1Sampled?: null; ct1Acknowledged?: null; ct2Sampled?: null }|{ inner?: "headerSent"; keysUnsampled?: null; keysSampled?: null; headerSent: Uint8Array; ct1Received?: null; ekSentCt1Received?: null; noHeaderReceived?: null; headerReceived?: null; ct1Sampled?: null; ekReceivedCt1Sampled?: null; ct1Acknowledged?: null; ct2Sampled?: null }|{ inner?: "ct1Received"; keysUnsampled?: null; keysSampled?: null; headerSent?: null; ct1Received: Uint8Array; ekSentCt1Received?: null; noHeaderReceived?: null; headerReceived?: null; ct1Sampled?: null; ekReceivedCt1Sampled?: null; ct1Acknowledged?: null; ct2Sampled?: null }|{ inner?: "ekSentCt1Received"; keysUnsampled?: null; keysSampled?: null; headerSent?: null; ct1Received?: null; ekSentCt1Received: Uint8Array; noHeaderReceived?: null; headerReceived?: null; ct1Sampled?: null; ekReceivedCt1Sampled?: null; ct1Acknowledged?: null; ct2Sampled?: null }|{ inner?: "noHeaderReceived"; keysUnsampled?: null; keysSampled?: null; headerSent?: null; ct1Received?: null; ekSentCt1Received?: null; noHeaderReceived: Uint8Array; headerReceived?: null; ct1Sampled?: null; ekReceivedCt1Sampled?: null; ct1Acknowledged?: null; ct2Sampled?: null }|{ inner?: "headerReceived"; keysUnsampled?: null; keysSampled?: null; headerSent?: null; ct1Received?: null; ekSentCt1Received?: null; noHeaderReceived?: null; headerReceived: Uint8Array; ct1Sampled?: null; ekReceivedCt1Sampled?: null; ct1Acknowledged?: null; ct2Sampled?: null }|{ inner?: "ct1Sampled"; keysUnsampled?: null; keysSampled?: null; headerSent?: null; ct1Received?: null; ekSentCt1Received?: null; noHeaderReceived?: null; headerReceived?: null; ct1Sampled: Uint8Array; ekReceivedCt1Sampled?: null; ct1Acknowledged?: null; ct2Sampled?: null }|{ inner?: "ekReceivedCt1Sampled"; keysUnsampled?: null; keysSampled?: null; headerSent?: null; ct1Received?: null; ekSentCt1Received?: null; noHeaderReceived?: null; headerReceived?: null; ct1Sampled?: null; ekReceivedCt1Sampled: Uint8Array; ct1Acknowledged?: null; ct2Sampled?: null }|{ inner?: "ct1Acknowledged"; keysUnsampled?: null; keysSampled?: null; headerSent?: null; ct1Received?: null; ekSentCt1Received?: null; noHeaderReceived?: null; headerReceived?: null; ct1Sampled?: null; ekReceivedCt1Sampled?: null; ct1Acknowledged: Uint8Array; ct2Sampled?: null }|{ inner?: "ct2Sampled"; keysUnsampled?: null; keysSampled?: null; headerSent?: null; ct1Received?: null; ekSentCt1Received?: null; noHeaderReceived?: null; headerReceived?: null; ct1Sampled?: null; ekReceivedCt1Sampled?: null; ct1Acknowledged?: null; ct2Sampled: Uint8Array })
            );
        }

        /**
         * Properties of a Member.
         * @deprecated Use vinculum.spqr.Member.$Properties instead.
         */
        interface IMember extends vinculum.spqr.Member.$Properties {
        }

        /** Represents a Member. */
        class Member {

            /**
             * Constructs a new Member.
             * @param [properties] Properties to set
             */
            constructor(properties?: vinculum.spqr.Member.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Member core. */
            core: Uint8Array;

            /** Member part2. */
            part2: Uint8Array;

            /** Member part3. */
            part3: Uint8Array;

            /**
             * Encodes the specified Member message. Does not implicitly {@link vinculum.spqr.Member.verify|verify} messages.
             * @param message Member message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: vinculum.spqr.Member.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Member message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {vinculum.spqr.Member & vinculum.spqr.Member.$Shape} Member
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): vinculum.spqr.Member & vinculum.spqr.Member.$Shape;
        }

        namespace Member {

            /** Properties of a Member. */
            interface $Properties {

                /** Member core */
                core?: (Uint8Array|null);

                /** Member part2 */
                part2?: (Uint8Array|null);

                /** Member part3 */
                part3?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Member. */
            type $Shape = vinculum.spqr.Member.$Properties;
        }

        /**
         * Properties of a Core.
         * @deprecated Use vinculum.spqr.Core.$Properties instead.
         */
        interface ICore extends vinculum.spqr.Core.$Properties {
        }

        /** Represents a Core. */
        class Core {

            /**
             * Constructs a new Core.
             * @param [properties] Properties to set
             */
            constructor(properties?: vinculum.spqr.Core.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Core epoch. */
            epoch: (number|Long);

            /** Core authenticator. */
            authenticator: Uint8Array;

            /** Core data3. */
            data3: Uint8Array;

            /** Core data4. */
            data4: Uint8Array;

            /** Core data5. */
            data5: Uint8Array;

            /**
             * Encodes the specified Core message. Does not implicitly {@link vinculum.spqr.Core.verify|verify} messages.
             * @param message Core message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: vinculum.spqr.Core.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Core message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {vinculum.spqr.Core & vinculum.spqr.Core.$Shape} Core
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): vinculum.spqr.Core & vinculum.spqr.Core.$Shape;
        }

        namespace Core {

            /** Properties of a Core. */
            interface $Properties {

                /** Core epoch */
                epoch?: (number|Long|null);

                /** Core authenticator */
                authenticator?: (Uint8Array|null);

                /** Core data3 */
                data3?: (Uint8Array|null);

                /** Core data4 */
                data4?: (Uint8Array|null);

                /** Core data5 */
                data5?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Core. */
            type $Shape = vinculum.spqr.Core.$Properties;
        }

        /**
         * Properties of an Authenticator.
         * @deprecated Use vinculum.spqr.Authenticator.$Properties instead.
         */
        interface IAuthenticator extends vinculum.spqr.Authenticator.$Properties {
        }

        /** Represents an Authenticator. */
        class Authenticator {

            /**
             * Constructs a new Authenticator.
             * @param [properties] Properties to set
             */
            constructor(properties?: vinculum.spqr.Authenticator.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Authenticator rootKey. */
            rootKey: Uint8Array;

            /** Authenticator macKey. */
            macKey: Uint8Array;

            /**
             * Encodes the specified Authenticator message. Does not implicitly {@link vinculum.spqr.Authenticator.verify|verify} messages.
             * @param message Authenticator message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: vinculum.spqr.Authenticator.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an Authenticator message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {vinculum.spqr.Authenticator & vinculum.spqr.Authenticator.$Shape} Authenticator
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): vinculum.spqr.Authenticator & vinculum.spqr.Authenticator.$Shape;
        }

        namespace Authenticator {

            /** Properties of an Authenticator. */
            interface $Properties {

                /** Authenticator rootKey */
                rootKey?: (Uint8Array|null);

                /** Authenticator macKey */
                macKey?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an Authenticator. */
            type $Shape = vinculum.spqr.Authenticator.$Properties;
        }

        /**
         * Properties of a PolynomialEncoder.
         * @deprecated Use vinculum.spqr.PolynomialEncoder.$Properties instead.
         */
        interface IPolynomialEncoder extends vinculum.spqr.PolynomialEncoder.$Properties {
        }

        /** Represents a PolynomialEncoder. */
        class PolynomialEncoder {

            /**
             * Constructs a new PolynomialEncoder.
             * @param [properties] Properties to set
             */
            constructor(properties?: vinculum.spqr.PolynomialEncoder.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** PolynomialEncoder idx. */
            idx: number;

            /** PolynomialEncoder pts. */
            pts: Uint8Array[];

            /** PolynomialEncoder polys. */
            polys: Uint8Array[];

            /**
             * Encodes the specified PolynomialEncoder message. Does not implicitly {@link vinculum.spqr.PolynomialEncoder.verify|verify} messages.
             * @param message PolynomialEncoder message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: vinculum.spqr.PolynomialEncoder.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a PolynomialEncoder message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {vinculum.spqr.PolynomialEncoder & vinculum.spqr.PolynomialEncoder.$Shape} PolynomialEncoder
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): vinculum.spqr.PolynomialEncoder & vinculum.spqr.PolynomialEncoder.$Shape;
        }

        namespace PolynomialEncoder {

            /** Properties of a PolynomialEncoder. */
            interface $Properties {

                /** PolynomialEncoder idx */
                idx?: (number|null);

                /** PolynomialEncoder pts */
                pts?: (Uint8Array[]|null);

                /** PolynomialEncoder polys */
                polys?: (Uint8Array[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a PolynomialEncoder. */
            type $Shape = vinculum.spqr.PolynomialEncoder.$Properties;
        }

        /**
         * Properties of a PolynomialDecoder.
         * @deprecated Use vinculum.spqr.PolynomialDecoder.$Properties instead.
         */
        interface IPolynomialDecoder extends vinculum.spqr.PolynomialDecoder.$Properties {
        }

        /** Represents a PolynomialDecoder. */
        class PolynomialDecoder {

            /**
             * Constructs a new PolynomialDecoder.
             * @param [properties] Properties to set
             */
            constructor(properties?: vinculum.spqr.PolynomialDecoder.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** PolynomialDecoder ptsNeeded. */
            ptsNeeded: number;

            /** PolynomialDecoder polys. */
            polys: number;

            /** PolynomialDecoder pts. */
            pts: Uint8Array[];

            /** PolynomialDecoder isComplete. */
            isComplete: boolean;

            /**
             * Encodes the specified PolynomialDecoder message. Does not implicitly {@link vinculum.spqr.PolynomialDecoder.verify|verify} messages.
             * @param message PolynomialDecoder message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: vinculum.spqr.PolynomialDecoder.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a PolynomialDecoder message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {vinculum.spqr.PolynomialDecoder & vinculum.spqr.PolynomialDecoder.$Shape} PolynomialDecoder
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): vinculum.spqr.PolynomialDecoder & vinculum.spqr.PolynomialDecoder.$Shape;
        }

        namespace PolynomialDecoder {

            /** Properties of a PolynomialDecoder. */
            interface $Properties {

                /** PolynomialDecoder ptsNeeded */
                ptsNeeded?: (number|null);

                /** PolynomialDecoder polys */
                polys?: (number|null);

                /** PolynomialDecoder pts */
                pts?: (Uint8Array[]|null);

                /** PolynomialDecoder isComplete */
                isComplete?: (boolean|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a PolynomialDecoder. */
            type $Shape = vinculum.spqr.PolynomialDecoder.$Properties;
        }
    }
}
