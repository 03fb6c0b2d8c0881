import * as $protobuf from "protobufjs/minimal.js";
import type Long from "long";

/** Namespace vinculum. */
export namespace vinculum {

    /** Namespace binding. */
    namespace binding {

        /**
         * Properties of a Signed.
         * @deprecated Use vinculum.binding.Signed.$Properties instead.
         */
        interface ISigned extends vinculum.binding.Signed.$Properties {
        }

        /** Represents a Signed. */
        class Signed {

            /**
             * Constructs a new Signed.
             * @param [properties] Properties to set
             */
            constructor(properties?: vinculum.binding.Signed.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Signed body. */
            body: Uint8Array;

            /** Signed sigs. */
            sigs: vinculum.binding.Signature.$Properties[];

            /**
             * Encodes the specified Signed message. Does not implicitly {@link vinculum.binding.Signed.verify|verify} messages.
             * @param message Signed message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: vinculum.binding.Signed.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Signed message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {vinculum.binding.Signed & vinculum.binding.Signed.$Shape} Signed
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): vinculum.binding.Signed & vinculum.binding.Signed.$Shape;
        }

        namespace Signed {

            /** Properties of a Signed. */
            interface $Properties {

                /** Signed body */
                body?: (Uint8Array|null);

                /** Signed sigs */
                sigs?: (vinculum.binding.Signature.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Signed. */
            type $Shape = vinculum.binding.Signed.$Properties;
        }

        /**
         * Properties of a Signature.
         * @deprecated Use vinculum.binding.Signature.$Properties instead.
         */
        interface ISignature extends vinculum.binding.Signature.$Properties {
        }

        /** Represents a Signature. */
        class Signature {

            /**
             * Constructs a new Signature.
             * @param [properties] Properties to set
             */
            constructor(properties?: vinculum.binding.Signature.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Signature role. */
            role: string;

            /** Signature sig. */
            sig: Uint8Array;

            /** Signature key. */
            key: Uint8Array;

            /**
             * Encodes the specified Signature message. Does not implicitly {@link vinculum.binding.Signature.verify|verify} messages.
             * @param message Signature message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: vinculum.binding.Signature.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Signature message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {vinculum.binding.Signature & vinculum.binding.Signature.$Shape} Signature
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): vinculum.binding.Signature & vinculum.binding.Signature.$Shape;
        }

        namespace Signature {

            /** Properties of a Signature. */
            interface $Properties {

                /** Signature role */
                role?: (string|null);

                /** Signature sig */
                sig?: (Uint8Array|null);

                /** Signature key */
                key?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Signature. */
            type $Shape = vinculum.binding.Signature.$Properties;
        }

        /**
         * Properties of an AccountBody.
         * @deprecated Use vinculum.binding.AccountBody.$Properties instead.
         */
        interface IAccountBody extends vinculum.binding.AccountBody.$Properties {
        }

        /** Represents an AccountBody. */
        class AccountBody {

            /**
             * Constructs a new AccountBody.
             * @param [properties] Properties to set
             */
            constructor(properties?: vinculum.binding.AccountBody.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** AccountBody suite. */
            suite: (number|Long);

            /** AccountBody realm. */
            realm: string;

            /** AccountBody id. */
            id: string;

            /** AccountBody seq. */
            seq: (number|Long);

            /** AccountBody prev. */
            prev: Uint8Array;

            /** AccountBody day. */
            day: (number|Long);

            /** AccountBody genesis. */
            genesis?: (vinculum.binding.AccountGenesis.$Properties|null);

            /** AccountBody deviceAdd. */
            deviceAdd?: (vinculum.binding.DeviceAdd.$Properties|null);

            /** AccountBody deviceRevoke. */
            deviceRevoke?: (vinculum.binding.DeviceRevoke.$Properties|null);

            /** AccountBody policySet. */
            policySet?: (vinculum.binding.PolicySet.$Properties|null);

            /** AccountBody object. */
            object?: (vinculum.binding.Object.$Properties|null);

            /** AccountBody close. */
            close?: (vinculum.binding.Close.$Properties|null);

            /** AccountBody identityRotate. */
            identityRotate?: (vinculum.binding.IdentityRotate.$Properties|null);

            /** AccountBody recover. */
            recover?: (vinculum.binding.AccountRecover.$Properties|null);

            /** AccountBody statement. */
            statement?: ("genesis"|"deviceAdd"|"deviceRevoke"|"policySet"|"object"|"close"|"identityRotate"|"recover");

            /**
             * Encodes the specified AccountBody message. Does not implicitly {@link vinculum.binding.AccountBody.verify|verify} messages.
             * @param message AccountBody message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: vinculum.binding.AccountBody.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an AccountBody message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {vinculum.binding.AccountBody & vinculum.binding.AccountBody.$Shape} AccountBody
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): vinculum.binding.AccountBody & vinculum.binding.AccountBody.$Shape;
        }

        namespace AccountBody {

            /** Properties of an AccountBody. */
            interface $Properties {

                /** AccountBody suite */
                suite?: (number|Long|null);

                /** AccountBody realm */
                realm?: (string|null);

                /** AccountBody id */
                id?: (string|null);

                /** AccountBody seq */
                seq?: (number|Long|null);

                /** AccountBody prev */
                prev?: (Uint8Array|null);

                /** AccountBody day */
                day?: (number|Long|null);

                /** AccountBody genesis */
                genesis?: (vinculum.binding.AccountGenesis.$Properties|null);

                /** AccountBody deviceAdd */
                deviceAdd?: (vinculum.binding.DeviceAdd.$Properties|null);

                /** AccountBody deviceRevoke */
                deviceRevoke?: (vinculum.binding.DeviceRevoke.$Properties|null);

                /** AccountBody policySet */
                policySet?: (vinculum.binding.PolicySet.$Properties|null);

                /** AccountBody object */
                object?: (vinculum.binding.Object.$Properties|null);

                /** AccountBody close */
                close?: (vinculum.binding.Close.$Properties|null);

                /** AccountBody identityRotate */
                identityRotate?: (vinculum.binding.IdentityRotate.$Properties|null);

                /** AccountBody recover */
                recover?: (vinculum.binding.AccountRecover.$Properties|null);

                /** AccountBody statement */
                statement?: ("genesis"|"deviceAdd"|"deviceRevoke"|"policySet"|"object"|"close"|"identityRotate"|"recover");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of an AccountBody. */
            type $Shape = {
              suite?: number|Long|null;
              realm?: string|null;
              id?: string|null;
              seq?: number|Long|null;
              prev?: Uint8Array|null;
              day?: number|Long|null;
              genesis?: vinculum.binding.AccountGenesis.$Shape|null;
              deviceAdd?: vinculum.binding.DeviceAdd.$Shape|null;
              deviceRevoke?: vinculum.binding.DeviceRevoke.$Shape|null;
              policySet?: vinculum.binding.PolicySet.$Shape|null;
              object?: vinculum.binding.Object.$Shape|null;
              close?: vinculum.binding.Close.$Shape|null;
              identityRotate?: vinculum.binding.IdentityRotate.$Shape|null;
              recover?: vinculum.binding.AccountRecover.$Shape|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ statement?: undefined; genesis?: null; deviceAdd?: null; deviceRevoke?: null; policySet?: null; object?: null; close?: null; identityRotate?: null; recover?: null }|{ statement?: "genesis"; genesis: vinculum.binding.AccountGenesis.$Shape; deviceAdd?: null; deviceRevoke?: null; policySet?: null; object?: null; close?: null; identityRotate?: null; recover?: null }|{ statement?: "deviceAdd"; genesis?: null; deviceAdd: vinculum.binding.DeviceAdd.$Shape; deviceRevoke?: null; policySet?: null; object?: null; close?: null; identityRotate?: null; recover?: null }|{ statement?: "deviceRevoke"; genesis?: null; deviceAdd?: null; deviceRevoke: vinculum.binding.DeviceRevoke.$Shape; policySet?: null; object?: null; close?: null; identityRotate?: null; recover?: null }|{ statement?: "policySet"; genesis?: null; deviceAdd?: null; deviceRevoke?: null; policySet: vinculum.binding.PolicySet.$Shape; object?: null; close?: null; identityRotate?: null; recover?: null }|{ statement?: "object"; genesis?: null; deviceAdd?: null; deviceRevoke?: null; policySet?: null; object: vinculum.binding.Object.$Shape; close?: null; identityRotate?: null; recover?: null }|{ statement?: "close"; genesis?: null; deviceAdd?: null; deviceRevoke?: null; policySet?: null; object?: null; close: vinculum.binding.Close.$Shape; identityRotate?: null; recover?: null }|{ statement?: "identityRotate"; genesis?: null; deviceAdd?: null; deviceRevoke?: null; policySet?: null; object?: null; close?: null; identityRotate: vinculum.binding.IdentityRotate.$Shape; recover?: null }|{ statement?: "recover"; genesis?: null; deviceAdd?: null; deviceRevoke?: null; policySet?: null; object?: null; close?: null; identityRotate?: null; recover: vinculum.binding.AccountRecover.$Shape })
            );
        }

        /**
         * Properties of an AccountGenesis.
         * @deprecated Use vinculum.binding.AccountGenesis.$Properties instead.
         */
        interface IAccountGenesis extends vinculum.binding.AccountGenesis.$Properties {
        }

        /** Represents an AccountGenesis. */
        class AccountGenesis {

            /**
             * Constructs a new AccountGenesis.
             * @param [properties] Properties to set
             */
            constructor(properties?: vinculum.binding.AccountGenesis.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** AccountGenesis accountKey. */
            accountKey: Uint8Array;

            /** AccountGenesis identityKey. */
            identityKey: Uint8Array;

            /** AccountGenesis cRecovery. */
            cRecovery: Uint8Array;

            /** AccountGenesis salt. */
            salt: Uint8Array;

            /**
             * Encodes the specified AccountGenesis message. Does not implicitly {@link vinculum.binding.AccountGenesis.verify|verify} messages.
             * @param message AccountGenesis message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: vinculum.binding.AccountGenesis.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an AccountGenesis message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {vinculum.binding.AccountGenesis & vinculum.binding.AccountGenesis.$Shape} AccountGenesis
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): vinculum.binding.AccountGenesis & vinculum.binding.AccountGenesis.$Shape;
        }

        namespace AccountGenesis {

            /** Properties of an AccountGenesis. */
            interface $Properties {

                /** AccountGenesis accountKey */
                accountKey?: (Uint8Array|null);

                /** AccountGenesis identityKey */
                identityKey?: (Uint8Array|null);

                /** AccountGenesis cRecovery */
                cRecovery?: (Uint8Array|null);

                /** AccountGenesis salt */
                salt?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an AccountGenesis. */
            type $Shape = vinculum.binding.AccountGenesis.$Properties;
        }

        /**
         * Properties of a DeviceAdd.
         * @deprecated Use vinculum.binding.DeviceAdd.$Properties instead.
         */
        interface IDeviceAdd extends vinculum.binding.DeviceAdd.$Properties {
        }

        /** Represents a DeviceAdd. */
        class DeviceAdd {

            /**
             * Constructs a new DeviceAdd.
             * @param [properties] Properties to set
             */
            constructor(properties?: vinculum.binding.DeviceAdd.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** DeviceAdd device. */
            device: (number|Long);

            /** DeviceAdd registration. */
            registration: (number|Long);

            /** DeviceAdd requestKey. */
            requestKey: Uint8Array;

            /**
             * Encodes the specified DeviceAdd message. Does not implicitly {@link vinculum.binding.DeviceAdd.verify|verify} messages.
             * @param message DeviceAdd message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: vinculum.binding.DeviceAdd.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a DeviceAdd message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {vinculum.binding.DeviceAdd & vinculum.binding.DeviceAdd.$Shape} DeviceAdd
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): vinculum.binding.DeviceAdd & vinculum.binding.DeviceAdd.$Shape;
        }

        namespace DeviceAdd {

            /** Properties of a DeviceAdd. */
            interface $Properties {

                /** DeviceAdd device */
                device?: (number|Long|null);

                /** DeviceAdd registration */
                registration?: (number|Long|null);

                /** DeviceAdd requestKey */
                requestKey?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a DeviceAdd. */
            type $Shape = vinculum.binding.DeviceAdd.$Properties;
        }

        /**
         * Properties of a DeviceRevoke.
         * @deprecated Use vinculum.binding.DeviceRevoke.$Properties instead.
         */
        interface IDeviceRevoke extends vinculum.binding.DeviceRevoke.$Properties {
        }

        /** Represents a DeviceRevoke. */
        class DeviceRevoke {

            /**
             * Constructs a new DeviceRevoke.
             * @param [properties] Properties to set
             */
            constructor(properties?: vinculum.binding.DeviceRevoke.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** DeviceRevoke device. */
            device: (number|Long);

            /**
             * Encodes the specified DeviceRevoke message. Does not implicitly {@link vinculum.binding.DeviceRevoke.verify|verify} messages.
             * @param message DeviceRevoke message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: vinculum.binding.DeviceRevoke.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a DeviceRevoke message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {vinculum.binding.DeviceRevoke & vinculum.binding.DeviceRevoke.$Shape} DeviceRevoke
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): vinculum.binding.DeviceRevoke & vinculum.binding.DeviceRevoke.$Shape;
        }

        namespace DeviceRevoke {

            /** Properties of a DeviceRevoke. */
            interface $Properties {

                /** DeviceRevoke device */
                device?: (number|Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a DeviceRevoke. */
            type $Shape = vinculum.binding.DeviceRevoke.$Properties;
        }

        /**
         * Properties of a PolicySet.
         * @deprecated Use vinculum.binding.PolicySet.$Properties instead.
         */
        interface IPolicySet extends vinculum.binding.PolicySet.$Properties {
        }

        /** Represents a PolicySet. */
        class PolicySet {

            /**
             * Constructs a new PolicySet.
             * @param [properties] Properties to set
             */
            constructor(properties?: vinculum.binding.PolicySet.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** PolicySet features. */
            features: (number|Long);

            /**
             * Encodes the specified PolicySet message. Does not implicitly {@link vinculum.binding.PolicySet.verify|verify} messages.
             * @param message PolicySet message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: vinculum.binding.PolicySet.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a PolicySet message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {vinculum.binding.PolicySet & vinculum.binding.PolicySet.$Shape} PolicySet
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): vinculum.binding.PolicySet & vinculum.binding.PolicySet.$Shape;
        }

        namespace PolicySet {

            /** Properties of a PolicySet. */
            interface $Properties {

                /** PolicySet features */
                features?: (number|Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a PolicySet. */
            type $Shape = vinculum.binding.PolicySet.$Properties;
        }

        /**
         * Properties of an Object.
         * @deprecated Use vinculum.binding.Object.$Properties instead.
         */
        interface IObject extends vinculum.binding.Object.$Properties {
        }

        /** Represents an Object. */
        class Object {

            /**
             * Constructs a new Object.
             * @param [properties] Properties to set
             */
            constructor(properties?: vinculum.binding.Object.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Object recover. */
            recover: Uint8Array;

            /**
             * Encodes the specified Object message. Does not implicitly {@link vinculum.binding.Object.verify|verify} messages.
             * @param message Object message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: vinculum.binding.Object.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an Object message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {vinculum.binding.Object & vinculum.binding.Object.$Shape} Object
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): vinculum.binding.Object & vinculum.binding.Object.$Shape;
        }

        namespace Object {

            /** Properties of an Object. */
            interface $Properties {

                /** Object recover */
                recover?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an Object. */
            type $Shape = vinculum.binding.Object.$Properties;
        }

        /**
         * Properties of a Close.
         * @deprecated Use vinculum.binding.Close.$Properties instead.
         */
        interface IClose extends vinculum.binding.Close.$Properties {
        }

        /** Represents a Close. */
        class Close {

            /**
             * Constructs a new Close.
             * @param [properties] Properties to set
             */
            constructor(properties?: vinculum.binding.Close.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /**
             * Encodes the specified Close message. Does not implicitly {@link vinculum.binding.Close.verify|verify} messages.
             * @param message Close message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: vinculum.binding.Close.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Close message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {vinculum.binding.Close & vinculum.binding.Close.$Shape} Close
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): vinculum.binding.Close & vinculum.binding.Close.$Shape;
        }

        namespace Close {

            /** Properties of a Close. */
            interface $Properties {

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Close. */
            type $Shape = vinculum.binding.Close.$Properties;
        }

        /**
         * Properties of an IdentityRotate.
         * @deprecated Use vinculum.binding.IdentityRotate.$Properties instead.
         */
        interface IIdentityRotate extends vinculum.binding.IdentityRotate.$Properties {
        }

        /** Represents an IdentityRotate. */
        class IdentityRotate {

            /**
             * Constructs a new IdentityRotate.
             * @param [properties] Properties to set
             */
            constructor(properties?: vinculum.binding.IdentityRotate.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** IdentityRotate identityKey. */
            identityKey: Uint8Array;

            /**
             * Encodes the specified IdentityRotate message. Does not implicitly {@link vinculum.binding.IdentityRotate.verify|verify} messages.
             * @param message IdentityRotate message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: vinculum.binding.IdentityRotate.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an IdentityRotate message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {vinculum.binding.IdentityRotate & vinculum.binding.IdentityRotate.$Shape} IdentityRotate
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): vinculum.binding.IdentityRotate & vinculum.binding.IdentityRotate.$Shape;
        }

        namespace IdentityRotate {

            /** Properties of an IdentityRotate. */
            interface $Properties {

                /** IdentityRotate identityKey */
                identityKey?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an IdentityRotate. */
            type $Shape = vinculum.binding.IdentityRotate.$Properties;
        }

        /**
         * Properties of an AccountRecover.
         * @deprecated Use vinculum.binding.AccountRecover.$Properties instead.
         */
        interface IAccountRecover extends vinculum.binding.AccountRecover.$Properties {
        }

        /** Represents an AccountRecover. */
        class AccountRecover {

            /**
             * Constructs a new AccountRecover.
             * @param [properties] Properties to set
             */
            constructor(properties?: vinculum.binding.AccountRecover.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** AccountRecover recoveryKey. */
            recoveryKey: Uint8Array;

            /** AccountRecover accountKey. */
            accountKey: Uint8Array;

            /** AccountRecover identityKey. */
            identityKey: Uint8Array;

            /** AccountRecover cRecovery. */
            cRecovery: Uint8Array;

            /**
             * Encodes the specified AccountRecover message. Does not implicitly {@link vinculum.binding.AccountRecover.verify|verify} messages.
             * @param message AccountRecover message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: vinculum.binding.AccountRecover.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an AccountRecover message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {vinculum.binding.AccountRecover & vinculum.binding.AccountRecover.$Shape} AccountRecover
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): vinculum.binding.AccountRecover & vinculum.binding.AccountRecover.$Shape;
        }

        namespace AccountRecover {

            /** Properties of an AccountRecover. */
            interface $Properties {

                /** AccountRecover recoveryKey */
                recoveryKey?: (Uint8Array|null);

                /** AccountRecover accountKey */
                accountKey?: (Uint8Array|null);

                /** AccountRecover identityKey */
                identityKey?: (Uint8Array|null);

                /** AccountRecover cRecovery */
                cRecovery?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an AccountRecover. */
            type $Shape = vinculum.binding.AccountRecover.$Properties;
        }

        /**
         * Properties of a Party.
         * @deprecated Use vinculum.binding.Party.$Properties instead.
         */
        interface IParty extends vinculum.binding.Party.$Properties {
        }

        /** Represents a Party. */
        class Party {

            /**
             * Constructs a new Party.
             * @param [properties] Properties to set
             */
            constructor(properties?: vinculum.binding.Party.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Party realm. */
            realm: string;

            /** Party id. */
            id: string;

            /** Party ref. */
            ref: Uint8Array;

            /** Party identityKey. */
            identityKey: Uint8Array;

            /**
             * Encodes the specified Party message. Does not implicitly {@link vinculum.binding.Party.verify|verify} messages.
             * @param message Party message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: vinculum.binding.Party.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Party message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {vinculum.binding.Party & vinculum.binding.Party.$Shape} Party
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): vinculum.binding.Party & vinculum.binding.Party.$Shape;
        }

        namespace Party {

            /** Properties of a Party. */
            interface $Properties {

                /** Party realm */
                realm?: (string|null);

                /** Party id */
                id?: (string|null);

                /** Party ref */
                ref?: (Uint8Array|null);

                /** Party identityKey */
                identityKey?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Party. */
            type $Shape = vinculum.binding.Party.$Properties;
        }

        /**
         * Properties of an EquivocationProof.
         * @deprecated Use vinculum.binding.EquivocationProof.$Properties instead.
         */
        interface IEquivocationProof extends vinculum.binding.EquivocationProof.$Properties {
        }

        /** Represents an EquivocationProof. */
        class EquivocationProof {

            /**
             * Constructs a new EquivocationProof.
             * @param [properties] Properties to set
             */
            constructor(properties?: vinculum.binding.EquivocationProof.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** EquivocationProof chain. */
            chain: Uint8Array[];

            /** EquivocationProof rival. */
            rival: Uint8Array;

            /**
             * Encodes the specified EquivocationProof message. Does not implicitly {@link vinculum.binding.EquivocationProof.verify|verify} messages.
             * @param message EquivocationProof message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: vinculum.binding.EquivocationProof.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an EquivocationProof message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {vinculum.binding.EquivocationProof & vinculum.binding.EquivocationProof.$Shape} EquivocationProof
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): vinculum.binding.EquivocationProof & vinculum.binding.EquivocationProof.$Shape;
        }

        namespace EquivocationProof {

            /** Properties of an EquivocationProof. */
            interface $Properties {

                /** EquivocationProof chain */
                chain?: (Uint8Array[]|null);

                /** EquivocationProof rival */
                rival?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an EquivocationProof. */
            type $Shape = vinculum.binding.EquivocationProof.$Properties;
        }

        /**
         * Properties of an AccountRecord.
         * @deprecated Use vinculum.binding.AccountRecord.$Properties instead.
         */
        interface IAccountRecord extends vinculum.binding.AccountRecord.$Properties {
        }

        /** Represents an AccountRecord. */
        class AccountRecord {

            /**
             * Constructs a new AccountRecord.
             * @param [properties] Properties to set
             */
            constructor(properties?: vinculum.binding.AccountRecord.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** AccountRecord version. */
            version: (number|Long);

            /** AccountRecord statements. */
            statements: vinculum.binding.RecordedStatement.$Properties[];

            /** AccountRecord comparedKey. */
            comparedKey: Uint8Array;

            /** AccountRecord comparedStatements. */
            comparedStatements: (number|Long);

            /** AccountRecord rolledBack. */
            rolledBack?: (vinculum.binding.RolledBack.$Properties|null);

            /**
             * Encodes the specified AccountRecord message. Does not implicitly {@link vinculum.binding.AccountRecord.verify|verify} messages.
             * @param message AccountRecord message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: vinculum.binding.AccountRecord.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an AccountRecord message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {vinculum.binding.AccountRecord & vinculum.binding.AccountRecord.$Shape} AccountRecord
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): vinculum.binding.AccountRecord & vinculum.binding.AccountRecord.$Shape;
        }

        namespace AccountRecord {

            /** Properties of an AccountRecord. */
            interface $Properties {

                /** AccountRecord version */
                version?: (number|Long|null);

                /** AccountRecord statements */
                statements?: (vinculum.binding.RecordedStatement.$Properties[]|null);

                /** AccountRecord comparedKey */
                comparedKey?: (Uint8Array|null);

                /** AccountRecord comparedStatements */
                comparedStatements?: (number|Long|null);

                /** AccountRecord rolledBack */
                rolledBack?: (vinculum.binding.RolledBack.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an AccountRecord. */
            type $Shape = vinculum.binding.AccountRecord.$Properties;
        }

        /**
         * Properties of a RecordedStatement.
         * @deprecated Use vinculum.binding.RecordedStatement.$Properties instead.
         */
        interface IRecordedStatement extends vinculum.binding.RecordedStatement.$Properties {
        }

        /** Represents a RecordedStatement. */
        class RecordedStatement {

            /**
             * Constructs a new RecordedStatement.
             * @param [properties] Properties to set
             */
            constructor(properties?: vinculum.binding.RecordedStatement.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** RecordedStatement signed. */
            signed: Uint8Array;

            /** RecordedStatement firstSight. */
            firstSight: (number|Long);

            /** RecordedStatement settled. */
            settled: (number|Long);

            /**
             * Encodes the specified RecordedStatement message. Does not implicitly {@link vinculum.binding.RecordedStatement.verify|verify} messages.
             * @param message RecordedStatement message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: vinculum.binding.RecordedStatement.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a RecordedStatement message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {vinculum.binding.RecordedStatement & vinculum.binding.RecordedStatement.$Shape} RecordedStatement
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): vinculum.binding.RecordedStatement & vinculum.binding.RecordedStatement.$Shape;
        }

        namespace RecordedStatement {

            /** Properties of a RecordedStatement. */
            interface $Properties {

                /** RecordedStatement signed */
                signed?: (Uint8Array|null);

                /** RecordedStatement firstSight */
                firstSight?: (number|Long|null);

                /** RecordedStatement settled */
                settled?: (number|Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a RecordedStatement. */
            type $Shape = vinculum.binding.RecordedStatement.$Properties;
        }

        /**
         * Properties of a RolledBack.
         * @deprecated Use vinculum.binding.RolledBack.$Properties instead.
         */
        interface IRolledBack extends vinculum.binding.RolledBack.$Properties {
        }

        /** Represents a RolledBack. */
        class RolledBack {

            /**
             * Constructs a new RolledBack.
             * @param [properties] Properties to set
             */
            constructor(properties?: vinculum.binding.RolledBack.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** RolledBack seq. */
            seq: (number|Long);

            /**
             * Encodes the specified RolledBack message. Does not implicitly {@link vinculum.binding.RolledBack.verify|verify} messages.
             * @param message RolledBack message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: vinculum.binding.RolledBack.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a RolledBack message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {vinculum.binding.RolledBack & vinculum.binding.RolledBack.$Shape} RolledBack
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): vinculum.binding.RolledBack & vinculum.binding.RolledBack.$Shape;
        }

        namespace RolledBack {

            /** Properties of a RolledBack. */
            interface $Properties {

                /** RolledBack seq */
                seq?: (number|Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a RolledBack. */
            type $Shape = vinculum.binding.RolledBack.$Properties;
        }

        /**
         * Properties of a WriterRecord.
         * @deprecated Use vinculum.binding.WriterRecord.$Properties instead.
         */
        interface IWriterRecord extends vinculum.binding.WriterRecord.$Properties {
        }

        /** Represents a WriterRecord. */
        class WriterRecord {

            /**
             * Constructs a new WriterRecord.
             * @param [properties] Properties to set
             */
            constructor(properties?: vinculum.binding.WriterRecord.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** WriterRecord version. */
            version: (number|Long);

            /** WriterRecord realm. */
            realm: string;

            /** WriterRecord id. */
            id: string;

            /** WriterRecord account. */
            account: Uint8Array;

            /** WriterRecord prepared. */
            prepared: Uint8Array;

            /** WriterRecord unconfirmed. */
            unconfirmed: boolean;

            /**
             * Encodes the specified WriterRecord message. Does not implicitly {@link vinculum.binding.WriterRecord.verify|verify} messages.
             * @param message WriterRecord message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: vinculum.binding.WriterRecord.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a WriterRecord message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {vinculum.binding.WriterRecord & vinculum.binding.WriterRecord.$Shape} WriterRecord
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): vinculum.binding.WriterRecord & vinculum.binding.WriterRecord.$Shape;
        }

        namespace WriterRecord {

            /** Properties of a WriterRecord. */
            interface $Properties {

                /** WriterRecord version */
                version?: (number|Long|null);

                /** WriterRecord realm */
                realm?: (string|null);

                /** WriterRecord id */
                id?: (string|null);

                /** WriterRecord account */
                account?: (Uint8Array|null);

                /** WriterRecord prepared */
                prepared?: (Uint8Array|null);

                /** WriterRecord unconfirmed */
                unconfirmed?: (boolean|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a WriterRecord. */
            type $Shape = vinculum.binding.WriterRecord.$Properties;
        }
    }
}
