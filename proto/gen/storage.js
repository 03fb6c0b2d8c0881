/*eslint-disable block-scoped-var, id-length, no-control-regex, no-magic-numbers, no-mixed-operators, no-prototype-builtins, no-redeclare, no-shadow, no-var, sort-vars, default-case, jsdoc/require-param*/
import $protobuf from "protobufjs/minimal.js";

// Common aliases
const $Reader = $protobuf.Reader, $Writer = $protobuf.Writer, $util = $protobuf.util;
const $Object = $util.global.Object, $undefined = $util.global.undefined, $Error = $util.global.Error, $RangeError = $util.global.RangeError;

// Exported root namespace
const $root = $protobuf.roots["vinculum-storage"] || ($protobuf.roots["vinculum-storage"] = {});

export const vinculum = $root.vinculum = (() => {

    /**
     * Namespace vinculum.
     * @exports vinculum
     * @namespace
     */
    const vinculum = {};

    vinculum.storage = (function() {

        /**
         * Namespace storage.
         * @memberof vinculum
         * @namespace
         */
        const storage = {};

        storage.IdentityKeyPair = (function() {

            /**
             * Properties of an IdentityKeyPair.
             * @typedef {Object} vinculum.storage.IdentityKeyPair.$Properties
             * @property {Uint8Array|null} [publicKey] IdentityKeyPair publicKey
             * @property {Uint8Array|null} [privateKey] IdentityKeyPair privateKey
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an IdentityKeyPair.
             * @memberof vinculum.storage
             * @interface IIdentityKeyPair
             * @augments vinculum.storage.IdentityKeyPair.$Properties
             * @deprecated Use vinculum.storage.IdentityKeyPair.$Properties instead.
             */

            /**
             * Shape of an IdentityKeyPair.
             * @typedef {vinculum.storage.IdentityKeyPair.$Properties} vinculum.storage.IdentityKeyPair.$Shape
             */

            /**
             * Constructs a new IdentityKeyPair.
             * @memberof vinculum.storage
             * @classdesc Represents an IdentityKeyPair.
             * @constructor
             * @param {vinculum.storage.IdentityKeyPair.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const IdentityKeyPair = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * IdentityKeyPair publicKey.
             * @member {Uint8Array} publicKey
             * @memberof vinculum.storage.IdentityKeyPair
             * @instance
             */
            IdentityKeyPair.prototype.publicKey = $util.newBuffer([]);

            /**
             * IdentityKeyPair privateKey.
             * @member {Uint8Array} privateKey
             * @memberof vinculum.storage.IdentityKeyPair
             * @instance
             */
            IdentityKeyPair.prototype.privateKey = $util.newBuffer([]);

            /**
             * Encodes the specified IdentityKeyPair message. Does not implicitly {@link vinculum.storage.IdentityKeyPair.verify|verify} messages.
             * @function encode
             * @memberof vinculum.storage.IdentityKeyPair
             * @static
             * @param {vinculum.storage.IdentityKeyPair.$Properties} message IdentityKeyPair message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            IdentityKeyPair.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.publicKey != null && $Object.hasOwnProperty.call(message, "publicKey") && message.publicKey.length)
                    writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.publicKey);
                if (message.privateKey != null && $Object.hasOwnProperty.call(message, "privateKey") && message.privateKey.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.privateKey);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an IdentityKeyPair message from the specified reader or buffer.
             * @function decode
             * @memberof vinculum.storage.IdentityKeyPair
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {vinculum.storage.IdentityKeyPair & vinculum.storage.IdentityKeyPair.$Shape} IdentityKeyPair
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            IdentityKeyPair.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.vinculum.storage.IdentityKeyPair();
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
                                message.publicKey = value;
                            else
                                delete message.publicKey;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.privateKey = value;
                            else
                                delete message.privateKey;
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

            return IdentityKeyPair;
        })();

        storage.PreKeyRecord = (function() {

            /**
             * Properties of a PreKeyRecord.
             * @typedef {Object} vinculum.storage.PreKeyRecord.$Properties
             * @property {number|null} [id] PreKeyRecord id
             * @property {Uint8Array|null} [publicKey] PreKeyRecord publicKey
             * @property {Uint8Array|null} [privateKey] PreKeyRecord privateKey
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a PreKeyRecord.
             * @memberof vinculum.storage
             * @interface IPreKeyRecord
             * @augments vinculum.storage.PreKeyRecord.$Properties
             * @deprecated Use vinculum.storage.PreKeyRecord.$Properties instead.
             */

            /**
             * Shape of a PreKeyRecord.
             * @typedef {vinculum.storage.PreKeyRecord.$Properties} vinculum.storage.PreKeyRecord.$Shape
             */

            /**
             * Constructs a new PreKeyRecord.
             * @memberof vinculum.storage
             * @classdesc Represents a PreKeyRecord.
             * @constructor
             * @param {vinculum.storage.PreKeyRecord.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const PreKeyRecord = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * PreKeyRecord id.
             * @member {number} id
             * @memberof vinculum.storage.PreKeyRecord
             * @instance
             */
            PreKeyRecord.prototype.id = 0;

            /**
             * PreKeyRecord publicKey.
             * @member {Uint8Array} publicKey
             * @memberof vinculum.storage.PreKeyRecord
             * @instance
             */
            PreKeyRecord.prototype.publicKey = $util.newBuffer([]);

            /**
             * PreKeyRecord privateKey.
             * @member {Uint8Array} privateKey
             * @memberof vinculum.storage.PreKeyRecord
             * @instance
             */
            PreKeyRecord.prototype.privateKey = $util.newBuffer([]);

            /**
             * Encodes the specified PreKeyRecord message. Does not implicitly {@link vinculum.storage.PreKeyRecord.verify|verify} messages.
             * @function encode
             * @memberof vinculum.storage.PreKeyRecord
             * @static
             * @param {vinculum.storage.PreKeyRecord.$Properties} message PreKeyRecord message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            PreKeyRecord.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.id != null && $Object.hasOwnProperty.call(message, "id") && message.id !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.id);
                if (message.publicKey != null && $Object.hasOwnProperty.call(message, "publicKey") && message.publicKey.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.publicKey);
                if (message.privateKey != null && $Object.hasOwnProperty.call(message, "privateKey") && message.privateKey.length)
                    writer.uint32(/* id 3, wireType 2 =*/26).bytes(message.privateKey);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a PreKeyRecord message from the specified reader or buffer.
             * @function decode
             * @memberof vinculum.storage.PreKeyRecord
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {vinculum.storage.PreKeyRecord & vinculum.storage.PreKeyRecord.$Shape} PreKeyRecord
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            PreKeyRecord.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.vinculum.storage.PreKeyRecord();
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
                            if (value = reader.uint32())
                                message.id = value;
                            else
                                delete message.id;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.publicKey = value;
                            else
                                delete message.publicKey;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.privateKey = value;
                            else
                                delete message.privateKey;
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

            return PreKeyRecord;
        })();

        storage.SignedPreKeyRecord = (function() {

            /**
             * Properties of a SignedPreKeyRecord.
             * @typedef {Object} vinculum.storage.SignedPreKeyRecord.$Properties
             * @property {number|null} [id] SignedPreKeyRecord id
             * @property {Uint8Array|null} [publicKey] SignedPreKeyRecord publicKey
             * @property {Uint8Array|null} [privateKey] SignedPreKeyRecord privateKey
             * @property {Uint8Array|null} [signature] SignedPreKeyRecord signature
             * @property {number|Long|null} [timestamp] SignedPreKeyRecord timestamp
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a SignedPreKeyRecord.
             * @memberof vinculum.storage
             * @interface ISignedPreKeyRecord
             * @augments vinculum.storage.SignedPreKeyRecord.$Properties
             * @deprecated Use vinculum.storage.SignedPreKeyRecord.$Properties instead.
             */

            /**
             * Shape of a SignedPreKeyRecord.
             * @typedef {vinculum.storage.SignedPreKeyRecord.$Properties} vinculum.storage.SignedPreKeyRecord.$Shape
             */

            /**
             * Constructs a new SignedPreKeyRecord.
             * @memberof vinculum.storage
             * @classdesc Represents a SignedPreKeyRecord.
             * @constructor
             * @param {vinculum.storage.SignedPreKeyRecord.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const SignedPreKeyRecord = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * SignedPreKeyRecord id.
             * @member {number} id
             * @memberof vinculum.storage.SignedPreKeyRecord
             * @instance
             */
            SignedPreKeyRecord.prototype.id = 0;

            /**
             * SignedPreKeyRecord publicKey.
             * @member {Uint8Array} publicKey
             * @memberof vinculum.storage.SignedPreKeyRecord
             * @instance
             */
            SignedPreKeyRecord.prototype.publicKey = $util.newBuffer([]);

            /**
             * SignedPreKeyRecord privateKey.
             * @member {Uint8Array} privateKey
             * @memberof vinculum.storage.SignedPreKeyRecord
             * @instance
             */
            SignedPreKeyRecord.prototype.privateKey = $util.newBuffer([]);

            /**
             * SignedPreKeyRecord signature.
             * @member {Uint8Array} signature
             * @memberof vinculum.storage.SignedPreKeyRecord
             * @instance
             */
            SignedPreKeyRecord.prototype.signature = $util.newBuffer([]);

            /**
             * SignedPreKeyRecord timestamp.
             * @member {number|Long} timestamp
             * @memberof vinculum.storage.SignedPreKeyRecord
             * @instance
             */
            SignedPreKeyRecord.prototype.timestamp = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Encodes the specified SignedPreKeyRecord message. Does not implicitly {@link vinculum.storage.SignedPreKeyRecord.verify|verify} messages.
             * @function encode
             * @memberof vinculum.storage.SignedPreKeyRecord
             * @static
             * @param {vinculum.storage.SignedPreKeyRecord.$Properties} message SignedPreKeyRecord message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            SignedPreKeyRecord.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.id != null && $Object.hasOwnProperty.call(message, "id") && message.id !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.id);
                if (message.publicKey != null && $Object.hasOwnProperty.call(message, "publicKey") && message.publicKey.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.publicKey);
                if (message.privateKey != null && $Object.hasOwnProperty.call(message, "privateKey") && message.privateKey.length)
                    writer.uint32(/* id 3, wireType 2 =*/26).bytes(message.privateKey);
                if (message.signature != null && $Object.hasOwnProperty.call(message, "signature") && message.signature.length)
                    writer.uint32(/* id 4, wireType 2 =*/34).bytes(message.signature);
                if (message.timestamp != null && $Object.hasOwnProperty.call(message, "timestamp") && (typeof message.timestamp === "object" ? message.timestamp.low || message.timestamp.high : message.timestamp !== 0))
                    writer.uint32(/* id 5, wireType 1 =*/41).fixed64(message.timestamp);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a SignedPreKeyRecord message from the specified reader or buffer.
             * @function decode
             * @memberof vinculum.storage.SignedPreKeyRecord
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {vinculum.storage.SignedPreKeyRecord & vinculum.storage.SignedPreKeyRecord.$Shape} SignedPreKeyRecord
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            SignedPreKeyRecord.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.vinculum.storage.SignedPreKeyRecord();
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
                            if (value = reader.uint32())
                                message.id = value;
                            else
                                delete message.id;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.publicKey = value;
                            else
                                delete message.publicKey;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.privateKey = value;
                            else
                                delete message.privateKey;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.signature = value;
                            else
                                delete message.signature;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 1)
                                break;
                            if (typeof (value = reader.fixed64()) === "object" ? value.low || value.high : value !== 0)
                                message.timestamp = value;
                            else
                                delete message.timestamp;
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

            return SignedPreKeyRecord;
        })();

        storage.SenderKeyRecord = (function() {

            /**
             * Properties of a SenderKeyRecord.
             * @typedef {Object} vinculum.storage.SenderKeyRecord.$Properties
             * @property {Array.<Uint8Array>|null} [states] SenderKeyRecord states
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a SenderKeyRecord.
             * @memberof vinculum.storage
             * @interface ISenderKeyRecord
             * @augments vinculum.storage.SenderKeyRecord.$Properties
             * @deprecated Use vinculum.storage.SenderKeyRecord.$Properties instead.
             */

            /**
             * Shape of a SenderKeyRecord.
             * @typedef {vinculum.storage.SenderKeyRecord.$Properties} vinculum.storage.SenderKeyRecord.$Shape
             */

            /**
             * Constructs a new SenderKeyRecord.
             * @memberof vinculum.storage
             * @classdesc Represents a SenderKeyRecord.
             * @constructor
             * @param {vinculum.storage.SenderKeyRecord.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const SenderKeyRecord = function (properties) {
                this.states = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * SenderKeyRecord states.
             * @member {Array.<Uint8Array>} states
             * @memberof vinculum.storage.SenderKeyRecord
             * @instance
             */
            SenderKeyRecord.prototype.states = $util.emptyArray;

            /**
             * Encodes the specified SenderKeyRecord message. Does not implicitly {@link vinculum.storage.SenderKeyRecord.verify|verify} messages.
             * @function encode
             * @memberof vinculum.storage.SenderKeyRecord
             * @static
             * @param {vinculum.storage.SenderKeyRecord.$Properties} message SenderKeyRecord message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            SenderKeyRecord.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.states != null && message.states.length)
                    for (let i = 0; i < message.states.length; ++i)
                        writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.states[i]);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a SenderKeyRecord message from the specified reader or buffer.
             * @function decode
             * @memberof vinculum.storage.SenderKeyRecord
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {vinculum.storage.SenderKeyRecord & vinculum.storage.SenderKeyRecord.$Shape} SenderKeyRecord
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            SenderKeyRecord.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.vinculum.storage.SenderKeyRecord();
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
                            if (!(message.states && message.states.length))
                                message.states = [];
                            message.states.push(reader.bytes());
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

            return SenderKeyRecord;
        })();

        storage.SenderKeyState = (function() {

            /**
             * Properties of a SenderKeyState.
             * @typedef {Object} vinculum.storage.SenderKeyState.$Properties
             * @property {number|null} [chainId] SenderKeyState chainId
             * @property {Uint8Array|null} [chainKey] SenderKeyState chainKey
             * @property {Uint8Array|null} [signingKey] SenderKeyState signingKey
             * @property {Array.<Uint8Array>|null} [messageKeys] SenderKeyState messageKeys
             * @property {number|null} [messageVersion] SenderKeyState messageVersion
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a SenderKeyState.
             * @memberof vinculum.storage
             * @interface ISenderKeyState
             * @augments vinculum.storage.SenderKeyState.$Properties
             * @deprecated Use vinculum.storage.SenderKeyState.$Properties instead.
             */

            /**
             * Shape of a SenderKeyState.
             * @typedef {vinculum.storage.SenderKeyState.$Properties} vinculum.storage.SenderKeyState.$Shape
             */

            /**
             * Constructs a new SenderKeyState.
             * @memberof vinculum.storage
             * @classdesc Represents a SenderKeyState.
             * @constructor
             * @param {vinculum.storage.SenderKeyState.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const SenderKeyState = function (properties) {
                this.messageKeys = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * SenderKeyState chainId.
             * @member {number} chainId
             * @memberof vinculum.storage.SenderKeyState
             * @instance
             */
            SenderKeyState.prototype.chainId = 0;

            /**
             * SenderKeyState chainKey.
             * @member {Uint8Array|null|undefined} chainKey
             * @memberof vinculum.storage.SenderKeyState
             * @instance
             */
            SenderKeyState.prototype.chainKey = null;

            /**
             * SenderKeyState signingKey.
             * @member {Uint8Array|null|undefined} signingKey
             * @memberof vinculum.storage.SenderKeyState
             * @instance
             */
            SenderKeyState.prototype.signingKey = null;

            /**
             * SenderKeyState messageKeys.
             * @member {Array.<Uint8Array>} messageKeys
             * @memberof vinculum.storage.SenderKeyState
             * @instance
             */
            SenderKeyState.prototype.messageKeys = $util.emptyArray;

            /**
             * SenderKeyState messageVersion.
             * @member {number} messageVersion
             * @memberof vinculum.storage.SenderKeyState
             * @instance
             */
            SenderKeyState.prototype.messageVersion = 0;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(SenderKeyState.prototype, "_chainKey", {
                get: $util.oneOfGetter($oneOfFields = ["chainKey"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(SenderKeyState.prototype, "_signingKey", {
                get: $util.oneOfGetter($oneOfFields = ["signingKey"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Encodes the specified SenderKeyState message. Does not implicitly {@link vinculum.storage.SenderKeyState.verify|verify} messages.
             * @function encode
             * @memberof vinculum.storage.SenderKeyState
             * @static
             * @param {vinculum.storage.SenderKeyState.$Properties} message SenderKeyState message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            SenderKeyState.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.chainId != null && $Object.hasOwnProperty.call(message, "chainId") && message.chainId !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.chainId);
                if (message.chainKey != null && $Object.hasOwnProperty.call(message, "chainKey"))
                    writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.chainKey);
                if (message.signingKey != null && $Object.hasOwnProperty.call(message, "signingKey"))
                    writer.uint32(/* id 3, wireType 2 =*/26).bytes(message.signingKey);
                if (message.messageKeys != null && message.messageKeys.length)
                    for (let i = 0; i < message.messageKeys.length; ++i)
                        writer.uint32(/* id 4, wireType 2 =*/34).bytes(message.messageKeys[i]);
                if (message.messageVersion != null && $Object.hasOwnProperty.call(message, "messageVersion") && message.messageVersion !== 0)
                    writer.uint32(/* id 5, wireType 0 =*/40).uint32(message.messageVersion);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a SenderKeyState message from the specified reader or buffer.
             * @function decode
             * @memberof vinculum.storage.SenderKeyState
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {vinculum.storage.SenderKeyState & vinculum.storage.SenderKeyState.$Shape} SenderKeyState
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            SenderKeyState.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.vinculum.storage.SenderKeyState();
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
                            if (value = reader.uint32())
                                message.chainId = value;
                            else
                                delete message.chainId;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.chainKey = reader.bytes();
                            message._chainKey = "chainKey";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.signingKey = reader.bytes();
                            message._signingKey = "signingKey";
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if (!(message.messageKeys && message.messageKeys.length))
                                message.messageKeys = [];
                            message.messageKeys.push(reader.bytes());
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.messageVersion = value;
                            else
                                delete message.messageVersion;
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

            return SenderKeyState;
        })();

        storage.SenderChainKey = (function() {

            /**
             * Properties of a SenderChainKey.
             * @typedef {Object} vinculum.storage.SenderChainKey.$Properties
             * @property {number|null} [iteration] SenderChainKey iteration
             * @property {Uint8Array|null} [seed] SenderChainKey seed
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a SenderChainKey.
             * @memberof vinculum.storage
             * @interface ISenderChainKey
             * @augments vinculum.storage.SenderChainKey.$Properties
             * @deprecated Use vinculum.storage.SenderChainKey.$Properties instead.
             */

            /**
             * Shape of a SenderChainKey.
             * @typedef {vinculum.storage.SenderChainKey.$Properties} vinculum.storage.SenderChainKey.$Shape
             */

            /**
             * Constructs a new SenderChainKey.
             * @memberof vinculum.storage
             * @classdesc Represents a SenderChainKey.
             * @constructor
             * @param {vinculum.storage.SenderChainKey.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const SenderChainKey = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * SenderChainKey iteration.
             * @member {number} iteration
             * @memberof vinculum.storage.SenderChainKey
             * @instance
             */
            SenderChainKey.prototype.iteration = 0;

            /**
             * SenderChainKey seed.
             * @member {Uint8Array} seed
             * @memberof vinculum.storage.SenderChainKey
             * @instance
             */
            SenderChainKey.prototype.seed = $util.newBuffer([]);

            /**
             * Encodes the specified SenderChainKey message. Does not implicitly {@link vinculum.storage.SenderChainKey.verify|verify} messages.
             * @function encode
             * @memberof vinculum.storage.SenderChainKey
             * @static
             * @param {vinculum.storage.SenderChainKey.$Properties} message SenderChainKey message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            SenderChainKey.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.iteration != null && $Object.hasOwnProperty.call(message, "iteration") && message.iteration !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.iteration);
                if (message.seed != null && $Object.hasOwnProperty.call(message, "seed") && message.seed.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.seed);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a SenderChainKey message from the specified reader or buffer.
             * @function decode
             * @memberof vinculum.storage.SenderChainKey
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {vinculum.storage.SenderChainKey & vinculum.storage.SenderChainKey.$Shape} SenderChainKey
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            SenderChainKey.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.vinculum.storage.SenderChainKey();
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
                            if (value = reader.uint32())
                                message.iteration = value;
                            else
                                delete message.iteration;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.seed = value;
                            else
                                delete message.seed;
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

            return SenderChainKey;
        })();

        storage.SenderMessageKey = (function() {

            /**
             * Properties of a SenderMessageKey.
             * @typedef {Object} vinculum.storage.SenderMessageKey.$Properties
             * @property {number|null} [iteration] SenderMessageKey iteration
             * @property {Uint8Array|null} [seed] SenderMessageKey seed
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a SenderMessageKey.
             * @memberof vinculum.storage
             * @interface ISenderMessageKey
             * @augments vinculum.storage.SenderMessageKey.$Properties
             * @deprecated Use vinculum.storage.SenderMessageKey.$Properties instead.
             */

            /**
             * Shape of a SenderMessageKey.
             * @typedef {vinculum.storage.SenderMessageKey.$Properties} vinculum.storage.SenderMessageKey.$Shape
             */

            /**
             * Constructs a new SenderMessageKey.
             * @memberof vinculum.storage
             * @classdesc Represents a SenderMessageKey.
             * @constructor
             * @param {vinculum.storage.SenderMessageKey.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const SenderMessageKey = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * SenderMessageKey iteration.
             * @member {number} iteration
             * @memberof vinculum.storage.SenderMessageKey
             * @instance
             */
            SenderMessageKey.prototype.iteration = 0;

            /**
             * SenderMessageKey seed.
             * @member {Uint8Array} seed
             * @memberof vinculum.storage.SenderMessageKey
             * @instance
             */
            SenderMessageKey.prototype.seed = $util.newBuffer([]);

            /**
             * Encodes the specified SenderMessageKey message. Does not implicitly {@link vinculum.storage.SenderMessageKey.verify|verify} messages.
             * @function encode
             * @memberof vinculum.storage.SenderMessageKey
             * @static
             * @param {vinculum.storage.SenderMessageKey.$Properties} message SenderMessageKey message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            SenderMessageKey.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.iteration != null && $Object.hasOwnProperty.call(message, "iteration") && message.iteration !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.iteration);
                if (message.seed != null && $Object.hasOwnProperty.call(message, "seed") && message.seed.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.seed);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a SenderMessageKey message from the specified reader or buffer.
             * @function decode
             * @memberof vinculum.storage.SenderMessageKey
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {vinculum.storage.SenderMessageKey & vinculum.storage.SenderMessageKey.$Shape} SenderMessageKey
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            SenderMessageKey.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.vinculum.storage.SenderMessageKey();
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
                            if (value = reader.uint32())
                                message.iteration = value;
                            else
                                delete message.iteration;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.seed = value;
                            else
                                delete message.seed;
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

            return SenderMessageKey;
        })();

        storage.SenderSigningKey = (function() {

            /**
             * Properties of a SenderSigningKey.
             * @typedef {Object} vinculum.storage.SenderSigningKey.$Properties
             * @property {Uint8Array|null} [publicKey] SenderSigningKey publicKey
             * @property {Uint8Array|null} [privateKey] SenderSigningKey privateKey
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a SenderSigningKey.
             * @memberof vinculum.storage
             * @interface ISenderSigningKey
             * @augments vinculum.storage.SenderSigningKey.$Properties
             * @deprecated Use vinculum.storage.SenderSigningKey.$Properties instead.
             */

            /**
             * Shape of a SenderSigningKey.
             * @typedef {vinculum.storage.SenderSigningKey.$Properties} vinculum.storage.SenderSigningKey.$Shape
             */

            /**
             * Constructs a new SenderSigningKey.
             * @memberof vinculum.storage
             * @classdesc Represents a SenderSigningKey.
             * @constructor
             * @param {vinculum.storage.SenderSigningKey.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const SenderSigningKey = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * SenderSigningKey publicKey.
             * @member {Uint8Array} publicKey
             * @memberof vinculum.storage.SenderSigningKey
             * @instance
             */
            SenderSigningKey.prototype.publicKey = $util.newBuffer([]);

            /**
             * SenderSigningKey privateKey.
             * @member {Uint8Array} privateKey
             * @memberof vinculum.storage.SenderSigningKey
             * @instance
             */
            SenderSigningKey.prototype.privateKey = $util.newBuffer([]);

            /**
             * Encodes the specified SenderSigningKey message. Does not implicitly {@link vinculum.storage.SenderSigningKey.verify|verify} messages.
             * @function encode
             * @memberof vinculum.storage.SenderSigningKey
             * @static
             * @param {vinculum.storage.SenderSigningKey.$Properties} message SenderSigningKey message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            SenderSigningKey.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.publicKey != null && $Object.hasOwnProperty.call(message, "publicKey") && message.publicKey.length)
                    writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.publicKey);
                if (message.privateKey != null && $Object.hasOwnProperty.call(message, "privateKey") && message.privateKey.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.privateKey);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a SenderSigningKey message from the specified reader or buffer.
             * @function decode
             * @memberof vinculum.storage.SenderSigningKey
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {vinculum.storage.SenderSigningKey & vinculum.storage.SenderSigningKey.$Shape} SenderSigningKey
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            SenderSigningKey.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.vinculum.storage.SenderSigningKey();
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
                                message.publicKey = value;
                            else
                                delete message.publicKey;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.privateKey = value;
                            else
                                delete message.privateKey;
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

            return SenderSigningKey;
        })();

        return storage;
    })();

    return vinculum;
})();

export {
  $root as default
};
