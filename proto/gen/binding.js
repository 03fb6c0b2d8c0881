/*eslint-disable block-scoped-var, id-length, no-control-regex, no-magic-numbers, no-mixed-operators, no-prototype-builtins, no-redeclare, no-shadow, no-var, sort-vars, default-case, jsdoc/require-param*/
import $protobuf from "protobufjs/minimal.js";

// Common aliases
const $Reader = $protobuf.Reader, $Writer = $protobuf.Writer, $util = $protobuf.util;
const $Object = $util.global.Object, $undefined = $util.global.undefined, $Error = $util.global.Error, $RangeError = $util.global.RangeError;

// Exported root namespace
const $root = $protobuf.roots["vinculum-binding"] || ($protobuf.roots["vinculum-binding"] = {});

export const vinculum = $root.vinculum = (() => {

    /**
     * Namespace vinculum.
     * @exports vinculum
     * @namespace
     */
    const vinculum = {};

    vinculum.binding = (function() {

        /**
         * Namespace binding.
         * @memberof vinculum
         * @namespace
         */
        const binding = {};

        binding.Signed = (function() {

            /**
             * Properties of a Signed.
             * @typedef {Object} vinculum.binding.Signed.$Properties
             * @property {Uint8Array|null} [body] Signed body
             * @property {Array.<vinculum.binding.Signature.$Properties>|null} [sigs] Signed sigs
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Signed.
             * @memberof vinculum.binding
             * @interface ISigned
             * @augments vinculum.binding.Signed.$Properties
             * @deprecated Use vinculum.binding.Signed.$Properties instead.
             */

            /**
             * Shape of a Signed.
             * @typedef {vinculum.binding.Signed.$Properties} vinculum.binding.Signed.$Shape
             */

            /**
             * Constructs a new Signed.
             * @memberof vinculum.binding
             * @classdesc Represents a Signed.
             * @constructor
             * @param {vinculum.binding.Signed.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Signed = function (properties) {
                this.sigs = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Signed body.
             * @member {Uint8Array} body
             * @memberof vinculum.binding.Signed
             * @instance
             */
            Signed.prototype.body = $util.newBuffer([]);

            /**
             * Signed sigs.
             * @member {Array.<vinculum.binding.Signature.$Properties>} sigs
             * @memberof vinculum.binding.Signed
             * @instance
             */
            Signed.prototype.sigs = $util.emptyArray;

            /**
             * Encodes the specified Signed message. Does not implicitly {@link vinculum.binding.Signed.verify|verify} messages.
             * @function encode
             * @memberof vinculum.binding.Signed
             * @static
             * @param {vinculum.binding.Signed.$Properties} message Signed message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Signed.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.body != null && $Object.hasOwnProperty.call(message, "body") && message.body.length)
                    writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.body);
                if (message.sigs != null && message.sigs.length)
                    for (let i = 0; i < message.sigs.length; ++i)
                        $root.vinculum.binding.Signature.encode(message.sigs[i], writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Signed message from the specified reader or buffer.
             * @function decode
             * @memberof vinculum.binding.Signed
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {vinculum.binding.Signed & vinculum.binding.Signed.$Shape} Signed
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Signed.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.vinculum.binding.Signed();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.body = value;
                            else
                                delete message.body;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if (!(message.sigs && message.sigs.length))
                                message.sigs = [];
                            message.sigs.push($root.vinculum.binding.Signature.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Signed;
        })();

        binding.Signature = (function() {

            /**
             * Properties of a Signature.
             * @typedef {Object} vinculum.binding.Signature.$Properties
             * @property {string|null} [role] Signature role
             * @property {Uint8Array|null} [sig] Signature sig
             * @property {Uint8Array|null} [key] Signature key
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Signature.
             * @memberof vinculum.binding
             * @interface ISignature
             * @augments vinculum.binding.Signature.$Properties
             * @deprecated Use vinculum.binding.Signature.$Properties instead.
             */

            /**
             * Shape of a Signature.
             * @typedef {vinculum.binding.Signature.$Properties} vinculum.binding.Signature.$Shape
             */

            /**
             * Constructs a new Signature.
             * @memberof vinculum.binding
             * @classdesc Represents a Signature.
             * @constructor
             * @param {vinculum.binding.Signature.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Signature = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Signature role.
             * @member {string} role
             * @memberof vinculum.binding.Signature
             * @instance
             */
            Signature.prototype.role = "";

            /**
             * Signature sig.
             * @member {Uint8Array} sig
             * @memberof vinculum.binding.Signature
             * @instance
             */
            Signature.prototype.sig = $util.newBuffer([]);

            /**
             * Signature key.
             * @member {Uint8Array} key
             * @memberof vinculum.binding.Signature
             * @instance
             */
            Signature.prototype.key = $util.newBuffer([]);

            /**
             * Encodes the specified Signature message. Does not implicitly {@link vinculum.binding.Signature.verify|verify} messages.
             * @function encode
             * @memberof vinculum.binding.Signature
             * @static
             * @param {vinculum.binding.Signature.$Properties} message Signature message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Signature.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.role != null && $Object.hasOwnProperty.call(message, "role") && message.role !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.role);
                if (message.sig != null && $Object.hasOwnProperty.call(message, "sig") && message.sig.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.sig);
                if (message.key != null && $Object.hasOwnProperty.call(message, "key") && message.key.length)
                    writer.uint32(/* id 3, wireType 2 =*/26).bytes(message.key);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Signature message from the specified reader or buffer.
             * @function decode
             * @memberof vinculum.binding.Signature
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {vinculum.binding.Signature & vinculum.binding.Signature.$Shape} Signature
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Signature.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.vinculum.binding.Signature();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.role = value;
                            else
                                delete message.role;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.sig = value;
                            else
                                delete message.sig;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.key = value;
                            else
                                delete message.key;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Signature;
        })();

        binding.AccountBody = (function() {

            /**
             * Properties of an AccountBody.
             * @typedef {Object} vinculum.binding.AccountBody.$Properties
             * @property {number|Long|null} [suite] AccountBody suite
             * @property {string|null} [realm] AccountBody realm
             * @property {string|null} [id] AccountBody id
             * @property {number|Long|null} [seq] AccountBody seq
             * @property {Uint8Array|null} [prev] AccountBody prev
             * @property {number|Long|null} [day] AccountBody day
             * @property {vinculum.binding.AccountGenesis.$Properties|null} [genesis] AccountBody genesis
             * @property {vinculum.binding.DeviceAdd.$Properties|null} [deviceAdd] AccountBody deviceAdd
             * @property {vinculum.binding.DeviceRevoke.$Properties|null} [deviceRevoke] AccountBody deviceRevoke
             * @property {vinculum.binding.PolicySet.$Properties|null} [policySet] AccountBody policySet
             * @property {vinculum.binding.Object.$Properties|null} [object] AccountBody object
             * @property {vinculum.binding.Close.$Properties|null} [close] AccountBody close
             * @property {vinculum.binding.IdentityRotate.$Properties|null} [identityRotate] AccountBody identityRotate
             * @property {vinculum.binding.AccountRecover.$Properties|null} [recover] AccountBody recover
             * @property {"genesis"|"deviceAdd"|"deviceRevoke"|"policySet"|"object"|"close"|"identityRotate"|"recover"} [statement] AccountBody statement
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an AccountBody.
             * @memberof vinculum.binding
             * @interface IAccountBody
             * @augments vinculum.binding.AccountBody.$Properties
             * @deprecated Use vinculum.binding.AccountBody.$Properties instead.
             */

            /**
             * Narrowed shape of an AccountBody.
             * @typedef {{
             *   suite?: number|Long|null;
             *   realm?: string|null;
             *   id?: string|null;
             *   seq?: number|Long|null;
             *   prev?: Uint8Array|null;
             *   day?: number|Long|null;
             *   genesis?: vinculum.binding.AccountGenesis.$Shape|null;
             *   deviceAdd?: vinculum.binding.DeviceAdd.$Shape|null;
             *   deviceRevoke?: vinculum.binding.DeviceRevoke.$Shape|null;
             *   policySet?: vinculum.binding.PolicySet.$Shape|null;
             *   object?: vinculum.binding.Object.$Shape|null;
             *   close?: vinculum.binding.Close.$Shape|null;
             *   identityRotate?: vinculum.binding.IdentityRotate.$Shape|null;
             *   recover?: vinculum.binding.AccountRecover.$Shape|null;
             *   $unknowns?: Array.<Uint8Array>;
             * } & (
             *   ({ statement?: undefined; genesis?: null; deviceAdd?: null; deviceRevoke?: null; policySet?: null; object?: null; close?: null; identityRotate?: null; recover?: null }|{ statement?: "genesis"; genesis: vinculum.binding.AccountGenesis.$Shape; deviceAdd?: null; deviceRevoke?: null; policySet?: null; object?: null; close?: null; identityRotate?: null; recover?: null }|{ statement?: "deviceAdd"; genesis?: null; deviceAdd: vinculum.binding.DeviceAdd.$Shape; deviceRevoke?: null; policySet?: null; object?: null; close?: null; identityRotate?: null; recover?: null }|{ statement?: "deviceRevoke"; genesis?: null; deviceAdd?: null; deviceRevoke: vinculum.binding.DeviceRevoke.$Shape; policySet?: null; object?: null; close?: null; identityRotate?: null; recover?: null }|{ statement?: "policySet"; genesis?: null; deviceAdd?: null; deviceRevoke?: null; policySet: vinculum.binding.PolicySet.$Shape; object?: null; close?: null; identityRotate?: null; recover?: null }|{ statement?: "object"; genesis?: null; deviceAdd?: null; deviceRevoke?: null; policySet?: null; object: vinculum.binding.Object.$Shape; close?: null; identityRotate?: null; recover?: null }|{ statement?: "close"; genesis?: null; deviceAdd?: null; deviceRevoke?: null; policySet?: null; object?: null; close: vinculum.binding.Close.$Shape; identityRotate?: null; recover?: null }|{ statement?: "identityRotate"; genesis?: null; deviceAdd?: null; deviceRevoke?: null; policySet?: null; object?: null; close?: null; identityRotate: vinculum.binding.IdentityRotate.$Shape; recover?: null }|{ statement?: "recover"; genesis?: null; deviceAdd?: null; deviceRevoke?: null; policySet?: null; object?: null; close?: null; identityRotate?: null; recover: vinculum.binding.AccountRecover.$Shape })
             * )} vinculum.binding.AccountBody.$Shape
             */

            /**
             * Constructs a new AccountBody.
             * @memberof vinculum.binding
             * @classdesc Represents an AccountBody.
             * @constructor
             * @param {vinculum.binding.AccountBody.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const AccountBody = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * AccountBody suite.
             * @member {number|Long} suite
             * @memberof vinculum.binding.AccountBody
             * @instance
             */
            AccountBody.prototype.suite = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * AccountBody realm.
             * @member {string} realm
             * @memberof vinculum.binding.AccountBody
             * @instance
             */
            AccountBody.prototype.realm = "";

            /**
             * AccountBody id.
             * @member {string} id
             * @memberof vinculum.binding.AccountBody
             * @instance
             */
            AccountBody.prototype.id = "";

            /**
             * AccountBody seq.
             * @member {number|Long} seq
             * @memberof vinculum.binding.AccountBody
             * @instance
             */
            AccountBody.prototype.seq = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * AccountBody prev.
             * @member {Uint8Array} prev
             * @memberof vinculum.binding.AccountBody
             * @instance
             */
            AccountBody.prototype.prev = $util.newBuffer([]);

            /**
             * AccountBody day.
             * @member {number|Long} day
             * @memberof vinculum.binding.AccountBody
             * @instance
             */
            AccountBody.prototype.day = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * AccountBody genesis.
             * @member {vinculum.binding.AccountGenesis.$Properties|null|undefined} genesis
             * @memberof vinculum.binding.AccountBody
             * @instance
             */
            AccountBody.prototype.genesis = null;

            /**
             * AccountBody deviceAdd.
             * @member {vinculum.binding.DeviceAdd.$Properties|null|undefined} deviceAdd
             * @memberof vinculum.binding.AccountBody
             * @instance
             */
            AccountBody.prototype.deviceAdd = null;

            /**
             * AccountBody deviceRevoke.
             * @member {vinculum.binding.DeviceRevoke.$Properties|null|undefined} deviceRevoke
             * @memberof vinculum.binding.AccountBody
             * @instance
             */
            AccountBody.prototype.deviceRevoke = null;

            /**
             * AccountBody policySet.
             * @member {vinculum.binding.PolicySet.$Properties|null|undefined} policySet
             * @memberof vinculum.binding.AccountBody
             * @instance
             */
            AccountBody.prototype.policySet = null;

            /**
             * AccountBody object.
             * @member {vinculum.binding.Object.$Properties|null|undefined} object
             * @memberof vinculum.binding.AccountBody
             * @instance
             */
            AccountBody.prototype.object = null;

            /**
             * AccountBody close.
             * @member {vinculum.binding.Close.$Properties|null|undefined} close
             * @memberof vinculum.binding.AccountBody
             * @instance
             */
            AccountBody.prototype.close = null;

            /**
             * AccountBody identityRotate.
             * @member {vinculum.binding.IdentityRotate.$Properties|null|undefined} identityRotate
             * @memberof vinculum.binding.AccountBody
             * @instance
             */
            AccountBody.prototype.identityRotate = null;

            /**
             * AccountBody recover.
             * @member {vinculum.binding.AccountRecover.$Properties|null|undefined} recover
             * @memberof vinculum.binding.AccountBody
             * @instance
             */
            AccountBody.prototype.recover = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            /**
             * AccountBody statement.
             * @member {"genesis"|"deviceAdd"|"deviceRevoke"|"policySet"|"object"|"close"|"identityRotate"|"recover"|undefined} statement
             * @memberof vinculum.binding.AccountBody
             * @instance
             */
            $Object.defineProperty(AccountBody.prototype, "statement", {
                get: $util.oneOfGetter($oneOfFields = ["genesis", "deviceAdd", "deviceRevoke", "policySet", "object", "close", "identityRotate", "recover"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Encodes the specified AccountBody message. Does not implicitly {@link vinculum.binding.AccountBody.verify|verify} messages.
             * @function encode
             * @memberof vinculum.binding.AccountBody
             * @static
             * @param {vinculum.binding.AccountBody.$Properties} message AccountBody message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            AccountBody.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.suite != null && $Object.hasOwnProperty.call(message, "suite") && (typeof message.suite === "object" ? message.suite.low || message.suite.high : message.suite !== 0))
                    writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.suite);
                if (message.realm != null && $Object.hasOwnProperty.call(message, "realm") && message.realm !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.realm);
                if (message.id != null && $Object.hasOwnProperty.call(message, "id") && message.id !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.id);
                if (message.seq != null && $Object.hasOwnProperty.call(message, "seq") && (typeof message.seq === "object" ? message.seq.low || message.seq.high : message.seq !== 0))
                    writer.uint32(/* id 4, wireType 0 =*/32).uint64(message.seq);
                if (message.prev != null && $Object.hasOwnProperty.call(message, "prev") && message.prev.length)
                    writer.uint32(/* id 5, wireType 2 =*/42).bytes(message.prev);
                if (message.day != null && $Object.hasOwnProperty.call(message, "day") && (typeof message.day === "object" ? message.day.low || message.day.high : message.day !== 0))
                    writer.uint32(/* id 6, wireType 0 =*/48).uint64(message.day);
                if (message.genesis != null && $Object.hasOwnProperty.call(message, "genesis"))
                    $root.vinculum.binding.AccountGenesis.encode(message.genesis, writer.uint32(/* id 10, wireType 2 =*/82).fork(), _depth + 1).ldelim();
                if (message.deviceAdd != null && $Object.hasOwnProperty.call(message, "deviceAdd"))
                    $root.vinculum.binding.DeviceAdd.encode(message.deviceAdd, writer.uint32(/* id 11, wireType 2 =*/90).fork(), _depth + 1).ldelim();
                if (message.deviceRevoke != null && $Object.hasOwnProperty.call(message, "deviceRevoke"))
                    $root.vinculum.binding.DeviceRevoke.encode(message.deviceRevoke, writer.uint32(/* id 12, wireType 2 =*/98).fork(), _depth + 1).ldelim();
                if (message.policySet != null && $Object.hasOwnProperty.call(message, "policySet"))
                    $root.vinculum.binding.PolicySet.encode(message.policySet, writer.uint32(/* id 13, wireType 2 =*/106).fork(), _depth + 1).ldelim();
                if (message.object != null && $Object.hasOwnProperty.call(message, "object"))
                    $root.vinculum.binding.Object.encode(message.object, writer.uint32(/* id 14, wireType 2 =*/114).fork(), _depth + 1).ldelim();
                if (message.close != null && $Object.hasOwnProperty.call(message, "close"))
                    $root.vinculum.binding.Close.encode(message.close, writer.uint32(/* id 15, wireType 2 =*/122).fork(), _depth + 1).ldelim();
                if (message.identityRotate != null && $Object.hasOwnProperty.call(message, "identityRotate"))
                    $root.vinculum.binding.IdentityRotate.encode(message.identityRotate, writer.uint32(/* id 16, wireType 2 =*/130).fork(), _depth + 1).ldelim();
                if (message.recover != null && $Object.hasOwnProperty.call(message, "recover"))
                    $root.vinculum.binding.AccountRecover.encode(message.recover, writer.uint32(/* id 17, wireType 2 =*/138).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an AccountBody message from the specified reader or buffer.
             * @function decode
             * @memberof vinculum.binding.AccountBody
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {vinculum.binding.AccountBody & vinculum.binding.AccountBody.$Shape} AccountBody
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            AccountBody.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.vinculum.binding.AccountBody();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.suite = value;
                            else
                                delete message.suite;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.realm = value;
                            else
                                delete message.realm;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.id = value;
                            else
                                delete message.id;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.seq = value;
                            else
                                delete message.seq;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.prev = value;
                            else
                                delete message.prev;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.day = value;
                            else
                                delete message.day;
                            continue;
                        }
                    case 10: {
                            if (wireType !== 2)
                                break;
                            message.genesis = $root.vinculum.binding.AccountGenesis.decode(reader, reader.size(), $undefined, _depth + 1, message.genesis);
                            message.statement = "genesis";
                            continue;
                        }
                    case 11: {
                            if (wireType !== 2)
                                break;
                            message.deviceAdd = $root.vinculum.binding.DeviceAdd.decode(reader, reader.size(), $undefined, _depth + 1, message.deviceAdd);
                            message.statement = "deviceAdd";
                            continue;
                        }
                    case 12: {
                            if (wireType !== 2)
                                break;
                            message.deviceRevoke = $root.vinculum.binding.DeviceRevoke.decode(reader, reader.size(), $undefined, _depth + 1, message.deviceRevoke);
                            message.statement = "deviceRevoke";
                            continue;
                        }
                    case 13: {
                            if (wireType !== 2)
                                break;
                            message.policySet = $root.vinculum.binding.PolicySet.decode(reader, reader.size(), $undefined, _depth + 1, message.policySet);
                            message.statement = "policySet";
                            continue;
                        }
                    case 14: {
                            if (wireType !== 2)
                                break;
                            message.object = $root.vinculum.binding.Object.decode(reader, reader.size(), $undefined, _depth + 1, message.object);
                            message.statement = "object";
                            continue;
                        }
                    case 15: {
                            if (wireType !== 2)
                                break;
                            message.close = $root.vinculum.binding.Close.decode(reader, reader.size(), $undefined, _depth + 1, message.close);
                            message.statement = "close";
                            continue;
                        }
                    case 16: {
                            if (wireType !== 2)
                                break;
                            message.identityRotate = $root.vinculum.binding.IdentityRotate.decode(reader, reader.size(), $undefined, _depth + 1, message.identityRotate);
                            message.statement = "identityRotate";
                            continue;
                        }
                    case 17: {
                            if (wireType !== 2)
                                break;
                            message.recover = $root.vinculum.binding.AccountRecover.decode(reader, reader.size(), $undefined, _depth + 1, message.recover);
                            message.statement = "recover";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return AccountBody;
        })();

        binding.AccountGenesis = (function() {

            /**
             * Properties of an AccountGenesis.
             * @typedef {Object} vinculum.binding.AccountGenesis.$Properties
             * @property {Uint8Array|null} [accountKey] AccountGenesis accountKey
             * @property {Uint8Array|null} [identityKey] AccountGenesis identityKey
             * @property {Uint8Array|null} [cRecovery] AccountGenesis cRecovery
             * @property {Uint8Array|null} [salt] AccountGenesis salt
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an AccountGenesis.
             * @memberof vinculum.binding
             * @interface IAccountGenesis
             * @augments vinculum.binding.AccountGenesis.$Properties
             * @deprecated Use vinculum.binding.AccountGenesis.$Properties instead.
             */

            /**
             * Shape of an AccountGenesis.
             * @typedef {vinculum.binding.AccountGenesis.$Properties} vinculum.binding.AccountGenesis.$Shape
             */

            /**
             * Constructs a new AccountGenesis.
             * @memberof vinculum.binding
             * @classdesc Represents an AccountGenesis.
             * @constructor
             * @param {vinculum.binding.AccountGenesis.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const AccountGenesis = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * AccountGenesis accountKey.
             * @member {Uint8Array} accountKey
             * @memberof vinculum.binding.AccountGenesis
             * @instance
             */
            AccountGenesis.prototype.accountKey = $util.newBuffer([]);

            /**
             * AccountGenesis identityKey.
             * @member {Uint8Array} identityKey
             * @memberof vinculum.binding.AccountGenesis
             * @instance
             */
            AccountGenesis.prototype.identityKey = $util.newBuffer([]);

            /**
             * AccountGenesis cRecovery.
             * @member {Uint8Array} cRecovery
             * @memberof vinculum.binding.AccountGenesis
             * @instance
             */
            AccountGenesis.prototype.cRecovery = $util.newBuffer([]);

            /**
             * AccountGenesis salt.
             * @member {Uint8Array} salt
             * @memberof vinculum.binding.AccountGenesis
             * @instance
             */
            AccountGenesis.prototype.salt = $util.newBuffer([]);

            /**
             * Encodes the specified AccountGenesis message. Does not implicitly {@link vinculum.binding.AccountGenesis.verify|verify} messages.
             * @function encode
             * @memberof vinculum.binding.AccountGenesis
             * @static
             * @param {vinculum.binding.AccountGenesis.$Properties} message AccountGenesis message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            AccountGenesis.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.accountKey != null && $Object.hasOwnProperty.call(message, "accountKey") && message.accountKey.length)
                    writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.accountKey);
                if (message.identityKey != null && $Object.hasOwnProperty.call(message, "identityKey") && message.identityKey.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.identityKey);
                if (message.cRecovery != null && $Object.hasOwnProperty.call(message, "cRecovery") && message.cRecovery.length)
                    writer.uint32(/* id 3, wireType 2 =*/26).bytes(message.cRecovery);
                if (message.salt != null && $Object.hasOwnProperty.call(message, "salt") && message.salt.length)
                    writer.uint32(/* id 4, wireType 2 =*/34).bytes(message.salt);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an AccountGenesis message from the specified reader or buffer.
             * @function decode
             * @memberof vinculum.binding.AccountGenesis
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {vinculum.binding.AccountGenesis & vinculum.binding.AccountGenesis.$Shape} AccountGenesis
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            AccountGenesis.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.vinculum.binding.AccountGenesis();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.accountKey = value;
                            else
                                delete message.accountKey;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.identityKey = value;
                            else
                                delete message.identityKey;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.cRecovery = value;
                            else
                                delete message.cRecovery;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.salt = value;
                            else
                                delete message.salt;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return AccountGenesis;
        })();

        binding.DeviceAdd = (function() {

            /**
             * Properties of a DeviceAdd.
             * @typedef {Object} vinculum.binding.DeviceAdd.$Properties
             * @property {number|Long|null} [device] DeviceAdd device
             * @property {number|Long|null} [registration] DeviceAdd registration
             * @property {Uint8Array|null} [requestKey] DeviceAdd requestKey
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a DeviceAdd.
             * @memberof vinculum.binding
             * @interface IDeviceAdd
             * @augments vinculum.binding.DeviceAdd.$Properties
             * @deprecated Use vinculum.binding.DeviceAdd.$Properties instead.
             */

            /**
             * Shape of a DeviceAdd.
             * @typedef {vinculum.binding.DeviceAdd.$Properties} vinculum.binding.DeviceAdd.$Shape
             */

            /**
             * Constructs a new DeviceAdd.
             * @memberof vinculum.binding
             * @classdesc Represents a DeviceAdd.
             * @constructor
             * @param {vinculum.binding.DeviceAdd.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const DeviceAdd = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * DeviceAdd device.
             * @member {number|Long} device
             * @memberof vinculum.binding.DeviceAdd
             * @instance
             */
            DeviceAdd.prototype.device = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * DeviceAdd registration.
             * @member {number|Long} registration
             * @memberof vinculum.binding.DeviceAdd
             * @instance
             */
            DeviceAdd.prototype.registration = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * DeviceAdd requestKey.
             * @member {Uint8Array} requestKey
             * @memberof vinculum.binding.DeviceAdd
             * @instance
             */
            DeviceAdd.prototype.requestKey = $util.newBuffer([]);

            /**
             * Encodes the specified DeviceAdd message. Does not implicitly {@link vinculum.binding.DeviceAdd.verify|verify} messages.
             * @function encode
             * @memberof vinculum.binding.DeviceAdd
             * @static
             * @param {vinculum.binding.DeviceAdd.$Properties} message DeviceAdd message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            DeviceAdd.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.device != null && $Object.hasOwnProperty.call(message, "device") && (typeof message.device === "object" ? message.device.low || message.device.high : message.device !== 0))
                    writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.device);
                if (message.registration != null && $Object.hasOwnProperty.call(message, "registration") && (typeof message.registration === "object" ? message.registration.low || message.registration.high : message.registration !== 0))
                    writer.uint32(/* id 2, wireType 0 =*/16).uint64(message.registration);
                if (message.requestKey != null && $Object.hasOwnProperty.call(message, "requestKey") && message.requestKey.length)
                    writer.uint32(/* id 3, wireType 2 =*/26).bytes(message.requestKey);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a DeviceAdd message from the specified reader or buffer.
             * @function decode
             * @memberof vinculum.binding.DeviceAdd
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {vinculum.binding.DeviceAdd & vinculum.binding.DeviceAdd.$Shape} DeviceAdd
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            DeviceAdd.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.vinculum.binding.DeviceAdd();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.device = value;
                            else
                                delete message.device;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.registration = value;
                            else
                                delete message.registration;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.requestKey = value;
                            else
                                delete message.requestKey;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return DeviceAdd;
        })();

        binding.DeviceRevoke = (function() {

            /**
             * Properties of a DeviceRevoke.
             * @typedef {Object} vinculum.binding.DeviceRevoke.$Properties
             * @property {number|Long|null} [device] DeviceRevoke device
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a DeviceRevoke.
             * @memberof vinculum.binding
             * @interface IDeviceRevoke
             * @augments vinculum.binding.DeviceRevoke.$Properties
             * @deprecated Use vinculum.binding.DeviceRevoke.$Properties instead.
             */

            /**
             * Shape of a DeviceRevoke.
             * @typedef {vinculum.binding.DeviceRevoke.$Properties} vinculum.binding.DeviceRevoke.$Shape
             */

            /**
             * Constructs a new DeviceRevoke.
             * @memberof vinculum.binding
             * @classdesc Represents a DeviceRevoke.
             * @constructor
             * @param {vinculum.binding.DeviceRevoke.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const DeviceRevoke = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * DeviceRevoke device.
             * @member {number|Long} device
             * @memberof vinculum.binding.DeviceRevoke
             * @instance
             */
            DeviceRevoke.prototype.device = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Encodes the specified DeviceRevoke message. Does not implicitly {@link vinculum.binding.DeviceRevoke.verify|verify} messages.
             * @function encode
             * @memberof vinculum.binding.DeviceRevoke
             * @static
             * @param {vinculum.binding.DeviceRevoke.$Properties} message DeviceRevoke message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            DeviceRevoke.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.device != null && $Object.hasOwnProperty.call(message, "device") && (typeof message.device === "object" ? message.device.low || message.device.high : message.device !== 0))
                    writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.device);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a DeviceRevoke message from the specified reader or buffer.
             * @function decode
             * @memberof vinculum.binding.DeviceRevoke
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {vinculum.binding.DeviceRevoke & vinculum.binding.DeviceRevoke.$Shape} DeviceRevoke
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            DeviceRevoke.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.vinculum.binding.DeviceRevoke();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.device = value;
                            else
                                delete message.device;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return DeviceRevoke;
        })();

        binding.PolicySet = (function() {

            /**
             * Properties of a PolicySet.
             * @typedef {Object} vinculum.binding.PolicySet.$Properties
             * @property {number|Long|null} [features] PolicySet features
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a PolicySet.
             * @memberof vinculum.binding
             * @interface IPolicySet
             * @augments vinculum.binding.PolicySet.$Properties
             * @deprecated Use vinculum.binding.PolicySet.$Properties instead.
             */

            /**
             * Shape of a PolicySet.
             * @typedef {vinculum.binding.PolicySet.$Properties} vinculum.binding.PolicySet.$Shape
             */

            /**
             * Constructs a new PolicySet.
             * @memberof vinculum.binding
             * @classdesc Represents a PolicySet.
             * @constructor
             * @param {vinculum.binding.PolicySet.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const PolicySet = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * PolicySet features.
             * @member {number|Long} features
             * @memberof vinculum.binding.PolicySet
             * @instance
             */
            PolicySet.prototype.features = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Encodes the specified PolicySet message. Does not implicitly {@link vinculum.binding.PolicySet.verify|verify} messages.
             * @function encode
             * @memberof vinculum.binding.PolicySet
             * @static
             * @param {vinculum.binding.PolicySet.$Properties} message PolicySet message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            PolicySet.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.features != null && $Object.hasOwnProperty.call(message, "features") && (typeof message.features === "object" ? message.features.low || message.features.high : message.features !== 0))
                    writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.features);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a PolicySet message from the specified reader or buffer.
             * @function decode
             * @memberof vinculum.binding.PolicySet
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {vinculum.binding.PolicySet & vinculum.binding.PolicySet.$Shape} PolicySet
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            PolicySet.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.vinculum.binding.PolicySet();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.features = value;
                            else
                                delete message.features;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return PolicySet;
        })();

        binding.Object = (function() {

            /**
             * Properties of an Object.
             * @typedef {Object} vinculum.binding.Object.$Properties
             * @property {Uint8Array|null} [recover] Object recover
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an Object.
             * @memberof vinculum.binding
             * @interface IObject
             * @augments vinculum.binding.Object.$Properties
             * @deprecated Use vinculum.binding.Object.$Properties instead.
             */

            /**
             * Shape of an Object.
             * @typedef {vinculum.binding.Object.$Properties} vinculum.binding.Object.$Shape
             */

            /**
             * Constructs a new Object.
             * @memberof vinculum.binding
             * @classdesc Represents an Object.
             * @constructor
             * @param {vinculum.binding.Object.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Object = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Object recover.
             * @member {Uint8Array} recover
             * @memberof vinculum.binding.Object
             * @instance
             */
            Object.prototype.recover = $util.newBuffer([]);

            /**
             * Encodes the specified Object message. Does not implicitly {@link vinculum.binding.Object.verify|verify} messages.
             * @function encode
             * @memberof vinculum.binding.Object
             * @static
             * @param {vinculum.binding.Object.$Properties} message Object message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Object.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.recover != null && $Object.hasOwnProperty.call(message, "recover") && message.recover.length)
                    writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.recover);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an Object message from the specified reader or buffer.
             * @function decode
             * @memberof vinculum.binding.Object
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {vinculum.binding.Object & vinculum.binding.Object.$Shape} Object
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Object.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.vinculum.binding.Object();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.recover = value;
                            else
                                delete message.recover;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Object;
        })();

        binding.Close = (function() {

            /**
             * Properties of a Close.
             * @typedef {Object} vinculum.binding.Close.$Properties
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Close.
             * @memberof vinculum.binding
             * @interface IClose
             * @augments vinculum.binding.Close.$Properties
             * @deprecated Use vinculum.binding.Close.$Properties instead.
             */

            /**
             * Shape of a Close.
             * @typedef {vinculum.binding.Close.$Properties} vinculum.binding.Close.$Shape
             */

            /**
             * Constructs a new Close.
             * @memberof vinculum.binding
             * @classdesc Represents a Close.
             * @constructor
             * @param {vinculum.binding.Close.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Close = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Encodes the specified Close message. Does not implicitly {@link vinculum.binding.Close.verify|verify} messages.
             * @function encode
             * @memberof vinculum.binding.Close
             * @static
             * @param {vinculum.binding.Close.$Properties} message Close message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Close.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Close message from the specified reader or buffer.
             * @function decode
             * @memberof vinculum.binding.Close
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {vinculum.binding.Close & vinculum.binding.Close.$Shape} Close
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Close.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.vinculum.binding.Close();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    reader.skipType(tag & 7, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Close;
        })();

        binding.IdentityRotate = (function() {

            /**
             * Properties of an IdentityRotate.
             * @typedef {Object} vinculum.binding.IdentityRotate.$Properties
             * @property {Uint8Array|null} [identityKey] IdentityRotate identityKey
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an IdentityRotate.
             * @memberof vinculum.binding
             * @interface IIdentityRotate
             * @augments vinculum.binding.IdentityRotate.$Properties
             * @deprecated Use vinculum.binding.IdentityRotate.$Properties instead.
             */

            /**
             * Shape of an IdentityRotate.
             * @typedef {vinculum.binding.IdentityRotate.$Properties} vinculum.binding.IdentityRotate.$Shape
             */

            /**
             * Constructs a new IdentityRotate.
             * @memberof vinculum.binding
             * @classdesc Represents an IdentityRotate.
             * @constructor
             * @param {vinculum.binding.IdentityRotate.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const IdentityRotate = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * IdentityRotate identityKey.
             * @member {Uint8Array} identityKey
             * @memberof vinculum.binding.IdentityRotate
             * @instance
             */
            IdentityRotate.prototype.identityKey = $util.newBuffer([]);

            /**
             * Encodes the specified IdentityRotate message. Does not implicitly {@link vinculum.binding.IdentityRotate.verify|verify} messages.
             * @function encode
             * @memberof vinculum.binding.IdentityRotate
             * @static
             * @param {vinculum.binding.IdentityRotate.$Properties} message IdentityRotate message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            IdentityRotate.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.identityKey != null && $Object.hasOwnProperty.call(message, "identityKey") && message.identityKey.length)
                    writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.identityKey);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an IdentityRotate message from the specified reader or buffer.
             * @function decode
             * @memberof vinculum.binding.IdentityRotate
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {vinculum.binding.IdentityRotate & vinculum.binding.IdentityRotate.$Shape} IdentityRotate
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            IdentityRotate.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.vinculum.binding.IdentityRotate();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.identityKey = value;
                            else
                                delete message.identityKey;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return IdentityRotate;
        })();

        binding.AccountRecover = (function() {

            /**
             * Properties of an AccountRecover.
             * @typedef {Object} vinculum.binding.AccountRecover.$Properties
             * @property {Uint8Array|null} [recoveryKey] AccountRecover recoveryKey
             * @property {Uint8Array|null} [accountKey] AccountRecover accountKey
             * @property {Uint8Array|null} [identityKey] AccountRecover identityKey
             * @property {Uint8Array|null} [cRecovery] AccountRecover cRecovery
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an AccountRecover.
             * @memberof vinculum.binding
             * @interface IAccountRecover
             * @augments vinculum.binding.AccountRecover.$Properties
             * @deprecated Use vinculum.binding.AccountRecover.$Properties instead.
             */

            /**
             * Shape of an AccountRecover.
             * @typedef {vinculum.binding.AccountRecover.$Properties} vinculum.binding.AccountRecover.$Shape
             */

            /**
             * Constructs a new AccountRecover.
             * @memberof vinculum.binding
             * @classdesc Represents an AccountRecover.
             * @constructor
             * @param {vinculum.binding.AccountRecover.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const AccountRecover = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * AccountRecover recoveryKey.
             * @member {Uint8Array} recoveryKey
             * @memberof vinculum.binding.AccountRecover
             * @instance
             */
            AccountRecover.prototype.recoveryKey = $util.newBuffer([]);

            /**
             * AccountRecover accountKey.
             * @member {Uint8Array} accountKey
             * @memberof vinculum.binding.AccountRecover
             * @instance
             */
            AccountRecover.prototype.accountKey = $util.newBuffer([]);

            /**
             * AccountRecover identityKey.
             * @member {Uint8Array} identityKey
             * @memberof vinculum.binding.AccountRecover
             * @instance
             */
            AccountRecover.prototype.identityKey = $util.newBuffer([]);

            /**
             * AccountRecover cRecovery.
             * @member {Uint8Array} cRecovery
             * @memberof vinculum.binding.AccountRecover
             * @instance
             */
            AccountRecover.prototype.cRecovery = $util.newBuffer([]);

            /**
             * Encodes the specified AccountRecover message. Does not implicitly {@link vinculum.binding.AccountRecover.verify|verify} messages.
             * @function encode
             * @memberof vinculum.binding.AccountRecover
             * @static
             * @param {vinculum.binding.AccountRecover.$Properties} message AccountRecover message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            AccountRecover.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.recoveryKey != null && $Object.hasOwnProperty.call(message, "recoveryKey") && message.recoveryKey.length)
                    writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.recoveryKey);
                if (message.accountKey != null && $Object.hasOwnProperty.call(message, "accountKey") && message.accountKey.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.accountKey);
                if (message.identityKey != null && $Object.hasOwnProperty.call(message, "identityKey") && message.identityKey.length)
                    writer.uint32(/* id 3, wireType 2 =*/26).bytes(message.identityKey);
                if (message.cRecovery != null && $Object.hasOwnProperty.call(message, "cRecovery") && message.cRecovery.length)
                    writer.uint32(/* id 4, wireType 2 =*/34).bytes(message.cRecovery);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an AccountRecover message from the specified reader or buffer.
             * @function decode
             * @memberof vinculum.binding.AccountRecover
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {vinculum.binding.AccountRecover & vinculum.binding.AccountRecover.$Shape} AccountRecover
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            AccountRecover.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.vinculum.binding.AccountRecover();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.recoveryKey = value;
                            else
                                delete message.recoveryKey;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.accountKey = value;
                            else
                                delete message.accountKey;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.identityKey = value;
                            else
                                delete message.identityKey;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.cRecovery = value;
                            else
                                delete message.cRecovery;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return AccountRecover;
        })();

        binding.Party = (function() {

            /**
             * Properties of a Party.
             * @typedef {Object} vinculum.binding.Party.$Properties
             * @property {string|null} [realm] Party realm
             * @property {string|null} [id] Party id
             * @property {Uint8Array|null} [ref] Party ref
             * @property {Uint8Array|null} [identityKey] Party identityKey
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Party.
             * @memberof vinculum.binding
             * @interface IParty
             * @augments vinculum.binding.Party.$Properties
             * @deprecated Use vinculum.binding.Party.$Properties instead.
             */

            /**
             * Shape of a Party.
             * @typedef {vinculum.binding.Party.$Properties} vinculum.binding.Party.$Shape
             */

            /**
             * Constructs a new Party.
             * @memberof vinculum.binding
             * @classdesc Represents a Party.
             * @constructor
             * @param {vinculum.binding.Party.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Party = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Party realm.
             * @member {string} realm
             * @memberof vinculum.binding.Party
             * @instance
             */
            Party.prototype.realm = "";

            /**
             * Party id.
             * @member {string} id
             * @memberof vinculum.binding.Party
             * @instance
             */
            Party.prototype.id = "";

            /**
             * Party ref.
             * @member {Uint8Array} ref
             * @memberof vinculum.binding.Party
             * @instance
             */
            Party.prototype.ref = $util.newBuffer([]);

            /**
             * Party identityKey.
             * @member {Uint8Array} identityKey
             * @memberof vinculum.binding.Party
             * @instance
             */
            Party.prototype.identityKey = $util.newBuffer([]);

            /**
             * Encodes the specified Party message. Does not implicitly {@link vinculum.binding.Party.verify|verify} messages.
             * @function encode
             * @memberof vinculum.binding.Party
             * @static
             * @param {vinculum.binding.Party.$Properties} message Party message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Party.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.realm != null && $Object.hasOwnProperty.call(message, "realm") && message.realm !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.realm);
                if (message.id != null && $Object.hasOwnProperty.call(message, "id") && message.id !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.id);
                if (message.ref != null && $Object.hasOwnProperty.call(message, "ref") && message.ref.length)
                    writer.uint32(/* id 3, wireType 2 =*/26).bytes(message.ref);
                if (message.identityKey != null && $Object.hasOwnProperty.call(message, "identityKey") && message.identityKey.length)
                    writer.uint32(/* id 4, wireType 2 =*/34).bytes(message.identityKey);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Party message from the specified reader or buffer.
             * @function decode
             * @memberof vinculum.binding.Party
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {vinculum.binding.Party & vinculum.binding.Party.$Shape} Party
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Party.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.vinculum.binding.Party();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.realm = value;
                            else
                                delete message.realm;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.id = value;
                            else
                                delete message.id;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.ref = value;
                            else
                                delete message.ref;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.identityKey = value;
                            else
                                delete message.identityKey;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Party;
        })();

        binding.EquivocationProof = (function() {

            /**
             * Properties of an EquivocationProof.
             * @typedef {Object} vinculum.binding.EquivocationProof.$Properties
             * @property {Array.<Uint8Array>|null} [chain] EquivocationProof chain
             * @property {Uint8Array|null} [rival] EquivocationProof rival
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an EquivocationProof.
             * @memberof vinculum.binding
             * @interface IEquivocationProof
             * @augments vinculum.binding.EquivocationProof.$Properties
             * @deprecated Use vinculum.binding.EquivocationProof.$Properties instead.
             */

            /**
             * Shape of an EquivocationProof.
             * @typedef {vinculum.binding.EquivocationProof.$Properties} vinculum.binding.EquivocationProof.$Shape
             */

            /**
             * Constructs a new EquivocationProof.
             * @memberof vinculum.binding
             * @classdesc Represents an EquivocationProof.
             * @constructor
             * @param {vinculum.binding.EquivocationProof.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const EquivocationProof = function (properties) {
                this.chain = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * EquivocationProof chain.
             * @member {Array.<Uint8Array>} chain
             * @memberof vinculum.binding.EquivocationProof
             * @instance
             */
            EquivocationProof.prototype.chain = $util.emptyArray;

            /**
             * EquivocationProof rival.
             * @member {Uint8Array} rival
             * @memberof vinculum.binding.EquivocationProof
             * @instance
             */
            EquivocationProof.prototype.rival = $util.newBuffer([]);

            /**
             * Encodes the specified EquivocationProof message. Does not implicitly {@link vinculum.binding.EquivocationProof.verify|verify} messages.
             * @function encode
             * @memberof vinculum.binding.EquivocationProof
             * @static
             * @param {vinculum.binding.EquivocationProof.$Properties} message EquivocationProof message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            EquivocationProof.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.chain != null && message.chain.length)
                    for (let i = 0; i < message.chain.length; ++i)
                        writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.chain[i]);
                if (message.rival != null && $Object.hasOwnProperty.call(message, "rival") && message.rival.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.rival);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an EquivocationProof message from the specified reader or buffer.
             * @function decode
             * @memberof vinculum.binding.EquivocationProof
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {vinculum.binding.EquivocationProof & vinculum.binding.EquivocationProof.$Shape} EquivocationProof
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            EquivocationProof.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.vinculum.binding.EquivocationProof();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if (!(message.chain && message.chain.length))
                                message.chain = [];
                            message.chain.push(reader.bytes());
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.rival = value;
                            else
                                delete message.rival;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return EquivocationProof;
        })();

        binding.AccountRecord = (function() {

            /**
             * Properties of an AccountRecord.
             * @typedef {Object} vinculum.binding.AccountRecord.$Properties
             * @property {number|Long|null} [version] AccountRecord version
             * @property {Array.<vinculum.binding.RecordedStatement.$Properties>|null} [statements] AccountRecord statements
             * @property {Uint8Array|null} [comparedKey] AccountRecord comparedKey
             * @property {number|Long|null} [comparedStatements] AccountRecord comparedStatements
             * @property {vinculum.binding.RolledBack.$Properties|null} [rolledBack] AccountRecord rolledBack
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an AccountRecord.
             * @memberof vinculum.binding
             * @interface IAccountRecord
             * @augments vinculum.binding.AccountRecord.$Properties
             * @deprecated Use vinculum.binding.AccountRecord.$Properties instead.
             */

            /**
             * Shape of an AccountRecord.
             * @typedef {vinculum.binding.AccountRecord.$Properties} vinculum.binding.AccountRecord.$Shape
             */

            /**
             * Constructs a new AccountRecord.
             * @memberof vinculum.binding
             * @classdesc Represents an AccountRecord.
             * @constructor
             * @param {vinculum.binding.AccountRecord.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const AccountRecord = function (properties) {
                this.statements = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * AccountRecord version.
             * @member {number|Long} version
             * @memberof vinculum.binding.AccountRecord
             * @instance
             */
            AccountRecord.prototype.version = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * AccountRecord statements.
             * @member {Array.<vinculum.binding.RecordedStatement.$Properties>} statements
             * @memberof vinculum.binding.AccountRecord
             * @instance
             */
            AccountRecord.prototype.statements = $util.emptyArray;

            /**
             * AccountRecord comparedKey.
             * @member {Uint8Array} comparedKey
             * @memberof vinculum.binding.AccountRecord
             * @instance
             */
            AccountRecord.prototype.comparedKey = $util.newBuffer([]);

            /**
             * AccountRecord comparedStatements.
             * @member {number|Long} comparedStatements
             * @memberof vinculum.binding.AccountRecord
             * @instance
             */
            AccountRecord.prototype.comparedStatements = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * AccountRecord rolledBack.
             * @member {vinculum.binding.RolledBack.$Properties|null|undefined} rolledBack
             * @memberof vinculum.binding.AccountRecord
             * @instance
             */
            AccountRecord.prototype.rolledBack = null;

            /**
             * Encodes the specified AccountRecord message. Does not implicitly {@link vinculum.binding.AccountRecord.verify|verify} messages.
             * @function encode
             * @memberof vinculum.binding.AccountRecord
             * @static
             * @param {vinculum.binding.AccountRecord.$Properties} message AccountRecord message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            AccountRecord.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.version != null && $Object.hasOwnProperty.call(message, "version") && (typeof message.version === "object" ? message.version.low || message.version.high : message.version !== 0))
                    writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.version);
                if (message.statements != null && message.statements.length)
                    for (let i = 0; i < message.statements.length; ++i)
                        $root.vinculum.binding.RecordedStatement.encode(message.statements[i], writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.comparedKey != null && $Object.hasOwnProperty.call(message, "comparedKey") && message.comparedKey.length)
                    writer.uint32(/* id 3, wireType 2 =*/26).bytes(message.comparedKey);
                if (message.comparedStatements != null && $Object.hasOwnProperty.call(message, "comparedStatements") && (typeof message.comparedStatements === "object" ? message.comparedStatements.low || message.comparedStatements.high : message.comparedStatements !== 0))
                    writer.uint32(/* id 4, wireType 0 =*/32).uint64(message.comparedStatements);
                if (message.rolledBack != null && $Object.hasOwnProperty.call(message, "rolledBack"))
                    $root.vinculum.binding.RolledBack.encode(message.rolledBack, writer.uint32(/* id 5, wireType 2 =*/42).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an AccountRecord message from the specified reader or buffer.
             * @function decode
             * @memberof vinculum.binding.AccountRecord
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {vinculum.binding.AccountRecord & vinculum.binding.AccountRecord.$Shape} AccountRecord
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            AccountRecord.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.vinculum.binding.AccountRecord();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.version = value;
                            else
                                delete message.version;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if (!(message.statements && message.statements.length))
                                message.statements = [];
                            message.statements.push($root.vinculum.binding.RecordedStatement.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.comparedKey = value;
                            else
                                delete message.comparedKey;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.comparedStatements = value;
                            else
                                delete message.comparedStatements;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            message.rolledBack = $root.vinculum.binding.RolledBack.decode(reader, reader.size(), $undefined, _depth + 1, message.rolledBack);
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return AccountRecord;
        })();

        binding.RecordedStatement = (function() {

            /**
             * Properties of a RecordedStatement.
             * @typedef {Object} vinculum.binding.RecordedStatement.$Properties
             * @property {Uint8Array|null} [signed] RecordedStatement signed
             * @property {number|Long|null} [firstSight] RecordedStatement firstSight
             * @property {number|Long|null} [settled] RecordedStatement settled
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a RecordedStatement.
             * @memberof vinculum.binding
             * @interface IRecordedStatement
             * @augments vinculum.binding.RecordedStatement.$Properties
             * @deprecated Use vinculum.binding.RecordedStatement.$Properties instead.
             */

            /**
             * Shape of a RecordedStatement.
             * @typedef {vinculum.binding.RecordedStatement.$Properties} vinculum.binding.RecordedStatement.$Shape
             */

            /**
             * Constructs a new RecordedStatement.
             * @memberof vinculum.binding
             * @classdesc Represents a RecordedStatement.
             * @constructor
             * @param {vinculum.binding.RecordedStatement.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const RecordedStatement = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * RecordedStatement signed.
             * @member {Uint8Array} signed
             * @memberof vinculum.binding.RecordedStatement
             * @instance
             */
            RecordedStatement.prototype.signed = $util.newBuffer([]);

            /**
             * RecordedStatement firstSight.
             * @member {number|Long} firstSight
             * @memberof vinculum.binding.RecordedStatement
             * @instance
             */
            RecordedStatement.prototype.firstSight = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * RecordedStatement settled.
             * @member {number|Long} settled
             * @memberof vinculum.binding.RecordedStatement
             * @instance
             */
            RecordedStatement.prototype.settled = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Encodes the specified RecordedStatement message. Does not implicitly {@link vinculum.binding.RecordedStatement.verify|verify} messages.
             * @function encode
             * @memberof vinculum.binding.RecordedStatement
             * @static
             * @param {vinculum.binding.RecordedStatement.$Properties} message RecordedStatement message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            RecordedStatement.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.signed != null && $Object.hasOwnProperty.call(message, "signed") && message.signed.length)
                    writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.signed);
                if (message.firstSight != null && $Object.hasOwnProperty.call(message, "firstSight") && (typeof message.firstSight === "object" ? message.firstSight.low || message.firstSight.high : message.firstSight !== 0))
                    writer.uint32(/* id 2, wireType 0 =*/16).uint64(message.firstSight);
                if (message.settled != null && $Object.hasOwnProperty.call(message, "settled") && (typeof message.settled === "object" ? message.settled.low || message.settled.high : message.settled !== 0))
                    writer.uint32(/* id 3, wireType 0 =*/24).uint64(message.settled);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a RecordedStatement message from the specified reader or buffer.
             * @function decode
             * @memberof vinculum.binding.RecordedStatement
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {vinculum.binding.RecordedStatement & vinculum.binding.RecordedStatement.$Shape} RecordedStatement
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            RecordedStatement.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.vinculum.binding.RecordedStatement();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.signed = value;
                            else
                                delete message.signed;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.firstSight = value;
                            else
                                delete message.firstSight;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.settled = value;
                            else
                                delete message.settled;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return RecordedStatement;
        })();

        binding.RolledBack = (function() {

            /**
             * Properties of a RolledBack.
             * @typedef {Object} vinculum.binding.RolledBack.$Properties
             * @property {number|Long|null} [seq] RolledBack seq
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a RolledBack.
             * @memberof vinculum.binding
             * @interface IRolledBack
             * @augments vinculum.binding.RolledBack.$Properties
             * @deprecated Use vinculum.binding.RolledBack.$Properties instead.
             */

            /**
             * Shape of a RolledBack.
             * @typedef {vinculum.binding.RolledBack.$Properties} vinculum.binding.RolledBack.$Shape
             */

            /**
             * Constructs a new RolledBack.
             * @memberof vinculum.binding
             * @classdesc Represents a RolledBack.
             * @constructor
             * @param {vinculum.binding.RolledBack.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const RolledBack = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * RolledBack seq.
             * @member {number|Long} seq
             * @memberof vinculum.binding.RolledBack
             * @instance
             */
            RolledBack.prototype.seq = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Encodes the specified RolledBack message. Does not implicitly {@link vinculum.binding.RolledBack.verify|verify} messages.
             * @function encode
             * @memberof vinculum.binding.RolledBack
             * @static
             * @param {vinculum.binding.RolledBack.$Properties} message RolledBack message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            RolledBack.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.seq != null && $Object.hasOwnProperty.call(message, "seq") && (typeof message.seq === "object" ? message.seq.low || message.seq.high : message.seq !== 0))
                    writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.seq);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a RolledBack message from the specified reader or buffer.
             * @function decode
             * @memberof vinculum.binding.RolledBack
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {vinculum.binding.RolledBack & vinculum.binding.RolledBack.$Shape} RolledBack
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            RolledBack.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.vinculum.binding.RolledBack();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.seq = value;
                            else
                                delete message.seq;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return RolledBack;
        })();

        binding.WriterRecord = (function() {

            /**
             * Properties of a WriterRecord.
             * @typedef {Object} vinculum.binding.WriterRecord.$Properties
             * @property {number|Long|null} [version] WriterRecord version
             * @property {string|null} [realm] WriterRecord realm
             * @property {string|null} [id] WriterRecord id
             * @property {Uint8Array|null} [account] WriterRecord account
             * @property {Uint8Array|null} [prepared] WriterRecord prepared
             * @property {boolean|null} [unconfirmed] WriterRecord unconfirmed
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a WriterRecord.
             * @memberof vinculum.binding
             * @interface IWriterRecord
             * @augments vinculum.binding.WriterRecord.$Properties
             * @deprecated Use vinculum.binding.WriterRecord.$Properties instead.
             */

            /**
             * Shape of a WriterRecord.
             * @typedef {vinculum.binding.WriterRecord.$Properties} vinculum.binding.WriterRecord.$Shape
             */

            /**
             * Constructs a new WriterRecord.
             * @memberof vinculum.binding
             * @classdesc Represents a WriterRecord.
             * @constructor
             * @param {vinculum.binding.WriterRecord.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const WriterRecord = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * WriterRecord version.
             * @member {number|Long} version
             * @memberof vinculum.binding.WriterRecord
             * @instance
             */
            WriterRecord.prototype.version = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * WriterRecord realm.
             * @member {string} realm
             * @memberof vinculum.binding.WriterRecord
             * @instance
             */
            WriterRecord.prototype.realm = "";

            /**
             * WriterRecord id.
             * @member {string} id
             * @memberof vinculum.binding.WriterRecord
             * @instance
             */
            WriterRecord.prototype.id = "";

            /**
             * WriterRecord account.
             * @member {Uint8Array} account
             * @memberof vinculum.binding.WriterRecord
             * @instance
             */
            WriterRecord.prototype.account = $util.newBuffer([]);

            /**
             * WriterRecord prepared.
             * @member {Uint8Array} prepared
             * @memberof vinculum.binding.WriterRecord
             * @instance
             */
            WriterRecord.prototype.prepared = $util.newBuffer([]);

            /**
             * WriterRecord unconfirmed.
             * @member {boolean} unconfirmed
             * @memberof vinculum.binding.WriterRecord
             * @instance
             */
            WriterRecord.prototype.unconfirmed = false;

            /**
             * Encodes the specified WriterRecord message. Does not implicitly {@link vinculum.binding.WriterRecord.verify|verify} messages.
             * @function encode
             * @memberof vinculum.binding.WriterRecord
             * @static
             * @param {vinculum.binding.WriterRecord.$Properties} message WriterRecord message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            WriterRecord.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.version != null && $Object.hasOwnProperty.call(message, "version") && (typeof message.version === "object" ? message.version.low || message.version.high : message.version !== 0))
                    writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.version);
                if (message.realm != null && $Object.hasOwnProperty.call(message, "realm") && message.realm !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.realm);
                if (message.id != null && $Object.hasOwnProperty.call(message, "id") && message.id !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.id);
                if (message.account != null && $Object.hasOwnProperty.call(message, "account") && message.account.length)
                    writer.uint32(/* id 4, wireType 2 =*/34).bytes(message.account);
                if (message.prepared != null && $Object.hasOwnProperty.call(message, "prepared") && message.prepared.length)
                    writer.uint32(/* id 5, wireType 2 =*/42).bytes(message.prepared);
                if (message.unconfirmed != null && $Object.hasOwnProperty.call(message, "unconfirmed") && message.unconfirmed !== false)
                    writer.uint32(/* id 6, wireType 0 =*/48).bool(message.unconfirmed);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a WriterRecord message from the specified reader or buffer.
             * @function decode
             * @memberof vinculum.binding.WriterRecord
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {vinculum.binding.WriterRecord & vinculum.binding.WriterRecord.$Shape} WriterRecord
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            WriterRecord.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.vinculum.binding.WriterRecord();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.version = value;
                            else
                                delete message.version;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.realm = value;
                            else
                                delete message.realm;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.id = value;
                            else
                                delete message.id;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.account = value;
                            else
                                delete message.account;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.prepared = value;
                            else
                                delete message.prepared;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.unconfirmed = value;
                            else
                                delete message.unconfirmed;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return WriterRecord;
        })();

        return binding;
    })();

    return vinculum;
})();

export {
  $root as default
};
