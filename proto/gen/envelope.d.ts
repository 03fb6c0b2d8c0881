import * as $protobuf from "protobufjs/minimal.js";
import type Long from "long";

/** Namespace vinculum. */
export namespace vinculum {

    /** Namespace envelope. */
    namespace envelope {

        /**
         * Properties of an Address.
         * @deprecated Use vinculum.envelope.Address.$Properties instead.
         */
        interface IAddress extends vinculum.envelope.Address.$Properties {
        }

        /** Represents an Address. */
        class Address {

            /**
             * Constructs a new Address.
             * @param [properties] Properties to set
             */
            constructor(properties?: vinculum.envelope.Address.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Address realm. */
            realm: string;

            /** Address id. */
            id: string;

            /** Address device. */
            device: number;

            /**
             * Encodes the specified Address message. Does not implicitly {@link vinculum.envelope.Address.verify|verify} messages.
             * @param message Address message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: vinculum.envelope.Address.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an Address message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {vinculum.envelope.Address & vinculum.envelope.Address.$Shape} Address
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): vinculum.envelope.Address & vinculum.envelope.Address.$Shape;
        }

        namespace Address {

            /** Properties of an Address. */
            interface $Properties {

                /** Address realm */
                realm?: (string|null);

                /** Address id */
                id?: (string|null);

                /** Address device */
                device?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an Address. */
            type $Shape = vinculum.envelope.Address.$Properties;
        }

        /**
         * Properties of a Submit.
         * @deprecated Use vinculum.envelope.Submit.$Properties instead.
         */
        interface ISubmit extends vinculum.envelope.Submit.$Properties {
        }

        /** Represents a Submit. */
        class Submit {

            /**
             * Constructs a new Submit.
             * @param [properties] Properties to set
             */
            constructor(properties?: vinculum.envelope.Submit.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Submit to. */
            to: vinculum.envelope.Address.$Properties[];

            /** Submit envelope. */
            envelope: Uint8Array;

            /**
             * Encodes the specified Submit message. Does not implicitly {@link vinculum.envelope.Submit.verify|verify} messages.
             * @param message Submit message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: vinculum.envelope.Submit.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Submit message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {vinculum.envelope.Submit & vinculum.envelope.Submit.$Shape} Submit
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): vinculum.envelope.Submit & vinculum.envelope.Submit.$Shape;
        }

        namespace Submit {

            /** Properties of a Submit. */
            interface $Properties {

                /** Submit to */
                to?: (vinculum.envelope.Address.$Properties[]|null);

                /** Submit envelope */
                envelope?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Submit. */
            type $Shape = vinculum.envelope.Submit.$Properties;
        }

        /**
         * Properties of a Delivery.
         * @deprecated Use vinculum.envelope.Delivery.$Properties instead.
         */
        interface IDelivery extends vinculum.envelope.Delivery.$Properties {
        }

        /** Represents a Delivery. */
        class Delivery {

            /**
             * Constructs a new Delivery.
             * @param [properties] Properties to set
             */
            constructor(properties?: vinculum.envelope.Delivery.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Delivery to. */
            to?: (vinculum.envelope.Address.$Properties|null);

            /** Delivery envelope. */
            envelope: Uint8Array;

            /** Delivery parts. */
            parts: vinculum.envelope.ServerPart.$Properties[];

            /**
             * Encodes the specified Delivery message. Does not implicitly {@link vinculum.envelope.Delivery.verify|verify} messages.
             * @param message Delivery message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: vinculum.envelope.Delivery.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Delivery message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {vinculum.envelope.Delivery & vinculum.envelope.Delivery.$Shape} Delivery
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): vinculum.envelope.Delivery & vinculum.envelope.Delivery.$Shape;
        }

        namespace Delivery {

            /** Properties of a Delivery. */
            interface $Properties {

                /** Delivery to */
                to?: (vinculum.envelope.Address.$Properties|null);

                /** Delivery envelope */
                envelope?: (Uint8Array|null);

                /** Delivery parts */
                parts?: (vinculum.envelope.ServerPart.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Delivery. */
            type $Shape = vinculum.envelope.Delivery.$Properties;
        }

        /**
         * Properties of an Envelope.
         * @deprecated Use vinculum.envelope.Envelope.$Properties instead.
         */
        interface IEnvelope extends vinculum.envelope.Envelope.$Properties {
        }

        /** Represents an Envelope. */
        class Envelope {

            /**
             * Constructs a new Envelope.
             * @param [properties] Properties to set
             */
            constructor(properties?: vinculum.envelope.Envelope.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Envelope version. */
            version: number;

            /** Envelope kind. */
            kind: number;

            /** Envelope from. */
            from?: (vinculum.envelope.Address.$Properties|null);

            /** Envelope id. */
            id: Uint8Array;

            /** Envelope live. */
            live: boolean;

            /** Envelope wake. */
            wake: boolean;

            /** Envelope commitment. */
            commitment: Uint8Array;

            /** Envelope ciphertext. */
            ciphertext: Uint8Array;

            /**
             * Encodes the specified Envelope message. Does not implicitly {@link vinculum.envelope.Envelope.verify|verify} messages.
             * @param message Envelope message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: vinculum.envelope.Envelope.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an Envelope message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {vinculum.envelope.Envelope & vinculum.envelope.Envelope.$Shape} Envelope
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): vinculum.envelope.Envelope & vinculum.envelope.Envelope.$Shape;
        }

        namespace Envelope {

            /** Properties of an Envelope. */
            interface $Properties {

                /** Envelope version */
                version?: (number|null);

                /** Envelope kind */
                kind?: (number|null);

                /** Envelope from */
                from?: (vinculum.envelope.Address.$Properties|null);

                /** Envelope id */
                id?: (Uint8Array|null);

                /** Envelope live */
                live?: (boolean|null);

                /** Envelope wake */
                wake?: (boolean|null);

                /** Envelope commitment */
                commitment?: (Uint8Array|null);

                /** Envelope ciphertext */
                ciphertext?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an Envelope. */
            type $Shape = vinculum.envelope.Envelope.$Properties;
        }

        /**
         * Properties of a ServerPart.
         * @deprecated Use vinculum.envelope.ServerPart.$Properties instead.
         */
        interface IServerPart extends vinculum.envelope.ServerPart.$Properties {
        }

        /** Represents a ServerPart. */
        class ServerPart {

            /**
             * Constructs a new ServerPart.
             * @param [properties] Properties to set
             */
            constructor(properties?: vinculum.envelope.ServerPart.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ServerPart realm. */
            realm: string;

            /** ServerPart timeMs. */
            timeMs: (number|Long);

            /** ServerPart keyId. */
            keyId: number;

            /** ServerPart tag. */
            tag: Uint8Array;

            /**
             * Encodes the specified ServerPart message. Does not implicitly {@link vinculum.envelope.ServerPart.verify|verify} messages.
             * @param message ServerPart message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: vinculum.envelope.ServerPart.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ServerPart message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {vinculum.envelope.ServerPart & vinculum.envelope.ServerPart.$Shape} ServerPart
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): vinculum.envelope.ServerPart & vinculum.envelope.ServerPart.$Shape;
        }

        namespace ServerPart {

            /** Properties of a ServerPart. */
            interface $Properties {

                /** ServerPart realm */
                realm?: (string|null);

                /** ServerPart timeMs */
                timeMs?: (number|Long|null);

                /** ServerPart keyId */
                keyId?: (number|null);

                /** ServerPart tag */
                tag?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ServerPart. */
            type $Shape = vinculum.envelope.ServerPart.$Properties;
        }

        /**
         * Properties of a Report.
         * @deprecated Use vinculum.envelope.Report.$Properties instead.
         */
        interface IReport extends vinculum.envelope.Report.$Properties {
        }

        /** Represents a Report. */
        class Report {

            /**
             * Constructs a new Report.
             * @param [properties] Properties to set
             */
            constructor(properties?: vinculum.envelope.Report.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Report version. */
            version: number;

            /** Report reporter. */
            reporter?: (vinculum.envelope.Address.$Properties|null);

            /** Report messages. */
            messages: vinculum.envelope.Reported.$Properties[];

            /**
             * Encodes the specified Report message. Does not implicitly {@link vinculum.envelope.Report.verify|verify} messages.
             * @param message Report message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: vinculum.envelope.Report.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Report message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {vinculum.envelope.Report & vinculum.envelope.Report.$Shape} Report
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): vinculum.envelope.Report & vinculum.envelope.Report.$Shape;
        }

        namespace Report {

            /** Properties of a Report. */
            interface $Properties {

                /** Report version */
                version?: (number|null);

                /** Report reporter */
                reporter?: (vinculum.envelope.Address.$Properties|null);

                /** Report messages */
                messages?: (vinculum.envelope.Reported.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Report. */
            type $Shape = vinculum.envelope.Report.$Properties;
        }

        /**
         * Properties of a Reported.
         * @deprecated Use vinculum.envelope.Reported.$Properties instead.
         */
        interface IReported extends vinculum.envelope.Reported.$Properties {
        }

        /** Represents a Reported. */
        class Reported {

            /**
             * Constructs a new Reported.
             * @param [properties] Properties to set
             */
            constructor(properties?: vinculum.envelope.Reported.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Reported app. */
            app: Uint8Array;

            /** Reported frankingKey. */
            frankingKey: Uint8Array;

            /** Reported envelopeId. */
            envelopeId: Uint8Array;

            /** Reported commitment. */
            commitment: Uint8Array;

            /** Reported parts. */
            parts: vinculum.envelope.ServerPart.$Properties[];

            /** Reported isSealed. */
            isSealed: boolean;

            /** Reported sender. */
            sender?: (vinculum.envelope.Address.$Properties|null);

            /**
             * Encodes the specified Reported message. Does not implicitly {@link vinculum.envelope.Reported.verify|verify} messages.
             * @param message Reported message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: vinculum.envelope.Reported.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Reported message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {vinculum.envelope.Reported & vinculum.envelope.Reported.$Shape} Reported
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): vinculum.envelope.Reported & vinculum.envelope.Reported.$Shape;
        }

        namespace Reported {

            /** Properties of a Reported. */
            interface $Properties {

                /** Reported app */
                app?: (Uint8Array|null);

                /** Reported frankingKey */
                frankingKey?: (Uint8Array|null);

                /** Reported envelopeId */
                envelopeId?: (Uint8Array|null);

                /** Reported commitment */
                commitment?: (Uint8Array|null);

                /** Reported parts */
                parts?: (vinculum.envelope.ServerPart.$Properties[]|null);

                /** Reported isSealed */
                isSealed?: (boolean|null);

                /** Reported sender */
                sender?: (vinculum.envelope.Address.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Reported. */
            type $Shape = vinculum.envelope.Reported.$Properties;
        }

        /**
         * Properties of a Revealed.
         * @deprecated Use vinculum.envelope.Revealed.$Properties instead.
         */
        interface IRevealed extends vinculum.envelope.Revealed.$Properties {
        }

        /** Represents a Revealed. */
        class Revealed {

            /**
             * Constructs a new Revealed.
             * @param [properties] Properties to set
             */
            constructor(properties?: vinculum.envelope.Revealed.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Revealed meta. */
            meta?: (vinculum.envelope.RevealedMetadata.$Properties|null);

            /**
             * Encodes the specified Revealed message. Does not implicitly {@link vinculum.envelope.Revealed.verify|verify} messages.
             * @param message Revealed message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: vinculum.envelope.Revealed.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Revealed message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {vinculum.envelope.Revealed & vinculum.envelope.Revealed.$Shape} Revealed
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): vinculum.envelope.Revealed & vinculum.envelope.Revealed.$Shape;
        }

        namespace Revealed {

            /** Properties of a Revealed. */
            interface $Properties {

                /** Revealed meta */
                meta?: (vinculum.envelope.RevealedMetadata.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Revealed. */
            type $Shape = vinculum.envelope.Revealed.$Properties;
        }

        /**
         * Properties of a RevealedMetadata.
         * @deprecated Use vinculum.envelope.RevealedMetadata.$Properties instead.
         */
        interface IRevealedMetadata extends vinculum.envelope.RevealedMetadata.$Properties {
        }

        /** Represents a RevealedMetadata. */
        class RevealedMetadata {

            /**
             * Constructs a new RevealedMetadata.
             * @param [properties] Properties to set
             */
            constructor(properties?: vinculum.envelope.RevealedMetadata.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** RevealedMetadata conversation. */
            conversation: Uint8Array;

            /** RevealedMetadata id. */
            id: Uint8Array;

            /** RevealedMetadata sequence. */
            sequence: (number|Long);

            /** RevealedMetadata timeMs. */
            timeMs: (number|Long);

            /**
             * Encodes the specified RevealedMetadata message. Does not implicitly {@link vinculum.envelope.RevealedMetadata.verify|verify} messages.
             * @param message RevealedMetadata message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: vinculum.envelope.RevealedMetadata.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a RevealedMetadata message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {vinculum.envelope.RevealedMetadata & vinculum.envelope.RevealedMetadata.$Shape} RevealedMetadata
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): vinculum.envelope.RevealedMetadata & vinculum.envelope.RevealedMetadata.$Shape;
        }

        namespace RevealedMetadata {

            /** Properties of a RevealedMetadata. */
            interface $Properties {

                /** RevealedMetadata conversation */
                conversation?: (Uint8Array|null);

                /** RevealedMetadata id */
                id?: (Uint8Array|null);

                /** RevealedMetadata sequence */
                sequence?: (number|Long|null);

                /** RevealedMetadata timeMs */
                timeMs?: (number|Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a RevealedMetadata. */
            type $Shape = vinculum.envelope.RevealedMetadata.$Properties;
        }

        /**
         * Properties of a Transport.
         * @deprecated Use vinculum.envelope.Transport.$Properties instead.
         */
        interface ITransport extends vinculum.envelope.Transport.$Properties {
        }

        /** Represents a Transport. */
        class Transport {

            /**
             * Constructs a new Transport.
             * @param [properties] Properties to set
             */
            constructor(properties?: vinculum.envelope.Transport.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Transport app. */
            app: Uint8Array;

            /** Transport frankingKey. */
            frankingKey: Uint8Array;

            /** Transport echo. */
            echo?: (vinculum.envelope.Echo.$Properties|null);

            /** Transport confirm. */
            confirm?: (vinculum.envelope.SessionConfirm.$Properties|null);

            /** Transport deviceSent. */
            deviceSent?: (vinculum.envelope.DeviceSent.$Properties|null);

            /** Transport distribution. */
            distribution?: (vinculum.envelope.Distribution.$Properties|null);

            /** Transport link. */
            link: vinculum.envelope.LinkMessage.$Properties[];

            /** Transport control. */
            control?: (vinculum.envelope.Control.$Properties|null);

            /**
             * Encodes the specified Transport message. Does not implicitly {@link vinculum.envelope.Transport.verify|verify} messages.
             * @param message Transport message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: vinculum.envelope.Transport.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Transport message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {vinculum.envelope.Transport & vinculum.envelope.Transport.$Shape} Transport
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): vinculum.envelope.Transport & vinculum.envelope.Transport.$Shape;
        }

        namespace Transport {

            /** Properties of a Transport. */
            interface $Properties {

                /** Transport app */
                app?: (Uint8Array|null);

                /** Transport frankingKey */
                frankingKey?: (Uint8Array|null);

                /** Transport echo */
                echo?: (vinculum.envelope.Echo.$Properties|null);

                /** Transport confirm */
                confirm?: (vinculum.envelope.SessionConfirm.$Properties|null);

                /** Transport deviceSent */
                deviceSent?: (vinculum.envelope.DeviceSent.$Properties|null);

                /** Transport distribution */
                distribution?: (vinculum.envelope.Distribution.$Properties|null);

                /** Transport link */
                link?: (vinculum.envelope.LinkMessage.$Properties[]|null);

                /** Transport control */
                control?: (vinculum.envelope.Control.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Transport. */
            type $Shape = vinculum.envelope.Transport.$Properties;
        }

        /**
         * Properties of a Head.
         * @deprecated Use vinculum.envelope.Head.$Properties instead.
         */
        interface IHead extends vinculum.envelope.Head.$Properties {
        }

        /** Represents a Head. */
        class Head {

            /**
             * Constructs a new Head.
             * @param [properties] Properties to set
             */
            constructor(properties?: vinculum.envelope.Head.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Head seq. */
            seq: (number|Long);

            /** Head hash. */
            hash: Uint8Array;

            /**
             * Encodes the specified Head message. Does not implicitly {@link vinculum.envelope.Head.verify|verify} messages.
             * @param message Head message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: vinculum.envelope.Head.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Head message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {vinculum.envelope.Head & vinculum.envelope.Head.$Shape} Head
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): vinculum.envelope.Head & vinculum.envelope.Head.$Shape;
        }

        namespace Head {

            /** Properties of a Head. */
            interface $Properties {

                /** Head seq */
                seq?: (number|Long|null);

                /** Head hash */
                hash?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Head. */
            type $Shape = vinculum.envelope.Head.$Properties;
        }

        /**
         * Properties of an Echo.
         * @deprecated Use vinculum.envelope.Echo.$Properties instead.
         */
        interface IEcho extends vinculum.envelope.Echo.$Properties {
        }

        /** Represents an Echo. */
        class Echo {

            /**
             * Constructs a new Echo.
             * @param [properties] Properties to set
             */
            constructor(properties?: vinculum.envelope.Echo.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Echo mine. */
            mine?: (vinculum.envelope.Head.$Properties|null);

            /** Echo yours. */
            yours?: (vinculum.envelope.Head.$Properties|null);

            /** Echo seen. */
            seen: (number|Long);

            /**
             * Encodes the specified Echo message. Does not implicitly {@link vinculum.envelope.Echo.verify|verify} messages.
             * @param message Echo message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: vinculum.envelope.Echo.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an Echo message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {vinculum.envelope.Echo & vinculum.envelope.Echo.$Shape} Echo
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): vinculum.envelope.Echo & vinculum.envelope.Echo.$Shape;
        }

        namespace Echo {

            /** Properties of an Echo. */
            interface $Properties {

                /** Echo mine */
                mine?: (vinculum.envelope.Head.$Properties|null);

                /** Echo yours */
                yours?: (vinculum.envelope.Head.$Properties|null);

                /** Echo seen */
                seen?: (number|Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an Echo. */
            type $Shape = vinculum.envelope.Echo.$Properties;
        }

        /**
         * Properties of a SessionConfirm.
         * @deprecated Use vinculum.envelope.SessionConfirm.$Properties instead.
         */
        interface ISessionConfirm extends vinculum.envelope.SessionConfirm.$Properties {
        }

        /** Represents a SessionConfirm. */
        class SessionConfirm {

            /**
             * Constructs a new SessionConfirm.
             * @param [properties] Properties to set
             */
            constructor(properties?: vinculum.envelope.SessionConfirm.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** SessionConfirm mine. */
            mine?: (vinculum.envelope.ConfirmedAccount.$Properties|null);

            /** SessionConfirm yours. */
            yours?: (vinculum.envelope.ConfirmedAccount.$Properties|null);

            /**
             * Encodes the specified SessionConfirm message. Does not implicitly {@link vinculum.envelope.SessionConfirm.verify|verify} messages.
             * @param message SessionConfirm message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: vinculum.envelope.SessionConfirm.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a SessionConfirm message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {vinculum.envelope.SessionConfirm & vinculum.envelope.SessionConfirm.$Shape} SessionConfirm
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): vinculum.envelope.SessionConfirm & vinculum.envelope.SessionConfirm.$Shape;
        }

        namespace SessionConfirm {

            /** Properties of a SessionConfirm. */
            interface $Properties {

                /** SessionConfirm mine */
                mine?: (vinculum.envelope.ConfirmedAccount.$Properties|null);

                /** SessionConfirm yours */
                yours?: (vinculum.envelope.ConfirmedAccount.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a SessionConfirm. */
            type $Shape = vinculum.envelope.SessionConfirm.$Properties;
        }

        /**
         * Properties of a ConfirmedAccount.
         * @deprecated Use vinculum.envelope.ConfirmedAccount.$Properties instead.
         */
        interface IConfirmedAccount extends vinculum.envelope.ConfirmedAccount.$Properties {
        }

        /** Represents a ConfirmedAccount. */
        class ConfirmedAccount {

            /**
             * Constructs a new ConfirmedAccount.
             * @param [properties] Properties to set
             */
            constructor(properties?: vinculum.envelope.ConfirmedAccount.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ConfirmedAccount realm. */
            realm: string;

            /** ConfirmedAccount id. */
            id: string;

            /** ConfirmedAccount ref. */
            ref: Uint8Array;

            /** ConfirmedAccount head. */
            head?: (vinculum.envelope.Head.$Properties|null);

            /**
             * Encodes the specified ConfirmedAccount message. Does not implicitly {@link vinculum.envelope.ConfirmedAccount.verify|verify} messages.
             * @param message ConfirmedAccount message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: vinculum.envelope.ConfirmedAccount.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ConfirmedAccount message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {vinculum.envelope.ConfirmedAccount & vinculum.envelope.ConfirmedAccount.$Shape} ConfirmedAccount
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): vinculum.envelope.ConfirmedAccount & vinculum.envelope.ConfirmedAccount.$Shape;
        }

        namespace ConfirmedAccount {

            /** Properties of a ConfirmedAccount. */
            interface $Properties {

                /** ConfirmedAccount realm */
                realm?: (string|null);

                /** ConfirmedAccount id */
                id?: (string|null);

                /** ConfirmedAccount ref */
                ref?: (Uint8Array|null);

                /** ConfirmedAccount head */
                head?: (vinculum.envelope.Head.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ConfirmedAccount. */
            type $Shape = vinculum.envelope.ConfirmedAccount.$Properties;
        }

        /**
         * Properties of a DeviceSent.
         * @deprecated Use vinculum.envelope.DeviceSent.$Properties instead.
         */
        interface IDeviceSent extends vinculum.envelope.DeviceSent.$Properties {
        }

        /** Represents a DeviceSent. */
        class DeviceSent {

            /**
             * Constructs a new DeviceSent.
             * @param [properties] Properties to set
             */
            constructor(properties?: vinculum.envelope.DeviceSent.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** DeviceSent to. */
            to?: (vinculum.envelope.Address.$Properties|null);

            /**
             * Encodes the specified DeviceSent message. Does not implicitly {@link vinculum.envelope.DeviceSent.verify|verify} messages.
             * @param message DeviceSent message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: vinculum.envelope.DeviceSent.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a DeviceSent message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {vinculum.envelope.DeviceSent & vinculum.envelope.DeviceSent.$Shape} DeviceSent
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): vinculum.envelope.DeviceSent & vinculum.envelope.DeviceSent.$Shape;
        }

        namespace DeviceSent {

            /** Properties of a DeviceSent. */
            interface $Properties {

                /** DeviceSent to */
                to?: (vinculum.envelope.Address.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a DeviceSent. */
            type $Shape = vinculum.envelope.DeviceSent.$Properties;
        }

        /**
         * Properties of a Distribution.
         * @deprecated Use vinculum.envelope.Distribution.$Properties instead.
         */
        interface IDistribution extends vinculum.envelope.Distribution.$Properties {
        }

        /** Represents a Distribution. */
        class Distribution {

            /**
             * Constructs a new Distribution.
             * @param [properties] Properties to set
             */
            constructor(properties?: vinculum.envelope.Distribution.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Distribution group. */
            group: Uint8Array;

            /** Distribution skdm. */
            skdm: Uint8Array;

            /**
             * Encodes the specified Distribution message. Does not implicitly {@link vinculum.envelope.Distribution.verify|verify} messages.
             * @param message Distribution message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: vinculum.envelope.Distribution.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Distribution message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {vinculum.envelope.Distribution & vinculum.envelope.Distribution.$Shape} Distribution
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): vinculum.envelope.Distribution & vinculum.envelope.Distribution.$Shape;
        }

        namespace Distribution {

            /** Properties of a Distribution. */
            interface $Properties {

                /** Distribution group */
                group?: (Uint8Array|null);

                /** Distribution skdm */
                skdm?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Distribution. */
            type $Shape = vinculum.envelope.Distribution.$Properties;
        }

        /**
         * Properties of a LinkMessage.
         * @deprecated Use vinculum.envelope.LinkMessage.$Properties instead.
         */
        interface ILinkMessage extends vinculum.envelope.LinkMessage.$Properties {
        }

        /** Represents a LinkMessage. */
        class LinkMessage {

            /**
             * Constructs a new LinkMessage.
             * @param [properties] Properties to set
             */
            constructor(properties?: vinculum.envelope.LinkMessage.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** LinkMessage type. */
            type: number;

            /** LinkMessage body. */
            body: Uint8Array;

            /**
             * Encodes the specified LinkMessage message. Does not implicitly {@link vinculum.envelope.LinkMessage.verify|verify} messages.
             * @param message LinkMessage message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: vinculum.envelope.LinkMessage.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a LinkMessage message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {vinculum.envelope.LinkMessage & vinculum.envelope.LinkMessage.$Shape} LinkMessage
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): vinculum.envelope.LinkMessage & vinculum.envelope.LinkMessage.$Shape;
        }

        namespace LinkMessage {

            /** Properties of a LinkMessage. */
            interface $Properties {

                /** LinkMessage type */
                type?: (number|null);

                /** LinkMessage body */
                body?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a LinkMessage. */
            type $Shape = vinculum.envelope.LinkMessage.$Properties;
        }

        /**
         * Properties of a Control.
         * @deprecated Use vinculum.envelope.Control.$Properties instead.
         */
        interface IControl extends vinculum.envelope.Control.$Properties {
        }

        /** Represents a Control. */
        class Control {

            /**
             * Constructs a new Control.
             * @param [properties] Properties to set
             */
            constructor(properties?: vinculum.envelope.Control.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Control retry. */
            retry: Uint8Array[];

            /** Control reset. */
            reset: boolean;

            /**
             * Encodes the specified Control message. Does not implicitly {@link vinculum.envelope.Control.verify|verify} messages.
             * @param message Control message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: vinculum.envelope.Control.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Control message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {vinculum.envelope.Control & vinculum.envelope.Control.$Shape} Control
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): vinculum.envelope.Control & vinculum.envelope.Control.$Shape;
        }

        namespace Control {

            /** Properties of a Control. */
            interface $Properties {

                /** Control retry */
                retry?: (Uint8Array[]|null);

                /** Control reset */
                reset?: (boolean|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Control. */
            type $Shape = vinculum.envelope.Control.$Properties;
        }

        /**
         * Properties of an App.
         * @deprecated Use vinculum.envelope.App.$Properties instead.
         */
        interface IApp extends vinculum.envelope.App.$Properties {
        }

        /** Represents an App. */
        class App {

            /**
             * Constructs a new App.
             * @param [properties] Properties to set
             */
            constructor(properties?: vinculum.envelope.App.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** App meta. */
            meta?: (vinculum.envelope.Metadata.$Properties|null);

            /** App text. */
            text?: (vinculum.envelope.Text.$Properties|null);

            /** App attachment. */
            attachment?: (vinculum.envelope.Attachment.$Properties|null);

            /** App reaction. */
            reaction?: (vinculum.envelope.Reaction.$Properties|null);

            /** App edit. */
            edit?: (vinculum.envelope.Edit.$Properties|null);

            /** App delete. */
            delete?: (vinculum.envelope.Delete.$Properties|null);

            /** App receipt. */
            receipt?: (vinculum.envelope.Receipt.$Properties|null);

            /** App typing. */
            typing?: (vinculum.envelope.Typing.$Properties|null);

            /** App presence. */
            presence?: (vinculum.envelope.Presence.$Properties|null);

            /** App setting. */
            setting?: (vinculum.envelope.Setting.$Properties|null);

            /** App screenshot. */
            screenshot?: (vinculum.envelope.ScreenshotNotice.$Properties|null);

            /** App request. */
            request?: (vinculum.envelope.MessageRequest.$Properties|null);

            /** App group. */
            group?: (vinculum.envelope.GroupOperation.$Properties|null);

            /** App poll. */
            poll?: (vinculum.envelope.Poll.$Properties|null);

            /** App vote. */
            vote?: (vinculum.envelope.Vote.$Properties|null);

            /** App history. */
            history?: (vinculum.envelope.HistoryBundle.$Properties|null);

            /** App sync. */
            sync?: (vinculum.envelope.DeviceSync.$Properties|null);

            /** App content. */
            content?: ("text"|"attachment"|"reaction"|"edit"|"delete"|"receipt"|"typing"|"presence"|"setting"|"screenshot"|"request"|"group"|"poll"|"vote"|"history"|"sync");

            /**
             * Encodes the specified App message. Does not implicitly {@link vinculum.envelope.App.verify|verify} messages.
             * @param message App message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: vinculum.envelope.App.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an App message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {vinculum.envelope.App & vinculum.envelope.App.$Shape} App
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): vinculum.envelope.App & vinculum.envelope.App.$Shape;
        }

        namespace App {

            /** Properties of an App. */
            interface $Properties {

                /** App meta */
                meta?: (vinculum.envelope.Metadata.$Properties|null);

                /** App text */
                text?: (vinculum.envelope.Text.$Properties|null);

                /** App attachment */
                attachment?: (vinculum.envelope.Attachment.$Properties|null);

                /** App reaction */
                reaction?: (vinculum.envelope.Reaction.$Properties|null);

                /** App edit */
                edit?: (vinculum.envelope.Edit.$Properties|null);

                /** App delete */
                "delete"?: (vinculum.envelope.Delete.$Properties|null);

                /** App receipt */
                receipt?: (vinculum.envelope.Receipt.$Properties|null);

                /** App typing */
                typing?: (vinculum.envelope.Typing.$Properties|null);

                /** App presence */
                presence?: (vinculum.envelope.Presence.$Properties|null);

                /** App setting */
                setting?: (vinculum.envelope.Setting.$Properties|null);

                /** App screenshot */
                screenshot?: (vinculum.envelope.ScreenshotNotice.$Properties|null);

                /** App request */
                request?: (vinculum.envelope.MessageRequest.$Properties|null);

                /** App group */
                group?: (vinculum.envelope.GroupOperation.$Properties|null);

                /** App poll */
                poll?: (vinculum.envelope.Poll.$Properties|null);

                /** App vote */
                vote?: (vinculum.envelope.Vote.$Properties|null);

                /** App history */
                history?: (vinculum.envelope.HistoryBundle.$Properties|null);

                /** App sync */
                sync?: (vinculum.envelope.DeviceSync.$Properties|null);

                /** App content */
                content?: ("text"|"attachment"|"reaction"|"edit"|"delete"|"receipt"|"typing"|"presence"|"setting"|"screenshot"|"request"|"group"|"poll"|"vote"|"history"|"sync");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of an App. */
            type $Shape = {
              meta?: vinculum.envelope.Metadata.$Shape|null;
              text?: vinculum.envelope.Text.$Shape|null;
              attachment?: vinculum.envelope.Attachment.$Shape|null;
              reaction?: vinculum.envelope.Reaction.$Shape|null;
              edit?: vinculum.envelope.Edit.$Shape|null;
              "delete"?: vinculum.envelope.Delete.$Shape|null;
              receipt?: vinculum.envelope.Receipt.$Shape|null;
              typing?: vinculum.envelope.Typing.$Shape|null;
              presence?: vinculum.envelope.Presence.$Shape|null;
              setting?: vinculum.envelope.Setting.$Shape|null;
              screenshot?: vinculum.envelope.ScreenshotNotice.$Shape|null;
              request?: vinculum.envelope.MessageRequest.$Shape|null;
              group?: vinculum.envelope.GroupOperation.$Shape|null;
              poll?: vinculum.envelope.Poll.$Shape|null;
              vote?: vinculum.envelope.Vote.$Shape|null;
              history?: vinculum.envelope.HistoryBundle.$Shape|null;
              sync?: vinculum.envelope.DeviceSync.$Shape|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ content?: undefined; text?: null; attachment?: null; reaction?: null; edit?: null; "delete"?: null; receipt?: null; typing?: null; presence?: null; setting?: null; screenshot?: null; request?: null; group?: null; poll?: null; vote?: null; history?: null; sync?: null }|{ content?: "text"; text: vinculum.envelope.Text.$Shape; attachment?: null; reaction?: null; edit?: null; "delete"?: null; receipt?: null; typing?: null; presence?: null; setting?: null; screenshot?: null; request?: null; group?: null; poll?: null; vote?: null; history?: null; sync?: null }|{ content?: "attachment"; text?: null; attachment: vinculum.envelope.Attachment.$Shape; reaction?: null; edit?: null; "delete"?: null; receipt?: null; typing?: null; presence?: null; setting?: null; screenshot?: null; request?: null; group?: null; poll?: null; vote?: null; history?: null; sync?: null }|{ content?: "reaction"; text?: null; attachment?: null; reaction: vinculum.envelope.Reaction.$Shape; edit?: null; "delete"?: null; receipt?: null; typing?: null; presence?: null; setting?: null; screenshot?: null; request?: null; group?: null; poll?: null; vote?: null; history?: null; sync?: null }|{ content?: "edit"; text?: null; attachment?: null; reaction?: null; edit: vinculum.envelope.Edit.$Shape; "delete"?: null; receipt?: null; typing?: null; presence?: null; setting?: null; screenshot?: null; request?: null; group?: null; poll?: null; vote?: null; history?: null; sync?: null }|{ content?: "delete"; text?: null; attachment?: null; reaction?: null; edit?: null; "delete": vinculum.envelope.Delete.$Shape; receipt?: null; typing?: null; presence?: null; setting?: null; screenshot?: null; request?: null; group?: null; poll?: null; vote?: null; history?: null; sync?: null }|{ content?: "receipt"; text?: null; attachment?: null; reaction?: null; edit?: null; "delete"?: null; receipt: vinculum.envelope.Receipt.$Shape; typing?: null; presence?: null; setting?: null; screenshot?: null; request?: null; group?: null; poll?: null; vote?: null; history?: null; sync?: null }|{ content?: "typing"; text?: null; attachment?: null; reaction?: null; edit?: null; "delete"?: null; receipt?: null; typing: vinculum.envelope.Typing.$Shape; presence?: null; setting?: null; screenshot?: null; request?: null; group?: null; poll?: null; vote?: null; history?: null; sync?: null }|{ content?: "presence"; text?: null; attachment?: null; reaction?: null; edit?: null; "delete"?: null; receipt?: null; typing?: null; presence: vinculum.envelope.Presence.$Shape; setting?: null; screenshot?: null; request?: null; group?: null; poll?: null; vote?: null; history?: null; sync?: null }|{ content?: "setting"; text?: null; attachment?: null; reaction?: null; edit?: null; "delete"?: null; receipt?: null; typing?: null; presence?: null; setting: vinculum.envelope.Setting.$Shape; screenshot?: null; request?: null; group?: null; poll?: null; vote?: null; history?: null; sync?: null }|{ content?: "screenshot"; text?: null; attachment?: null; reaction?: null; edit?: null; "delete"?: null; receipt?: null; typing?: null; presence?: null; setting?: null; screenshot: vinculum.envelope.ScreenshotNotice.$Shape; request?: null; group?: null; poll?: null; vote?: null; history?: null; sync?: null }|{ content?: "request"; text?: null; attachment?: null; reaction?: null; edit?: null; "delete"?: null; receipt?: null; typing?: null; presence?: null; setting?: null; screenshot?: null; request: vinculum.envelope.MessageRequest.$Shape; group?: null; poll?: null; vote?: null; history?: null; sync?: null }|{ content?: "group"; text?: null; attachment?: null; reaction?: null; edit?: null; "delete"?: null; receipt?: null; typing?: null; presence?: null; setting?: null; screenshot?: null; request?: null; group: vinculum.envelope.GroupOperation.$Shape; poll?: null; vote?: null; history?: null; sync?: null }|{ content?: "poll"; text?: null; attachment?: null; reaction?: null; edit?: null; "delete"?: null; receipt?: null; typing?: null; presence?: null; setting?: null; screenshot?: null; request?: null; group?: null; poll: vinculum.envelope.Poll.$Shape; vote?: null; history?: null; sync?: null }|{ content?: "vote"; text?: null; attachment?: null; reaction?: null; edit?: null; "delete"?: null; receipt?: null; typing?: null; presence?: null; setting?: null; screenshot?: null; request?: null; group?: null; poll?: null; vote: vinculum.envelope.Vote.$Shape; history?: null; sync?: null }|{ content?: "history"; text?: null; attachment?: null; reaction?: null; edit?: null; "delete"?: null; receipt?: null; typing?: null; presence?: null; setting?: null; screenshot?: null; request?: null; group?: null; poll?: null; vote?: null; history: vinculum.envelope.HistoryBundle.$Shape; sync?: null }|{ content?: "sync"; text?: null; attachment?: null; reaction?: null; edit?: null; "delete"?: null; receipt?: null; typing?: null; presence?: null; setting?: null; screenshot?: null; request?: null; group?: null; poll?: null; vote?: null; history?: null; sync: vinculum.envelope.DeviceSync.$Shape })
            );
        }

        /**
         * Properties of a Metadata.
         * @deprecated Use vinculum.envelope.Metadata.$Properties instead.
         */
        interface IMetadata extends vinculum.envelope.Metadata.$Properties {
        }

        /** Represents a Metadata. */
        class Metadata {

            /**
             * Constructs a new Metadata.
             * @param [properties] Properties to set
             */
            constructor(properties?: vinculum.envelope.Metadata.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Metadata conversation. */
            conversation: Uint8Array;

            /** Metadata id. */
            id: Uint8Array;

            /** Metadata sequence. */
            sequence: (number|Long);

            /** Metadata timeMs. */
            timeMs: (number|Long);

            /** Metadata ephemeral. */
            ephemeral?: (vinculum.envelope.Ephemeral.$Properties|null);

            /** Metadata quote. */
            quote?: (vinculum.envelope.Quote.$Properties|null);

            /** Metadata forwardScore. */
            forwardScore: number;

            /** Metadata noForward. */
            noForward: boolean;

            /** Metadata features. */
            features: (number|Long);

            /** Metadata groupHead. */
            groupHead?: (vinculum.envelope.Head.$Properties|null);

            /** Metadata unknown. */
            unknown: number;

            /** Metadata origin. */
            origin?: (vinculum.envelope.Ref.$Properties|null);

            /**
             * Encodes the specified Metadata message. Does not implicitly {@link vinculum.envelope.Metadata.verify|verify} messages.
             * @param message Metadata message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: vinculum.envelope.Metadata.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Metadata message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {vinculum.envelope.Metadata & vinculum.envelope.Metadata.$Shape} Metadata
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): vinculum.envelope.Metadata & vinculum.envelope.Metadata.$Shape;
        }

        namespace Metadata {

            /** Properties of a Metadata. */
            interface $Properties {

                /** Metadata conversation */
                conversation?: (Uint8Array|null);

                /** Metadata id */
                id?: (Uint8Array|null);

                /** Metadata sequence */
                sequence?: (number|Long|null);

                /** Metadata timeMs */
                timeMs?: (number|Long|null);

                /** Metadata ephemeral */
                ephemeral?: (vinculum.envelope.Ephemeral.$Properties|null);

                /** Metadata quote */
                quote?: (vinculum.envelope.Quote.$Properties|null);

                /** Metadata forwardScore */
                forwardScore?: (number|null);

                /** Metadata noForward */
                noForward?: (boolean|null);

                /** Metadata features */
                features?: (number|Long|null);

                /** Metadata groupHead */
                groupHead?: (vinculum.envelope.Head.$Properties|null);

                /** Metadata unknown */
                unknown?: (number|null);

                /** Metadata origin */
                origin?: (vinculum.envelope.Ref.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Metadata. */
            type $Shape = vinculum.envelope.Metadata.$Properties;
        }

        /**
         * Properties of a Ref.
         * @deprecated Use vinculum.envelope.Ref.$Properties instead.
         */
        interface IRef extends vinculum.envelope.Ref.$Properties {
        }

        /** Represents a Ref. */
        class Ref {

            /**
             * Constructs a new Ref.
             * @param [properties] Properties to set
             */
            constructor(properties?: vinculum.envelope.Ref.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Ref author. */
            author: Uint8Array;

            /** Ref id. */
            id: Uint8Array;

            /**
             * Encodes the specified Ref message. Does not implicitly {@link vinculum.envelope.Ref.verify|verify} messages.
             * @param message Ref message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: vinculum.envelope.Ref.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Ref message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {vinculum.envelope.Ref & vinculum.envelope.Ref.$Shape} Ref
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): vinculum.envelope.Ref & vinculum.envelope.Ref.$Shape;
        }

        namespace Ref {

            /** Properties of a Ref. */
            interface $Properties {

                /** Ref author */
                author?: (Uint8Array|null);

                /** Ref id */
                id?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Ref. */
            type $Shape = vinculum.envelope.Ref.$Properties;
        }

        /**
         * Properties of an Ephemeral.
         * @deprecated Use vinculum.envelope.Ephemeral.$Properties instead.
         */
        interface IEphemeral extends vinculum.envelope.Ephemeral.$Properties {
        }

        /** Represents an Ephemeral. */
        class Ephemeral {

            /**
             * Constructs a new Ephemeral.
             * @param [properties] Properties to set
             */
            constructor(properties?: vinculum.envelope.Ephemeral.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Ephemeral type. */
            type: number;

            /** Ephemeral seconds. */
            seconds: (number|Long);

            /**
             * Encodes the specified Ephemeral message. Does not implicitly {@link vinculum.envelope.Ephemeral.verify|verify} messages.
             * @param message Ephemeral message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: vinculum.envelope.Ephemeral.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an Ephemeral message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {vinculum.envelope.Ephemeral & vinculum.envelope.Ephemeral.$Shape} Ephemeral
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): vinculum.envelope.Ephemeral & vinculum.envelope.Ephemeral.$Shape;
        }

        namespace Ephemeral {

            /** Properties of an Ephemeral. */
            interface $Properties {

                /** Ephemeral type */
                type?: (number|null);

                /** Ephemeral seconds */
                seconds?: (number|Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an Ephemeral. */
            type $Shape = vinculum.envelope.Ephemeral.$Properties;
        }

        /**
         * Properties of a Quote.
         * @deprecated Use vinculum.envelope.Quote.$Properties instead.
         */
        interface IQuote extends vinculum.envelope.Quote.$Properties {
        }

        /** Represents a Quote. */
        class Quote {

            /**
             * Constructs a new Quote.
             * @param [properties] Properties to set
             */
            constructor(properties?: vinculum.envelope.Quote.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Quote target. */
            target?: (vinculum.envelope.Ref.$Properties|null);

            /** Quote hash. */
            hash: Uint8Array;

            /**
             * Encodes the specified Quote message. Does not implicitly {@link vinculum.envelope.Quote.verify|verify} messages.
             * @param message Quote message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: vinculum.envelope.Quote.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Quote message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {vinculum.envelope.Quote & vinculum.envelope.Quote.$Shape} Quote
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): vinculum.envelope.Quote & vinculum.envelope.Quote.$Shape;
        }

        namespace Quote {

            /** Properties of a Quote. */
            interface $Properties {

                /** Quote target */
                target?: (vinculum.envelope.Ref.$Properties|null);

                /** Quote hash */
                hash?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Quote. */
            type $Shape = vinculum.envelope.Quote.$Properties;
        }

        /**
         * Properties of a Text.
         * @deprecated Use vinculum.envelope.Text.$Properties instead.
         */
        interface IText extends vinculum.envelope.Text.$Properties {
        }

        /** Represents a Text. */
        class Text {

            /**
             * Constructs a new Text.
             * @param [properties] Properties to set
             */
            constructor(properties?: vinculum.envelope.Text.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Text body. */
            body: string;

            /** Text mentions. */
            mentions: vinculum.envelope.Mention.$Properties[];

            /** Text preview. */
            preview?: (vinculum.envelope.Preview.$Properties|null);

            /**
             * Encodes the specified Text message. Does not implicitly {@link vinculum.envelope.Text.verify|verify} messages.
             * @param message Text message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: vinculum.envelope.Text.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Text message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {vinculum.envelope.Text & vinculum.envelope.Text.$Shape} Text
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): vinculum.envelope.Text & vinculum.envelope.Text.$Shape;
        }

        namespace Text {

            /** Properties of a Text. */
            interface $Properties {

                /** Text body */
                body?: (string|null);

                /** Text mentions */
                mentions?: (vinculum.envelope.Mention.$Properties[]|null);

                /** Text preview */
                preview?: (vinculum.envelope.Preview.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Text. */
            type $Shape = vinculum.envelope.Text.$Properties;
        }

        /**
         * Properties of a Mention.
         * @deprecated Use vinculum.envelope.Mention.$Properties instead.
         */
        interface IMention extends vinculum.envelope.Mention.$Properties {
        }

        /** Represents a Mention. */
        class Mention {

            /**
             * Constructs a new Mention.
             * @param [properties] Properties to set
             */
            constructor(properties?: vinculum.envelope.Mention.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Mention start. */
            start: number;

            /** Mention length. */
            length: number;

            /** Mention account. */
            account: Uint8Array;

            /**
             * Encodes the specified Mention message. Does not implicitly {@link vinculum.envelope.Mention.verify|verify} messages.
             * @param message Mention message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: vinculum.envelope.Mention.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Mention message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {vinculum.envelope.Mention & vinculum.envelope.Mention.$Shape} Mention
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): vinculum.envelope.Mention & vinculum.envelope.Mention.$Shape;
        }

        namespace Mention {

            /** Properties of a Mention. */
            interface $Properties {

                /** Mention start */
                start?: (number|null);

                /** Mention length */
                length?: (number|null);

                /** Mention account */
                account?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Mention. */
            type $Shape = vinculum.envelope.Mention.$Properties;
        }

        /**
         * Properties of a Preview.
         * @deprecated Use vinculum.envelope.Preview.$Properties instead.
         */
        interface IPreview extends vinculum.envelope.Preview.$Properties {
        }

        /** Represents a Preview. */
        class Preview {

            /**
             * Constructs a new Preview.
             * @param [properties] Properties to set
             */
            constructor(properties?: vinculum.envelope.Preview.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Preview url. */
            url: string;

            /** Preview title. */
            title: string;

            /** Preview description. */
            description: string;

            /** Preview image. */
            image: Uint8Array;

            /**
             * Encodes the specified Preview message. Does not implicitly {@link vinculum.envelope.Preview.verify|verify} messages.
             * @param message Preview message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: vinculum.envelope.Preview.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Preview message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {vinculum.envelope.Preview & vinculum.envelope.Preview.$Shape} Preview
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): vinculum.envelope.Preview & vinculum.envelope.Preview.$Shape;
        }

        namespace Preview {

            /** Properties of a Preview. */
            interface $Properties {

                /** Preview url */
                url?: (string|null);

                /** Preview title */
                title?: (string|null);

                /** Preview description */
                description?: (string|null);

                /** Preview image */
                image?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Preview. */
            type $Shape = vinculum.envelope.Preview.$Properties;
        }

        /**
         * Properties of an Attachment.
         * @deprecated Use vinculum.envelope.Attachment.$Properties instead.
         */
        interface IAttachment extends vinculum.envelope.Attachment.$Properties {
        }

        /** Represents an Attachment. */
        class Attachment {

            /**
             * Constructs a new Attachment.
             * @param [properties] Properties to set
             */
            constructor(properties?: vinculum.envelope.Attachment.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Attachment locator. */
            locator: string;

            /** Attachment key. */
            key: Uint8Array;

            /** Attachment digest. */
            digest: Uint8Array;

            /** Attachment size. */
            size: (number|Long);

            /** Attachment type. */
            type: string;

            /** Attachment chunk. */
            chunk: number;

            /** Attachment macs. */
            macs: Uint8Array;

            /** Attachment chunkMacs. */
            chunkMacs: Uint8Array;

            /** Attachment form. */
            form: number;

            /** Attachment name. */
            name: string;

            /** Attachment caption. */
            caption: string;

            /** Attachment width. */
            width: number;

            /** Attachment height. */
            height: number;

            /** Attachment durationMs. */
            durationMs: number;

            /** Attachment thumbnail. */
            thumbnail: Uint8Array;

            /**
             * Encodes the specified Attachment message. Does not implicitly {@link vinculum.envelope.Attachment.verify|verify} messages.
             * @param message Attachment message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: vinculum.envelope.Attachment.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an Attachment message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {vinculum.envelope.Attachment & vinculum.envelope.Attachment.$Shape} Attachment
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): vinculum.envelope.Attachment & vinculum.envelope.Attachment.$Shape;
        }

        namespace Attachment {

            /** Properties of an Attachment. */
            interface $Properties {

                /** Attachment locator */
                locator?: (string|null);

                /** Attachment key */
                key?: (Uint8Array|null);

                /** Attachment digest */
                digest?: (Uint8Array|null);

                /** Attachment size */
                size?: (number|Long|null);

                /** Attachment type */
                type?: (string|null);

                /** Attachment chunk */
                chunk?: (number|null);

                /** Attachment macs */
                macs?: (Uint8Array|null);

                /** Attachment chunkMacs */
                chunkMacs?: (Uint8Array|null);

                /** Attachment form */
                form?: (number|null);

                /** Attachment name */
                name?: (string|null);

                /** Attachment caption */
                caption?: (string|null);

                /** Attachment width */
                width?: (number|null);

                /** Attachment height */
                height?: (number|null);

                /** Attachment durationMs */
                durationMs?: (number|null);

                /** Attachment thumbnail */
                thumbnail?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an Attachment. */
            type $Shape = vinculum.envelope.Attachment.$Properties;
        }

        /**
         * Properties of a Reaction.
         * @deprecated Use vinculum.envelope.Reaction.$Properties instead.
         */
        interface IReaction extends vinculum.envelope.Reaction.$Properties {
        }

        /** Represents a Reaction. */
        class Reaction {

            /**
             * Constructs a new Reaction.
             * @param [properties] Properties to set
             */
            constructor(properties?: vinculum.envelope.Reaction.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Reaction target. */
            target?: (vinculum.envelope.Ref.$Properties|null);

            /** Reaction emoji. */
            emoji: string;

            /** Reaction rev. */
            rev: (number|Long);

            /**
             * Encodes the specified Reaction message. Does not implicitly {@link vinculum.envelope.Reaction.verify|verify} messages.
             * @param message Reaction message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: vinculum.envelope.Reaction.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Reaction message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {vinculum.envelope.Reaction & vinculum.envelope.Reaction.$Shape} Reaction
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): vinculum.envelope.Reaction & vinculum.envelope.Reaction.$Shape;
        }

        namespace Reaction {

            /** Properties of a Reaction. */
            interface $Properties {

                /** Reaction target */
                target?: (vinculum.envelope.Ref.$Properties|null);

                /** Reaction emoji */
                emoji?: (string|null);

                /** Reaction rev */
                rev?: (number|Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Reaction. */
            type $Shape = vinculum.envelope.Reaction.$Properties;
        }

        /**
         * Properties of an Edit.
         * @deprecated Use vinculum.envelope.Edit.$Properties instead.
         */
        interface IEdit extends vinculum.envelope.Edit.$Properties {
        }

        /** Represents an Edit. */
        class Edit {

            /**
             * Constructs a new Edit.
             * @param [properties] Properties to set
             */
            constructor(properties?: vinculum.envelope.Edit.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Edit target. */
            target?: (vinculum.envelope.Ref.$Properties|null);

            /** Edit text. */
            text?: (vinculum.envelope.Text.$Properties|null);

            /** Edit rev. */
            rev: (number|Long);

            /**
             * Encodes the specified Edit message. Does not implicitly {@link vinculum.envelope.Edit.verify|verify} messages.
             * @param message Edit message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: vinculum.envelope.Edit.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an Edit message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {vinculum.envelope.Edit & vinculum.envelope.Edit.$Shape} Edit
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): vinculum.envelope.Edit & vinculum.envelope.Edit.$Shape;
        }

        namespace Edit {

            /** Properties of an Edit. */
            interface $Properties {

                /** Edit target */
                target?: (vinculum.envelope.Ref.$Properties|null);

                /** Edit text */
                text?: (vinculum.envelope.Text.$Properties|null);

                /** Edit rev */
                rev?: (number|Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an Edit. */
            type $Shape = vinculum.envelope.Edit.$Properties;
        }

        /**
         * Properties of a Delete.
         * @deprecated Use vinculum.envelope.Delete.$Properties instead.
         */
        interface IDelete extends vinculum.envelope.Delete.$Properties {
        }

        /** Represents a Delete. */
        class Delete {

            /**
             * Constructs a new Delete.
             * @param [properties] Properties to set
             */
            constructor(properties?: vinculum.envelope.Delete.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Delete target. */
            target?: (vinculum.envelope.Ref.$Properties|null);

            /**
             * Encodes the specified Delete message. Does not implicitly {@link vinculum.envelope.Delete.verify|verify} messages.
             * @param message Delete message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: vinculum.envelope.Delete.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Delete message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {vinculum.envelope.Delete & vinculum.envelope.Delete.$Shape} Delete
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): vinculum.envelope.Delete & vinculum.envelope.Delete.$Shape;
        }

        namespace Delete {

            /** Properties of a Delete. */
            interface $Properties {

                /** Delete target */
                target?: (vinculum.envelope.Ref.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Delete. */
            type $Shape = vinculum.envelope.Delete.$Properties;
        }

        /**
         * Properties of a Receipt.
         * @deprecated Use vinculum.envelope.Receipt.$Properties instead.
         */
        interface IReceipt extends vinculum.envelope.Receipt.$Properties {
        }

        /** Represents a Receipt. */
        class Receipt {

            /**
             * Constructs a new Receipt.
             * @param [properties] Properties to set
             */
            constructor(properties?: vinculum.envelope.Receipt.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Receipt type. */
            type: number;

            /** Receipt ids. */
            ids: Uint8Array[];

            /**
             * Encodes the specified Receipt message. Does not implicitly {@link vinculum.envelope.Receipt.verify|verify} messages.
             * @param message Receipt message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: vinculum.envelope.Receipt.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Receipt message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {vinculum.envelope.Receipt & vinculum.envelope.Receipt.$Shape} Receipt
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): vinculum.envelope.Receipt & vinculum.envelope.Receipt.$Shape;
        }

        namespace Receipt {

            /** Properties of a Receipt. */
            interface $Properties {

                /** Receipt type */
                type?: (number|null);

                /** Receipt ids */
                ids?: (Uint8Array[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Receipt. */
            type $Shape = vinculum.envelope.Receipt.$Properties;
        }

        /**
         * Properties of a Typing.
         * @deprecated Use vinculum.envelope.Typing.$Properties instead.
         */
        interface ITyping extends vinculum.envelope.Typing.$Properties {
        }

        /** Represents a Typing. */
        class Typing {

            /**
             * Constructs a new Typing.
             * @param [properties] Properties to set
             */
            constructor(properties?: vinculum.envelope.Typing.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Typing state. */
            state: number;

            /**
             * Encodes the specified Typing message. Does not implicitly {@link vinculum.envelope.Typing.verify|verify} messages.
             * @param message Typing message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: vinculum.envelope.Typing.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Typing message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {vinculum.envelope.Typing & vinculum.envelope.Typing.$Shape} Typing
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): vinculum.envelope.Typing & vinculum.envelope.Typing.$Shape;
        }

        namespace Typing {

            /** Properties of a Typing. */
            interface $Properties {

                /** Typing state */
                state?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Typing. */
            type $Shape = vinculum.envelope.Typing.$Properties;
        }

        /**
         * Properties of a Presence.
         * @deprecated Use vinculum.envelope.Presence.$Properties instead.
         */
        interface IPresence extends vinculum.envelope.Presence.$Properties {
        }

        /** Represents a Presence. */
        class Presence {

            /**
             * Constructs a new Presence.
             * @param [properties] Properties to set
             */
            constructor(properties?: vinculum.envelope.Presence.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Presence state. */
            state: number;

            /** Presence lastHereMs. */
            lastHereMs: (number|Long);

            /**
             * Encodes the specified Presence message. Does not implicitly {@link vinculum.envelope.Presence.verify|verify} messages.
             * @param message Presence message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: vinculum.envelope.Presence.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Presence message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {vinculum.envelope.Presence & vinculum.envelope.Presence.$Shape} Presence
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): vinculum.envelope.Presence & vinculum.envelope.Presence.$Shape;
        }

        namespace Presence {

            /** Properties of a Presence. */
            interface $Properties {

                /** Presence state */
                state?: (number|null);

                /** Presence lastHereMs */
                lastHereMs?: (number|Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Presence. */
            type $Shape = vinculum.envelope.Presence.$Properties;
        }

        /**
         * Properties of a Setting.
         * @deprecated Use vinculum.envelope.Setting.$Properties instead.
         */
        interface ISetting extends vinculum.envelope.Setting.$Properties {
        }

        /** Represents a Setting. */
        class Setting {

            /**
             * Constructs a new Setting.
             * @param [properties] Properties to set
             */
            constructor(properties?: vinculum.envelope.Setting.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Setting key. */
            key: number;

            /** Setting value. */
            value: Uint8Array;

            /** Setting rev. */
            rev: (number|Long);

            /**
             * Encodes the specified Setting message. Does not implicitly {@link vinculum.envelope.Setting.verify|verify} messages.
             * @param message Setting message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: vinculum.envelope.Setting.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Setting message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {vinculum.envelope.Setting & vinculum.envelope.Setting.$Shape} Setting
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): vinculum.envelope.Setting & vinculum.envelope.Setting.$Shape;
        }

        namespace Setting {

            /** Properties of a Setting. */
            interface $Properties {

                /** Setting key */
                key?: (number|null);

                /** Setting value */
                value?: (Uint8Array|null);

                /** Setting rev */
                rev?: (number|Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Setting. */
            type $Shape = vinculum.envelope.Setting.$Properties;
        }

        /**
         * Properties of a ScreenshotNotice.
         * @deprecated Use vinculum.envelope.ScreenshotNotice.$Properties instead.
         */
        interface IScreenshotNotice extends vinculum.envelope.ScreenshotNotice.$Properties {
        }

        /** Represents a ScreenshotNotice. */
        class ScreenshotNotice {

            /**
             * Constructs a new ScreenshotNotice.
             * @param [properties] Properties to set
             */
            constructor(properties?: vinculum.envelope.ScreenshotNotice.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ScreenshotNotice target. */
            target?: (vinculum.envelope.Ref.$Properties|null);

            /**
             * Encodes the specified ScreenshotNotice message. Does not implicitly {@link vinculum.envelope.ScreenshotNotice.verify|verify} messages.
             * @param message ScreenshotNotice message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: vinculum.envelope.ScreenshotNotice.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ScreenshotNotice message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {vinculum.envelope.ScreenshotNotice & vinculum.envelope.ScreenshotNotice.$Shape} ScreenshotNotice
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): vinculum.envelope.ScreenshotNotice & vinculum.envelope.ScreenshotNotice.$Shape;
        }

        namespace ScreenshotNotice {

            /** Properties of a ScreenshotNotice. */
            interface $Properties {

                /** ScreenshotNotice target */
                target?: (vinculum.envelope.Ref.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ScreenshotNotice. */
            type $Shape = vinculum.envelope.ScreenshotNotice.$Properties;
        }

        /**
         * Properties of a MessageRequest.
         * @deprecated Use vinculum.envelope.MessageRequest.$Properties instead.
         */
        interface IMessageRequest extends vinculum.envelope.MessageRequest.$Properties {
        }

        /** Represents a MessageRequest. */
        class MessageRequest {

            /**
             * Constructs a new MessageRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: vinculum.envelope.MessageRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** MessageRequest action. */
            action: number;

            /** MessageRequest text. */
            text?: (vinculum.envelope.Text.$Properties|null);

            /**
             * Encodes the specified MessageRequest message. Does not implicitly {@link vinculum.envelope.MessageRequest.verify|verify} messages.
             * @param message MessageRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: vinculum.envelope.MessageRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a MessageRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {vinculum.envelope.MessageRequest & vinculum.envelope.MessageRequest.$Shape} MessageRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): vinculum.envelope.MessageRequest & vinculum.envelope.MessageRequest.$Shape;
        }

        namespace MessageRequest {

            /** Properties of a MessageRequest. */
            interface $Properties {

                /** MessageRequest action */
                action?: (number|null);

                /** MessageRequest text */
                text?: (vinculum.envelope.Text.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a MessageRequest. */
            type $Shape = vinculum.envelope.MessageRequest.$Properties;
        }

        /**
         * Properties of a GroupOperation.
         * @deprecated Use vinculum.envelope.GroupOperation.$Properties instead.
         */
        interface IGroupOperation extends vinculum.envelope.GroupOperation.$Properties {
        }

        /** Represents a GroupOperation. */
        class GroupOperation {

            /**
             * Constructs a new GroupOperation.
             * @param [properties] Properties to set
             */
            constructor(properties?: vinculum.envelope.GroupOperation.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** GroupOperation signed. */
            signed?: (vinculum.envelope.Signed.$Properties|null);

            /**
             * Encodes the specified GroupOperation message. Does not implicitly {@link vinculum.envelope.GroupOperation.verify|verify} messages.
             * @param message GroupOperation message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: vinculum.envelope.GroupOperation.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a GroupOperation message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {vinculum.envelope.GroupOperation & vinculum.envelope.GroupOperation.$Shape} GroupOperation
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): vinculum.envelope.GroupOperation & vinculum.envelope.GroupOperation.$Shape;
        }

        namespace GroupOperation {

            /** Properties of a GroupOperation. */
            interface $Properties {

                /** GroupOperation signed */
                signed?: (vinculum.envelope.Signed.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a GroupOperation. */
            type $Shape = vinculum.envelope.GroupOperation.$Properties;
        }

        /**
         * Properties of a Signed.
         * @deprecated Use vinculum.envelope.Signed.$Properties instead.
         */
        interface ISigned extends vinculum.envelope.Signed.$Properties {
        }

        /** Represents a Signed. */
        class Signed {

            /**
             * Constructs a new Signed.
             * @param [properties] Properties to set
             */
            constructor(properties?: vinculum.envelope.Signed.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Signed body. */
            body: Uint8Array;

            /** Signed sigs. */
            sigs: vinculum.envelope.Signature.$Properties[];

            /**
             * Encodes the specified Signed message. Does not implicitly {@link vinculum.envelope.Signed.verify|verify} messages.
             * @param message Signed message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: vinculum.envelope.Signed.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Signed message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {vinculum.envelope.Signed & vinculum.envelope.Signed.$Shape} Signed
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): vinculum.envelope.Signed & vinculum.envelope.Signed.$Shape;
        }

        namespace Signed {

            /** Properties of a Signed. */
            interface $Properties {

                /** Signed body */
                body?: (Uint8Array|null);

                /** Signed sigs */
                sigs?: (vinculum.envelope.Signature.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Signed. */
            type $Shape = vinculum.envelope.Signed.$Properties;
        }

        /**
         * Properties of a Signature.
         * @deprecated Use vinculum.envelope.Signature.$Properties instead.
         */
        interface ISignature extends vinculum.envelope.Signature.$Properties {
        }

        /** Represents a Signature. */
        class Signature {

            /**
             * Constructs a new Signature.
             * @param [properties] Properties to set
             */
            constructor(properties?: vinculum.envelope.Signature.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Signature role. */
            role: string;

            /** Signature sig. */
            sig: Uint8Array;

            /**
             * Encodes the specified Signature message. Does not implicitly {@link vinculum.envelope.Signature.verify|verify} messages.
             * @param message Signature message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: vinculum.envelope.Signature.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Signature message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {vinculum.envelope.Signature & vinculum.envelope.Signature.$Shape} Signature
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): vinculum.envelope.Signature & vinculum.envelope.Signature.$Shape;
        }

        namespace Signature {

            /** Properties of a Signature. */
            interface $Properties {

                /** Signature role */
                role?: (string|null);

                /** Signature sig */
                sig?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Signature. */
            type $Shape = vinculum.envelope.Signature.$Properties;
        }

        /**
         * Properties of a GroupStatement.
         * @deprecated Use vinculum.envelope.GroupStatement.$Properties instead.
         */
        interface IGroupStatement extends vinculum.envelope.GroupStatement.$Properties {
        }

        /** Represents a GroupStatement. */
        class GroupStatement {

            /**
             * Constructs a new GroupStatement.
             * @param [properties] Properties to set
             */
            constructor(properties?: vinculum.envelope.GroupStatement.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** GroupStatement suite. */
            suite: number;

            /** GroupStatement group. */
            group: Uint8Array;

            /** GroupStatement seq. */
            seq: (number|Long);

            /** GroupStatement prev. */
            prev: Uint8Array;

            /** GroupStatement actor. */
            actor: Uint8Array;

            /** GroupStatement op. */
            op: number;

            /** GroupStatement refs. */
            refs: Uint8Array[];

            /** GroupStatement value. */
            value: Uint8Array;

            /** GroupStatement members. */
            members: Uint8Array;

            /**
             * Encodes the specified GroupStatement message. Does not implicitly {@link vinculum.envelope.GroupStatement.verify|verify} messages.
             * @param message GroupStatement message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: vinculum.envelope.GroupStatement.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a GroupStatement message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {vinculum.envelope.GroupStatement & vinculum.envelope.GroupStatement.$Shape} GroupStatement
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): vinculum.envelope.GroupStatement & vinculum.envelope.GroupStatement.$Shape;
        }

        namespace GroupStatement {

            /** Properties of a GroupStatement. */
            interface $Properties {

                /** GroupStatement suite */
                suite?: (number|null);

                /** GroupStatement group */
                group?: (Uint8Array|null);

                /** GroupStatement seq */
                seq?: (number|Long|null);

                /** GroupStatement prev */
                prev?: (Uint8Array|null);

                /** GroupStatement actor */
                actor?: (Uint8Array|null);

                /** GroupStatement op */
                op?: (number|null);

                /** GroupStatement refs */
                refs?: (Uint8Array[]|null);

                /** GroupStatement value */
                value?: (Uint8Array|null);

                /** GroupStatement members */
                members?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a GroupStatement. */
            type $Shape = vinculum.envelope.GroupStatement.$Properties;
        }

        /**
         * Properties of a Poll.
         * @deprecated Use vinculum.envelope.Poll.$Properties instead.
         */
        interface IPoll extends vinculum.envelope.Poll.$Properties {
        }

        /** Represents a Poll. */
        class Poll {

            /**
             * Constructs a new Poll.
             * @param [properties] Properties to set
             */
            constructor(properties?: vinculum.envelope.Poll.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Poll question. */
            question: string;

            /** Poll options. */
            options: string[];

            /** Poll multiple. */
            multiple: boolean;

            /**
             * Encodes the specified Poll message. Does not implicitly {@link vinculum.envelope.Poll.verify|verify} messages.
             * @param message Poll message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: vinculum.envelope.Poll.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Poll message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {vinculum.envelope.Poll & vinculum.envelope.Poll.$Shape} Poll
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): vinculum.envelope.Poll & vinculum.envelope.Poll.$Shape;
        }

        namespace Poll {

            /** Properties of a Poll. */
            interface $Properties {

                /** Poll question */
                question?: (string|null);

                /** Poll options */
                options?: (string[]|null);

                /** Poll multiple */
                multiple?: (boolean|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Poll. */
            type $Shape = vinculum.envelope.Poll.$Properties;
        }

        /**
         * Properties of a Vote.
         * @deprecated Use vinculum.envelope.Vote.$Properties instead.
         */
        interface IVote extends vinculum.envelope.Vote.$Properties {
        }

        /** Represents a Vote. */
        class Vote {

            /**
             * Constructs a new Vote.
             * @param [properties] Properties to set
             */
            constructor(properties?: vinculum.envelope.Vote.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Vote target. */
            target?: (vinculum.envelope.Ref.$Properties|null);

            /** Vote choices. */
            choices: number[];

            /** Vote rev. */
            rev: (number|Long);

            /**
             * Encodes the specified Vote message. Does not implicitly {@link vinculum.envelope.Vote.verify|verify} messages.
             * @param message Vote message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: vinculum.envelope.Vote.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Vote message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {vinculum.envelope.Vote & vinculum.envelope.Vote.$Shape} Vote
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): vinculum.envelope.Vote & vinculum.envelope.Vote.$Shape;
        }

        namespace Vote {

            /** Properties of a Vote. */
            interface $Properties {

                /** Vote target */
                target?: (vinculum.envelope.Ref.$Properties|null);

                /** Vote choices */
                choices?: (number[]|null);

                /** Vote rev */
                rev?: (number|Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Vote. */
            type $Shape = vinculum.envelope.Vote.$Properties;
        }

        /**
         * Properties of a HistoryBundle.
         * @deprecated Use vinculum.envelope.HistoryBundle.$Properties instead.
         */
        interface IHistoryBundle extends vinculum.envelope.HistoryBundle.$Properties {
        }

        /** Represents a HistoryBundle. */
        class HistoryBundle {

            /**
             * Constructs a new HistoryBundle.
             * @param [properties] Properties to set
             */
            constructor(properties?: vinculum.envelope.HistoryBundle.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** HistoryBundle archive. */
            archive?: (vinculum.envelope.Attachment.$Properties|null);

            /** HistoryBundle part. */
            part: number;

            /** HistoryBundle parts. */
            parts: number;

            /**
             * Encodes the specified HistoryBundle message. Does not implicitly {@link vinculum.envelope.HistoryBundle.verify|verify} messages.
             * @param message HistoryBundle message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: vinculum.envelope.HistoryBundle.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a HistoryBundle message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {vinculum.envelope.HistoryBundle & vinculum.envelope.HistoryBundle.$Shape} HistoryBundle
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): vinculum.envelope.HistoryBundle & vinculum.envelope.HistoryBundle.$Shape;
        }

        namespace HistoryBundle {

            /** Properties of a HistoryBundle. */
            interface $Properties {

                /** HistoryBundle archive */
                archive?: (vinculum.envelope.Attachment.$Properties|null);

                /** HistoryBundle part */
                part?: (number|null);

                /** HistoryBundle parts */
                parts?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a HistoryBundle. */
            type $Shape = vinculum.envelope.HistoryBundle.$Properties;
        }

        /**
         * Properties of a DeviceSync.
         * @deprecated Use vinculum.envelope.DeviceSync.$Properties instead.
         */
        interface IDeviceSync extends vinculum.envelope.DeviceSync.$Properties {
        }

        /** Represents a DeviceSync. */
        class DeviceSync {

            /**
             * Constructs a new DeviceSync.
             * @param [properties] Properties to set
             */
            constructor(properties?: vinculum.envelope.DeviceSync.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** DeviceSync type. */
            type: number;

            /** DeviceSync body. */
            body: Uint8Array;

            /**
             * Encodes the specified DeviceSync message. Does not implicitly {@link vinculum.envelope.DeviceSync.verify|verify} messages.
             * @param message DeviceSync message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: vinculum.envelope.DeviceSync.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a DeviceSync message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {vinculum.envelope.DeviceSync & vinculum.envelope.DeviceSync.$Shape} DeviceSync
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): vinculum.envelope.DeviceSync & vinculum.envelope.DeviceSync.$Shape;
        }

        namespace DeviceSync {

            /** Properties of a DeviceSync. */
            interface $Properties {

                /** DeviceSync type */
                type?: (number|null);

                /** DeviceSync body */
                body?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a DeviceSync. */
            type $Shape = vinculum.envelope.DeviceSync.$Properties;
        }
    }
}
