/*eslint-disable block-scoped-var, id-length, no-control-regex, no-magic-numbers, no-mixed-operators, no-prototype-builtins, no-redeclare, no-shadow, no-var, sort-vars, default-case, jsdoc/require-param*/
import $protobuf from "protobufjs/minimal.js";

// Common aliases
const $Reader = $protobuf.Reader, $Writer = $protobuf.Writer, $util = $protobuf.util;
const $Object = $util.global.Object, $undefined = $util.global.undefined, $Error = $util.global.Error, $RangeError = $util.global.RangeError;

// Exported root namespace
const $root = $protobuf.roots["vinculum-spqr"] || ($protobuf.roots["vinculum-spqr"] = {});

export const vinculum = $root.vinculum = (() => {

    /**
     * Namespace vinculum.
     * @exports vinculum
     * @namespace
     */
    const vinculum = {};

    vinculum.spqr = (function() {

        /**
         * Namespace spqr.
         * @memberof vinculum
         * @namespace
         */
        const spqr = {};

        spqr.PqRatchetState = (function() {

            /**
             * Properties of a PqRatchetState.
             * @typedef {Object} vinculum.spqr.PqRatchetState.$Properties
             * @property {Uint8Array|null} [versionNegotiation] PqRatchetState versionNegotiation
             * @property {Uint8Array|null} [chain] PqRatchetState chain
             * @property {Uint8Array|null} [v1] PqRatchetState v1
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a PqRatchetState.
             * @memberof vinculum.spqr
             * @interface IPqRatchetState
             * @augments vinculum.spqr.PqRatchetState.$Properties
             * @deprecated Use vinculum.spqr.PqRatchetState.$Properties instead.
             */

            /**
             * Shape of a PqRatchetState.
             * @typedef {vinculum.spqr.PqRatchetState.$Properties} vinculum.spqr.PqRatchetState.$Shape
             */

            /**
             * Constructs a new PqRatchetState.
             * @memberof vinculum.spqr
             * @classdesc Represents a PqRatchetState.
             * @constructor
             * @param {vinculum.spqr.PqRatchetState.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const PqRatchetState = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * PqRatchetState versionNegotiation.
             * @member {Uint8Array} versionNegotiation
             * @memberof vinculum.spqr.PqRatchetState
             * @instance
             */
            PqRatchetState.prototype.versionNegotiation = $util.newBuffer([]);

            /**
             * PqRatchetState chain.
             * @member {Uint8Array} chain
             * @memberof vinculum.spqr.PqRatchetState
             * @instance
             */
            PqRatchetState.prototype.chain = $util.newBuffer([]);

            /**
             * PqRatchetState v1.
             * @member {Uint8Array} v1
             * @memberof vinculum.spqr.PqRatchetState
             * @instance
             */
            PqRatchetState.prototype.v1 = $util.newBuffer([]);

            /**
             * Encodes the specified PqRatchetState message. Does not implicitly {@link vinculum.spqr.PqRatchetState.verify|verify} messages.
             * @function encode
             * @memberof vinculum.spqr.PqRatchetState
             * @static
             * @param {vinculum.spqr.PqRatchetState.$Properties} message PqRatchetState message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            PqRatchetState.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.versionNegotiation != null && $Object.hasOwnProperty.call(message, "versionNegotiation") && message.versionNegotiation.length)
                    writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.versionNegotiation);
                if (message.chain != null && $Object.hasOwnProperty.call(message, "chain") && message.chain.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.chain);
                if (message.v1 != null && $Object.hasOwnProperty.call(message, "v1") && message.v1.length)
                    writer.uint32(/* id 3, wireType 2 =*/26).bytes(message.v1);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a PqRatchetState message from the specified reader or buffer.
             * @function decode
             * @memberof vinculum.spqr.PqRatchetState
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {vinculum.spqr.PqRatchetState & vinculum.spqr.PqRatchetState.$Shape} PqRatchetState
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            PqRatchetState.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.vinculum.spqr.PqRatchetState();
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
                                message.versionNegotiation = value;
                            else
                                delete message.versionNegotiation;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.chain = value;
                            else
                                delete message.chain;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.v1 = value;
                            else
                                delete message.v1;
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

            return PqRatchetState;
        })();

        spqr.VersionNegotiation = (function() {

            /**
             * Properties of a VersionNegotiation.
             * @typedef {Object} vinculum.spqr.VersionNegotiation.$Properties
             * @property {Uint8Array|null} [authKey] VersionNegotiation authKey
             * @property {number|null} [direction] VersionNegotiation direction
             * @property {number|null} [minVersion] VersionNegotiation minVersion
             * @property {Uint8Array|null} [chainParams] VersionNegotiation chainParams
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a VersionNegotiation.
             * @memberof vinculum.spqr
             * @interface IVersionNegotiation
             * @augments vinculum.spqr.VersionNegotiation.$Properties
             * @deprecated Use vinculum.spqr.VersionNegotiation.$Properties instead.
             */

            /**
             * Shape of a VersionNegotiation.
             * @typedef {vinculum.spqr.VersionNegotiation.$Properties} vinculum.spqr.VersionNegotiation.$Shape
             */

            /**
             * Constructs a new VersionNegotiation.
             * @memberof vinculum.spqr
             * @classdesc Represents a VersionNegotiation.
             * @constructor
             * @param {vinculum.spqr.VersionNegotiation.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const VersionNegotiation = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * VersionNegotiation authKey.
             * @member {Uint8Array} authKey
             * @memberof vinculum.spqr.VersionNegotiation
             * @instance
             */
            VersionNegotiation.prototype.authKey = $util.newBuffer([]);

            /**
             * VersionNegotiation direction.
             * @member {number} direction
             * @memberof vinculum.spqr.VersionNegotiation
             * @instance
             */
            VersionNegotiation.prototype.direction = 0;

            /**
             * VersionNegotiation minVersion.
             * @member {number} minVersion
             * @memberof vinculum.spqr.VersionNegotiation
             * @instance
             */
            VersionNegotiation.prototype.minVersion = 0;

            /**
             * VersionNegotiation chainParams.
             * @member {Uint8Array} chainParams
             * @memberof vinculum.spqr.VersionNegotiation
             * @instance
             */
            VersionNegotiation.prototype.chainParams = $util.newBuffer([]);

            /**
             * Encodes the specified VersionNegotiation message. Does not implicitly {@link vinculum.spqr.VersionNegotiation.verify|verify} messages.
             * @function encode
             * @memberof vinculum.spqr.VersionNegotiation
             * @static
             * @param {vinculum.spqr.VersionNegotiation.$Properties} message VersionNegotiation message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            VersionNegotiation.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.authKey != null && $Object.hasOwnProperty.call(message, "authKey") && message.authKey.length)
                    writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.authKey);
                if (message.direction != null && $Object.hasOwnProperty.call(message, "direction") && message.direction !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.direction);
                if (message.minVersion != null && $Object.hasOwnProperty.call(message, "minVersion") && message.minVersion !== 0)
                    writer.uint32(/* id 3, wireType 0 =*/24).uint32(message.minVersion);
                if (message.chainParams != null && $Object.hasOwnProperty.call(message, "chainParams") && message.chainParams.length)
                    writer.uint32(/* id 4, wireType 2 =*/34).bytes(message.chainParams);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a VersionNegotiation message from the specified reader or buffer.
             * @function decode
             * @memberof vinculum.spqr.VersionNegotiation
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {vinculum.spqr.VersionNegotiation & vinculum.spqr.VersionNegotiation.$Shape} VersionNegotiation
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            VersionNegotiation.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.vinculum.spqr.VersionNegotiation();
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
                                message.authKey = value;
                            else
                                delete message.authKey;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.direction = value;
                            else
                                delete message.direction;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.minVersion = value;
                            else
                                delete message.minVersion;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.chainParams = value;
                            else
                                delete message.chainParams;
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

            return VersionNegotiation;
        })();

        spqr.ChainParams = (function() {

            /**
             * Properties of a ChainParams.
             * @typedef {Object} vinculum.spqr.ChainParams.$Properties
             * @property {number|null} [maxJump] ChainParams maxJump
             * @property {number|null} [maxOooKeys] ChainParams maxOooKeys
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ChainParams.
             * @memberof vinculum.spqr
             * @interface IChainParams
             * @augments vinculum.spqr.ChainParams.$Properties
             * @deprecated Use vinculum.spqr.ChainParams.$Properties instead.
             */

            /**
             * Shape of a ChainParams.
             * @typedef {vinculum.spqr.ChainParams.$Properties} vinculum.spqr.ChainParams.$Shape
             */

            /**
             * Constructs a new ChainParams.
             * @memberof vinculum.spqr
             * @classdesc Represents a ChainParams.
             * @constructor
             * @param {vinculum.spqr.ChainParams.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ChainParams = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ChainParams maxJump.
             * @member {number} maxJump
             * @memberof vinculum.spqr.ChainParams
             * @instance
             */
            ChainParams.prototype.maxJump = 0;

            /**
             * ChainParams maxOooKeys.
             * @member {number} maxOooKeys
             * @memberof vinculum.spqr.ChainParams
             * @instance
             */
            ChainParams.prototype.maxOooKeys = 0;

            /**
             * Encodes the specified ChainParams message. Does not implicitly {@link vinculum.spqr.ChainParams.verify|verify} messages.
             * @function encode
             * @memberof vinculum.spqr.ChainParams
             * @static
             * @param {vinculum.spqr.ChainParams.$Properties} message ChainParams message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ChainParams.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.maxJump != null && $Object.hasOwnProperty.call(message, "maxJump") && message.maxJump !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.maxJump);
                if (message.maxOooKeys != null && $Object.hasOwnProperty.call(message, "maxOooKeys") && message.maxOooKeys !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.maxOooKeys);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a ChainParams message from the specified reader or buffer.
             * @function decode
             * @memberof vinculum.spqr.ChainParams
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {vinculum.spqr.ChainParams & vinculum.spqr.ChainParams.$Shape} ChainParams
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ChainParams.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.vinculum.spqr.ChainParams();
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
                                message.maxJump = value;
                            else
                                delete message.maxJump;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.maxOooKeys = value;
                            else
                                delete message.maxOooKeys;
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

            return ChainParams;
        })();

        spqr.Chain = (function() {

            /**
             * Properties of a Chain.
             * @typedef {Object} vinculum.spqr.Chain.$Properties
             * @property {number|null} [direction] Chain direction
             * @property {number|Long|null} [currentEpoch] Chain currentEpoch
             * @property {Array.<Uint8Array>|null} [links] Chain links
             * @property {Uint8Array|null} [nextRoot] Chain nextRoot
             * @property {number|Long|null} [sendEpoch] Chain sendEpoch
             * @property {Uint8Array|null} [params] Chain params
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Chain.
             * @memberof vinculum.spqr
             * @interface IChain
             * @augments vinculum.spqr.Chain.$Properties
             * @deprecated Use vinculum.spqr.Chain.$Properties instead.
             */

            /**
             * Shape of a Chain.
             * @typedef {vinculum.spqr.Chain.$Properties} vinculum.spqr.Chain.$Shape
             */

            /**
             * Constructs a new Chain.
             * @memberof vinculum.spqr
             * @classdesc Represents a Chain.
             * @constructor
             * @param {vinculum.spqr.Chain.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Chain = function (properties) {
                this.links = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Chain direction.
             * @member {number} direction
             * @memberof vinculum.spqr.Chain
             * @instance
             */
            Chain.prototype.direction = 0;

            /**
             * Chain currentEpoch.
             * @member {number|Long} currentEpoch
             * @memberof vinculum.spqr.Chain
             * @instance
             */
            Chain.prototype.currentEpoch = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Chain links.
             * @member {Array.<Uint8Array>} links
             * @memberof vinculum.spqr.Chain
             * @instance
             */
            Chain.prototype.links = $util.emptyArray;

            /**
             * Chain nextRoot.
             * @member {Uint8Array} nextRoot
             * @memberof vinculum.spqr.Chain
             * @instance
             */
            Chain.prototype.nextRoot = $util.newBuffer([]);

            /**
             * Chain sendEpoch.
             * @member {number|Long} sendEpoch
             * @memberof vinculum.spqr.Chain
             * @instance
             */
            Chain.prototype.sendEpoch = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Chain params.
             * @member {Uint8Array} params
             * @memberof vinculum.spqr.Chain
             * @instance
             */
            Chain.prototype.params = $util.newBuffer([]);

            /**
             * Encodes the specified Chain message. Does not implicitly {@link vinculum.spqr.Chain.verify|verify} messages.
             * @function encode
             * @memberof vinculum.spqr.Chain
             * @static
             * @param {vinculum.spqr.Chain.$Properties} message Chain message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Chain.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.direction != null && $Object.hasOwnProperty.call(message, "direction") && message.direction !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.direction);
                if (message.currentEpoch != null && $Object.hasOwnProperty.call(message, "currentEpoch") && (typeof message.currentEpoch === "object" ? message.currentEpoch.low || message.currentEpoch.high : message.currentEpoch !== 0))
                    writer.uint32(/* id 2, wireType 0 =*/16).uint64(message.currentEpoch);
                if (message.links != null && message.links.length)
                    for (let i = 0; i < message.links.length; ++i)
                        writer.uint32(/* id 3, wireType 2 =*/26).bytes(message.links[i]);
                if (message.nextRoot != null && $Object.hasOwnProperty.call(message, "nextRoot") && message.nextRoot.length)
                    writer.uint32(/* id 4, wireType 2 =*/34).bytes(message.nextRoot);
                if (message.sendEpoch != null && $Object.hasOwnProperty.call(message, "sendEpoch") && (typeof message.sendEpoch === "object" ? message.sendEpoch.low || message.sendEpoch.high : message.sendEpoch !== 0))
                    writer.uint32(/* id 5, wireType 0 =*/40).uint64(message.sendEpoch);
                if (message.params != null && $Object.hasOwnProperty.call(message, "params") && message.params.length)
                    writer.uint32(/* id 6, wireType 2 =*/50).bytes(message.params);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Chain message from the specified reader or buffer.
             * @function decode
             * @memberof vinculum.spqr.Chain
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {vinculum.spqr.Chain & vinculum.spqr.Chain.$Shape} Chain
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Chain.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.vinculum.spqr.Chain();
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
                                message.direction = value;
                            else
                                delete message.direction;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.currentEpoch = value;
                            else
                                delete message.currentEpoch;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if (!(message.links && message.links.length))
                                message.links = [];
                            message.links.push(reader.bytes());
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.nextRoot = value;
                            else
                                delete message.nextRoot;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.sendEpoch = value;
                            else
                                delete message.sendEpoch;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.params = value;
                            else
                                delete message.params;
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

            return Chain;
        })();

        spqr.Epoch = (function() {

            /**
             * Properties of an Epoch.
             * @typedef {Object} vinculum.spqr.Epoch.$Properties
             * @property {Uint8Array|null} [send] Epoch send
             * @property {Uint8Array|null} [recv] Epoch recv
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an Epoch.
             * @memberof vinculum.spqr
             * @interface IEpoch
             * @augments vinculum.spqr.Epoch.$Properties
             * @deprecated Use vinculum.spqr.Epoch.$Properties instead.
             */

            /**
             * Shape of an Epoch.
             * @typedef {vinculum.spqr.Epoch.$Properties} vinculum.spqr.Epoch.$Shape
             */

            /**
             * Constructs a new Epoch.
             * @memberof vinculum.spqr
             * @classdesc Represents an Epoch.
             * @constructor
             * @param {vinculum.spqr.Epoch.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Epoch = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Epoch send.
             * @member {Uint8Array} send
             * @memberof vinculum.spqr.Epoch
             * @instance
             */
            Epoch.prototype.send = $util.newBuffer([]);

            /**
             * Epoch recv.
             * @member {Uint8Array} recv
             * @memberof vinculum.spqr.Epoch
             * @instance
             */
            Epoch.prototype.recv = $util.newBuffer([]);

            /**
             * Encodes the specified Epoch message. Does not implicitly {@link vinculum.spqr.Epoch.verify|verify} messages.
             * @function encode
             * @memberof vinculum.spqr.Epoch
             * @static
             * @param {vinculum.spqr.Epoch.$Properties} message Epoch message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Epoch.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.send != null && $Object.hasOwnProperty.call(message, "send") && message.send.length)
                    writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.send);
                if (message.recv != null && $Object.hasOwnProperty.call(message, "recv") && message.recv.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.recv);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an Epoch message from the specified reader or buffer.
             * @function decode
             * @memberof vinculum.spqr.Epoch
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {vinculum.spqr.Epoch & vinculum.spqr.Epoch.$Shape} Epoch
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Epoch.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.vinculum.spqr.Epoch();
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
                                message.send = value;
                            else
                                delete message.send;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.recv = value;
                            else
                                delete message.recv;
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

            return Epoch;
        })();

        spqr.EpochDirection = (function() {

            /**
             * Properties of an EpochDirection.
             * @typedef {Object} vinculum.spqr.EpochDirection.$Properties
             * @property {number|null} [ctr] EpochDirection ctr
             * @property {Uint8Array|null} [next] EpochDirection next
             * @property {Uint8Array|null} [prev] EpochDirection prev
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an EpochDirection.
             * @memberof vinculum.spqr
             * @interface IEpochDirection
             * @augments vinculum.spqr.EpochDirection.$Properties
             * @deprecated Use vinculum.spqr.EpochDirection.$Properties instead.
             */

            /**
             * Shape of an EpochDirection.
             * @typedef {vinculum.spqr.EpochDirection.$Properties} vinculum.spqr.EpochDirection.$Shape
             */

            /**
             * Constructs a new EpochDirection.
             * @memberof vinculum.spqr
             * @classdesc Represents an EpochDirection.
             * @constructor
             * @param {vinculum.spqr.EpochDirection.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const EpochDirection = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * EpochDirection ctr.
             * @member {number} ctr
             * @memberof vinculum.spqr.EpochDirection
             * @instance
             */
            EpochDirection.prototype.ctr = 0;

            /**
             * EpochDirection next.
             * @member {Uint8Array} next
             * @memberof vinculum.spqr.EpochDirection
             * @instance
             */
            EpochDirection.prototype.next = $util.newBuffer([]);

            /**
             * EpochDirection prev.
             * @member {Uint8Array} prev
             * @memberof vinculum.spqr.EpochDirection
             * @instance
             */
            EpochDirection.prototype.prev = $util.newBuffer([]);

            /**
             * Encodes the specified EpochDirection message. Does not implicitly {@link vinculum.spqr.EpochDirection.verify|verify} messages.
             * @function encode
             * @memberof vinculum.spqr.EpochDirection
             * @static
             * @param {vinculum.spqr.EpochDirection.$Properties} message EpochDirection message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            EpochDirection.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.ctr != null && $Object.hasOwnProperty.call(message, "ctr") && message.ctr !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.ctr);
                if (message.next != null && $Object.hasOwnProperty.call(message, "next") && message.next.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.next);
                if (message.prev != null && $Object.hasOwnProperty.call(message, "prev") && message.prev.length)
                    writer.uint32(/* id 3, wireType 2 =*/26).bytes(message.prev);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an EpochDirection message from the specified reader or buffer.
             * @function decode
             * @memberof vinculum.spqr.EpochDirection
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {vinculum.spqr.EpochDirection & vinculum.spqr.EpochDirection.$Shape} EpochDirection
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            EpochDirection.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.vinculum.spqr.EpochDirection();
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
                                message.ctr = value;
                            else
                                delete message.ctr;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.next = value;
                            else
                                delete message.next;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.prev = value;
                            else
                                delete message.prev;
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

            return EpochDirection;
        })();

        return spqr;
    })();

    return vinculum;
})();

export {
  $root as default
};
