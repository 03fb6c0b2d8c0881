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

        spqr.V1State = (function() {

            /**
             * Properties of a V1State.
             * @typedef {Object} vinculum.spqr.V1State.$Properties
             * @property {Uint8Array|null} [keysUnsampled] V1State keysUnsampled
             * @property {Uint8Array|null} [keysSampled] V1State keysSampled
             * @property {Uint8Array|null} [headerSent] V1State headerSent
             * @property {Uint8Array|null} [ct1Received] V1State ct1Received
             * @property {Uint8Array|null} [ekSentCt1Received] V1State ekSentCt1Received
             * @property {Uint8Array|null} [noHeaderReceived] V1State noHeaderReceived
             * @property {Uint8Array|null} [headerReceived] V1State headerReceived
             * @property {Uint8Array|null} [ct1Sampled] V1State ct1Sampled
             * @property {Uint8Array|null} [ekReceivedCt1Sampled] V1State ekReceivedCt1Sampled
             * @property {Uint8Array|null} [ct1Acknowledged] V1State ct1Acknowledged
             * @property {Uint8Array|null} [ct2Sampled] V1State ct2Sampled
             * @property {"keysUnsampled"|"keysSampled"|"headerSent"|"ct1Received"|"ekSentCt1Received"|"noHeaderReceived"|"headerReceived"|"ct1Sampled"|"ekReceivedCt1Sampled"|"ct1Acknowledged"|"ct2Sampled"} [inner] V1State inner
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a V1State.
             * @memberof vinculum.spqr
             * @interface IV1State
             * @augments vinculum.spqr.V1State.$Properties
             * @deprecated Use vinculum.spqr.V1State.$Properties instead.
             */

            /**
             * Narrowed shape of a V1State.
             * @typedef {{
             *   keysUnsampled?: Uint8Array|null;
             *   keysSampled?: Uint8Array|null;
             *   headerSent?: Uint8Array|null;
             *   ct1Received?: Uint8Array|null;
             *   ekSentCt1Received?: Uint8Array|null;
             *   noHeaderReceived?: Uint8Array|null;
             *   headerReceived?: Uint8Array|null;
             *   ct1Sampled?: Uint8Array|null;
             *   ekReceivedCt1Sampled?: Uint8Array|null;
             *   ct1Acknowledged?: Uint8Array|null;
             *   ct2Sampled?: Uint8Array|null;
             *   $unknowns?: Array.<Uint8Array>;
             * } & (
             *   ({ inner?: undefined; keysUnsampled?: null; keysSampled?: null; headerSent?: null; ct1Received?: null; ekSentCt1Received?: null; noHeaderReceived?: null; headerReceived?: null; ct1Sampled?: null; ekReceivedCt1Sampled?: null; ct1Acknowledged?: null; ct2Sampled?: null }|{ inner?: "keysUnsampled"; keysUnsampled: Uint8Array; keysSampled?: null; headerSent?: null; ct1Received?: null; ekSentCt1Received?: null; noHeaderReceived?: null; headerReceived?: null; ct1Sampled?: null; ekReceivedCt1Sampled?: null; ct1Acknowledged?: null; ct2Sampled?: null }|{ inner?: "keysSampled"; keysUnsampled?: null; keysSampled: Uint8Array; headerSent?: null; ct1Received?: null; ekSentCt1Received?: null; noHeaderReceived?: null; headerReceived?: null; ct1Sampled?: null; ekReceivedCt1Sampled?: null; ct1Acknowledged?: null; ct2Sampled?: null }|{ inner?: "headerSent"; keysUnsampled?: null; keysSampled?: null; headerSent: Uint8Array; ct1Received?: null; ekSentCt1Received?: null; noHeaderReceived?: null; headerReceived?: null; ct1Sampled?: null; ekReceivedCt1Sampled?: null; ct1Acknowledged?: null; ct2Sampled?: null }|{ inner?: "ct1Received"; keysUnsampled?: null; keysSampled?: null; headerSent?: null; ct1Received: Uint8Array; ekSentCt1Received?: null; noHeaderReceived?: null; headerReceived?: null; ct1Sampled?: null; ekReceivedCt1Sampled?: null; ct1Acknowledged?: null; ct2Sampled?: null }|{ inner?: "ekSentCt1Received"; keysUnsampled?: null; keysSampled?: null; headerSent?: null; ct1Received?: null; ekSentCt1Received: Uint8Array; noHeaderReceived?: null; headerReceived?: null; ct1Sampled?: null; ekReceivedCt1Sampled?: null; ct1Acknowledged?: null; ct2Sampled?: null }|{ inner?: "noHeaderReceived"; keysUnsampled?: null; keysSampled?: null; headerSent?: null; ct1Received?: null; ekSentCt1Received?: null; noHeaderReceived: Uint8Array; headerReceived?: null; ct1Sampled?: null; ekReceivedCt1Sampled?: null; ct1Acknowledged?: null; ct2Sampled?: null }|{ inner?: "headerReceived"; keysUnsampled?: null; keysSampled?: null; headerSent?: null; ct1Received?: null; ekSentCt1Received?: null; noHeaderReceived?: null; headerReceived: Uint8Array; ct1Sampled?: null; ekReceivedCt1Sampled?: null; ct1Acknowledged?: null; ct2Sampled?: null }|{ inner?: "ct1Sampled"; keysUnsampled?: null; keysSampled?: null; headerSent?: null; ct1Received?: null; ekSentCt1Received?: null; noHeaderReceived?: null; headerReceived?: null; ct1Sampled: Uint8Array; ekReceivedCt1Sampled?: null; ct1Acknowledged?: null; ct2Sampled?: null }|{ inner?: "ekReceivedCt1Sampled"; keysUnsampled?: null; keysSampled?: null; headerSent?: null; ct1Received?: null; ekSentCt1Received?: null; noHeaderReceived?: null; headerReceived?: null; ct1Sampled?: null; ekReceivedCt1Sampled: Uint8Array; ct1Acknowledged?: null; ct2Sampled?: null }|{ inner?: "ct1Acknowledged"; keysUnsampled?: null; keysSampled?: null; headerSent?: null; ct1Received?: null; ekSentCt1Received?: null; noHeaderReceived?: null; headerReceived?: null; ct1Sampled?: null; ekReceivedCt1Sampled?: null; ct1Acknowledged: Uint8Array; ct2Sampled?: null }|{ inner?: "ct2Sampled"; keysUnsampled?: null; keysSampled?: null; headerSent?: null; ct1Received?: null; ekSentCt1Received?: null; noHeaderReceived?: null; headerReceived?: null; ct1Sampled?: null; ekReceivedCt1Sampled?: null; ct1Acknowledged?: null; ct2Sampled: Uint8Array })
             * )} vinculum.spqr.V1State.$Shape
             */

            /**
             * Constructs a new V1State.
             * @memberof vinculum.spqr
             * @classdesc Represents a V1State.
             * @constructor
             * @param {vinculum.spqr.V1State.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const V1State = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * V1State keysUnsampled.
             * @member {Uint8Array|null|undefined} keysUnsampled
             * @memberof vinculum.spqr.V1State
             * @instance
             */
            V1State.prototype.keysUnsampled = null;

            /**
             * V1State keysSampled.
             * @member {Uint8Array|null|undefined} keysSampled
             * @memberof vinculum.spqr.V1State
             * @instance
             */
            V1State.prototype.keysSampled = null;

            /**
             * V1State headerSent.
             * @member {Uint8Array|null|undefined} headerSent
             * @memberof vinculum.spqr.V1State
             * @instance
             */
            V1State.prototype.headerSent = null;

            /**
             * V1State ct1Received.
             * @member {Uint8Array|null|undefined} ct1Received
             * @memberof vinculum.spqr.V1State
             * @instance
             */
            V1State.prototype.ct1Received = null;

            /**
             * V1State ekSentCt1Received.
             * @member {Uint8Array|null|undefined} ekSentCt1Received
             * @memberof vinculum.spqr.V1State
             * @instance
             */
            V1State.prototype.ekSentCt1Received = null;

            /**
             * V1State noHeaderReceived.
             * @member {Uint8Array|null|undefined} noHeaderReceived
             * @memberof vinculum.spqr.V1State
             * @instance
             */
            V1State.prototype.noHeaderReceived = null;

            /**
             * V1State headerReceived.
             * @member {Uint8Array|null|undefined} headerReceived
             * @memberof vinculum.spqr.V1State
             * @instance
             */
            V1State.prototype.headerReceived = null;

            /**
             * V1State ct1Sampled.
             * @member {Uint8Array|null|undefined} ct1Sampled
             * @memberof vinculum.spqr.V1State
             * @instance
             */
            V1State.prototype.ct1Sampled = null;

            /**
             * V1State ekReceivedCt1Sampled.
             * @member {Uint8Array|null|undefined} ekReceivedCt1Sampled
             * @memberof vinculum.spqr.V1State
             * @instance
             */
            V1State.prototype.ekReceivedCt1Sampled = null;

            /**
             * V1State ct1Acknowledged.
             * @member {Uint8Array|null|undefined} ct1Acknowledged
             * @memberof vinculum.spqr.V1State
             * @instance
             */
            V1State.prototype.ct1Acknowledged = null;

            /**
             * V1State ct2Sampled.
             * @member {Uint8Array|null|undefined} ct2Sampled
             * @memberof vinculum.spqr.V1State
             * @instance
             */
            V1State.prototype.ct2Sampled = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            /**
             * V1State inner.
             * @member {"keysUnsampled"|"keysSampled"|"headerSent"|"ct1Received"|"ekSentCt1Received"|"noHeaderReceived"|"headerReceived"|"ct1Sampled"|"ekReceivedCt1Sampled"|"ct1Acknowledged"|"ct2Sampled"|undefined} inner
             * @memberof vinculum.spqr.V1State
             * @instance
             */
            $Object.defineProperty(V1State.prototype, "inner", {
                get: $util.oneOfGetter($oneOfFields = ["keysUnsampled", "keysSampled", "headerSent", "ct1Received", "ekSentCt1Received", "noHeaderReceived", "headerReceived", "ct1Sampled", "ekReceivedCt1Sampled", "ct1Acknowledged", "ct2Sampled"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Encodes the specified V1State message. Does not implicitly {@link vinculum.spqr.V1State.verify|verify} messages.
             * @function encode
             * @memberof vinculum.spqr.V1State
             * @static
             * @param {vinculum.spqr.V1State.$Properties} message V1State message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            V1State.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.keysUnsampled != null && $Object.hasOwnProperty.call(message, "keysUnsampled"))
                    writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.keysUnsampled);
                if (message.keysSampled != null && $Object.hasOwnProperty.call(message, "keysSampled"))
                    writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.keysSampled);
                if (message.headerSent != null && $Object.hasOwnProperty.call(message, "headerSent"))
                    writer.uint32(/* id 3, wireType 2 =*/26).bytes(message.headerSent);
                if (message.ct1Received != null && $Object.hasOwnProperty.call(message, "ct1Received"))
                    writer.uint32(/* id 4, wireType 2 =*/34).bytes(message.ct1Received);
                if (message.ekSentCt1Received != null && $Object.hasOwnProperty.call(message, "ekSentCt1Received"))
                    writer.uint32(/* id 5, wireType 2 =*/42).bytes(message.ekSentCt1Received);
                if (message.noHeaderReceived != null && $Object.hasOwnProperty.call(message, "noHeaderReceived"))
                    writer.uint32(/* id 6, wireType 2 =*/50).bytes(message.noHeaderReceived);
                if (message.headerReceived != null && $Object.hasOwnProperty.call(message, "headerReceived"))
                    writer.uint32(/* id 7, wireType 2 =*/58).bytes(message.headerReceived);
                if (message.ct1Sampled != null && $Object.hasOwnProperty.call(message, "ct1Sampled"))
                    writer.uint32(/* id 8, wireType 2 =*/66).bytes(message.ct1Sampled);
                if (message.ekReceivedCt1Sampled != null && $Object.hasOwnProperty.call(message, "ekReceivedCt1Sampled"))
                    writer.uint32(/* id 9, wireType 2 =*/74).bytes(message.ekReceivedCt1Sampled);
                if (message.ct1Acknowledged != null && $Object.hasOwnProperty.call(message, "ct1Acknowledged"))
                    writer.uint32(/* id 10, wireType 2 =*/82).bytes(message.ct1Acknowledged);
                if (message.ct2Sampled != null && $Object.hasOwnProperty.call(message, "ct2Sampled"))
                    writer.uint32(/* id 11, wireType 2 =*/90).bytes(message.ct2Sampled);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a V1State message from the specified reader or buffer.
             * @function decode
             * @memberof vinculum.spqr.V1State
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {vinculum.spqr.V1State & vinculum.spqr.V1State.$Shape} V1State
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            V1State.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.vinculum.spqr.V1State();
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
                            message.keysUnsampled = reader.bytes();
                            message.inner = "keysUnsampled";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.keysSampled = reader.bytes();
                            message.inner = "keysSampled";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.headerSent = reader.bytes();
                            message.inner = "headerSent";
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            message.ct1Received = reader.bytes();
                            message.inner = "ct1Received";
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            message.ekSentCt1Received = reader.bytes();
                            message.inner = "ekSentCt1Received";
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            message.noHeaderReceived = reader.bytes();
                            message.inner = "noHeaderReceived";
                            continue;
                        }
                    case 7: {
                            if (wireType !== 2)
                                break;
                            message.headerReceived = reader.bytes();
                            message.inner = "headerReceived";
                            continue;
                        }
                    case 8: {
                            if (wireType !== 2)
                                break;
                            message.ct1Sampled = reader.bytes();
                            message.inner = "ct1Sampled";
                            continue;
                        }
                    case 9: {
                            if (wireType !== 2)
                                break;
                            message.ekReceivedCt1Sampled = reader.bytes();
                            message.inner = "ekReceivedCt1Sampled";
                            continue;
                        }
                    case 10: {
                            if (wireType !== 2)
                                break;
                            message.ct1Acknowledged = reader.bytes();
                            message.inner = "ct1Acknowledged";
                            continue;
                        }
                    case 11: {
                            if (wireType !== 2)
                                break;
                            message.ct2Sampled = reader.bytes();
                            message.inner = "ct2Sampled";
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

            return V1State;
        })();

        spqr.Member = (function() {

            /**
             * Properties of a Member.
             * @typedef {Object} vinculum.spqr.Member.$Properties
             * @property {Uint8Array|null} [core] Member core
             * @property {Uint8Array|null} [part2] Member part2
             * @property {Uint8Array|null} [part3] Member part3
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Member.
             * @memberof vinculum.spqr
             * @interface IMember
             * @augments vinculum.spqr.Member.$Properties
             * @deprecated Use vinculum.spqr.Member.$Properties instead.
             */

            /**
             * Shape of a Member.
             * @typedef {vinculum.spqr.Member.$Properties} vinculum.spqr.Member.$Shape
             */

            /**
             * Constructs a new Member.
             * @memberof vinculum.spqr
             * @classdesc Represents a Member.
             * @constructor
             * @param {vinculum.spqr.Member.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Member = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Member core.
             * @member {Uint8Array} core
             * @memberof vinculum.spqr.Member
             * @instance
             */
            Member.prototype.core = $util.newBuffer([]);

            /**
             * Member part2.
             * @member {Uint8Array} part2
             * @memberof vinculum.spqr.Member
             * @instance
             */
            Member.prototype.part2 = $util.newBuffer([]);

            /**
             * Member part3.
             * @member {Uint8Array} part3
             * @memberof vinculum.spqr.Member
             * @instance
             */
            Member.prototype.part3 = $util.newBuffer([]);

            /**
             * Encodes the specified Member message. Does not implicitly {@link vinculum.spqr.Member.verify|verify} messages.
             * @function encode
             * @memberof vinculum.spqr.Member
             * @static
             * @param {vinculum.spqr.Member.$Properties} message Member message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Member.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.core != null && $Object.hasOwnProperty.call(message, "core") && message.core.length)
                    writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.core);
                if (message.part2 != null && $Object.hasOwnProperty.call(message, "part2") && message.part2.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.part2);
                if (message.part3 != null && $Object.hasOwnProperty.call(message, "part3") && message.part3.length)
                    writer.uint32(/* id 3, wireType 2 =*/26).bytes(message.part3);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Member message from the specified reader or buffer.
             * @function decode
             * @memberof vinculum.spqr.Member
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {vinculum.spqr.Member & vinculum.spqr.Member.$Shape} Member
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Member.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.vinculum.spqr.Member();
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
                                message.core = value;
                            else
                                delete message.core;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.part2 = value;
                            else
                                delete message.part2;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.part3 = value;
                            else
                                delete message.part3;
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

            return Member;
        })();

        spqr.Core = (function() {

            /**
             * Properties of a Core.
             * @typedef {Object} vinculum.spqr.Core.$Properties
             * @property {number|Long|null} [epoch] Core epoch
             * @property {Uint8Array|null} [authenticator] Core authenticator
             * @property {Uint8Array|null} [data3] Core data3
             * @property {Uint8Array|null} [data4] Core data4
             * @property {Uint8Array|null} [data5] Core data5
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Core.
             * @memberof vinculum.spqr
             * @interface ICore
             * @augments vinculum.spqr.Core.$Properties
             * @deprecated Use vinculum.spqr.Core.$Properties instead.
             */

            /**
             * Shape of a Core.
             * @typedef {vinculum.spqr.Core.$Properties} vinculum.spqr.Core.$Shape
             */

            /**
             * Constructs a new Core.
             * @memberof vinculum.spqr
             * @classdesc Represents a Core.
             * @constructor
             * @param {vinculum.spqr.Core.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Core = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Core epoch.
             * @member {number|Long} epoch
             * @memberof vinculum.spqr.Core
             * @instance
             */
            Core.prototype.epoch = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Core authenticator.
             * @member {Uint8Array} authenticator
             * @memberof vinculum.spqr.Core
             * @instance
             */
            Core.prototype.authenticator = $util.newBuffer([]);

            /**
             * Core data3.
             * @member {Uint8Array} data3
             * @memberof vinculum.spqr.Core
             * @instance
             */
            Core.prototype.data3 = $util.newBuffer([]);

            /**
             * Core data4.
             * @member {Uint8Array} data4
             * @memberof vinculum.spqr.Core
             * @instance
             */
            Core.prototype.data4 = $util.newBuffer([]);

            /**
             * Core data5.
             * @member {Uint8Array} data5
             * @memberof vinculum.spqr.Core
             * @instance
             */
            Core.prototype.data5 = $util.newBuffer([]);

            /**
             * Encodes the specified Core message. Does not implicitly {@link vinculum.spqr.Core.verify|verify} messages.
             * @function encode
             * @memberof vinculum.spqr.Core
             * @static
             * @param {vinculum.spqr.Core.$Properties} message Core message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Core.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch") && (typeof message.epoch === "object" ? message.epoch.low || message.epoch.high : message.epoch !== 0))
                    writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.epoch);
                if (message.authenticator != null && $Object.hasOwnProperty.call(message, "authenticator") && message.authenticator.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.authenticator);
                if (message.data3 != null && $Object.hasOwnProperty.call(message, "data3") && message.data3.length)
                    writer.uint32(/* id 3, wireType 2 =*/26).bytes(message.data3);
                if (message.data4 != null && $Object.hasOwnProperty.call(message, "data4") && message.data4.length)
                    writer.uint32(/* id 4, wireType 2 =*/34).bytes(message.data4);
                if (message.data5 != null && $Object.hasOwnProperty.call(message, "data5") && message.data5.length)
                    writer.uint32(/* id 5, wireType 2 =*/42).bytes(message.data5);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Core message from the specified reader or buffer.
             * @function decode
             * @memberof vinculum.spqr.Core
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {vinculum.spqr.Core & vinculum.spqr.Core.$Shape} Core
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Core.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.vinculum.spqr.Core();
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
                                message.epoch = value;
                            else
                                delete message.epoch;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.authenticator = value;
                            else
                                delete message.authenticator;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.data3 = value;
                            else
                                delete message.data3;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.data4 = value;
                            else
                                delete message.data4;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.data5 = value;
                            else
                                delete message.data5;
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

            return Core;
        })();

        spqr.Authenticator = (function() {

            /**
             * Properties of an Authenticator.
             * @typedef {Object} vinculum.spqr.Authenticator.$Properties
             * @property {Uint8Array|null} [rootKey] Authenticator rootKey
             * @property {Uint8Array|null} [macKey] Authenticator macKey
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an Authenticator.
             * @memberof vinculum.spqr
             * @interface IAuthenticator
             * @augments vinculum.spqr.Authenticator.$Properties
             * @deprecated Use vinculum.spqr.Authenticator.$Properties instead.
             */

            /**
             * Shape of an Authenticator.
             * @typedef {vinculum.spqr.Authenticator.$Properties} vinculum.spqr.Authenticator.$Shape
             */

            /**
             * Constructs a new Authenticator.
             * @memberof vinculum.spqr
             * @classdesc Represents an Authenticator.
             * @constructor
             * @param {vinculum.spqr.Authenticator.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Authenticator = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Authenticator rootKey.
             * @member {Uint8Array} rootKey
             * @memberof vinculum.spqr.Authenticator
             * @instance
             */
            Authenticator.prototype.rootKey = $util.newBuffer([]);

            /**
             * Authenticator macKey.
             * @member {Uint8Array} macKey
             * @memberof vinculum.spqr.Authenticator
             * @instance
             */
            Authenticator.prototype.macKey = $util.newBuffer([]);

            /**
             * Encodes the specified Authenticator message. Does not implicitly {@link vinculum.spqr.Authenticator.verify|verify} messages.
             * @function encode
             * @memberof vinculum.spqr.Authenticator
             * @static
             * @param {vinculum.spqr.Authenticator.$Properties} message Authenticator message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Authenticator.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.rootKey != null && $Object.hasOwnProperty.call(message, "rootKey") && message.rootKey.length)
                    writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.rootKey);
                if (message.macKey != null && $Object.hasOwnProperty.call(message, "macKey") && message.macKey.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.macKey);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an Authenticator message from the specified reader or buffer.
             * @function decode
             * @memberof vinculum.spqr.Authenticator
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {vinculum.spqr.Authenticator & vinculum.spqr.Authenticator.$Shape} Authenticator
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Authenticator.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.vinculum.spqr.Authenticator();
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
                                message.rootKey = value;
                            else
                                delete message.rootKey;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.macKey = value;
                            else
                                delete message.macKey;
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

            return Authenticator;
        })();

        spqr.PolynomialEncoder = (function() {

            /**
             * Properties of a PolynomialEncoder.
             * @typedef {Object} vinculum.spqr.PolynomialEncoder.$Properties
             * @property {number|null} [idx] PolynomialEncoder idx
             * @property {Array.<Uint8Array>|null} [pts] PolynomialEncoder pts
             * @property {Array.<Uint8Array>|null} [polys] PolynomialEncoder polys
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a PolynomialEncoder.
             * @memberof vinculum.spqr
             * @interface IPolynomialEncoder
             * @augments vinculum.spqr.PolynomialEncoder.$Properties
             * @deprecated Use vinculum.spqr.PolynomialEncoder.$Properties instead.
             */

            /**
             * Shape of a PolynomialEncoder.
             * @typedef {vinculum.spqr.PolynomialEncoder.$Properties} vinculum.spqr.PolynomialEncoder.$Shape
             */

            /**
             * Constructs a new PolynomialEncoder.
             * @memberof vinculum.spqr
             * @classdesc Represents a PolynomialEncoder.
             * @constructor
             * @param {vinculum.spqr.PolynomialEncoder.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const PolynomialEncoder = function (properties) {
                this.pts = [];
                this.polys = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * PolynomialEncoder idx.
             * @member {number} idx
             * @memberof vinculum.spqr.PolynomialEncoder
             * @instance
             */
            PolynomialEncoder.prototype.idx = 0;

            /**
             * PolynomialEncoder pts.
             * @member {Array.<Uint8Array>} pts
             * @memberof vinculum.spqr.PolynomialEncoder
             * @instance
             */
            PolynomialEncoder.prototype.pts = $util.emptyArray;

            /**
             * PolynomialEncoder polys.
             * @member {Array.<Uint8Array>} polys
             * @memberof vinculum.spqr.PolynomialEncoder
             * @instance
             */
            PolynomialEncoder.prototype.polys = $util.emptyArray;

            /**
             * Encodes the specified PolynomialEncoder message. Does not implicitly {@link vinculum.spqr.PolynomialEncoder.verify|verify} messages.
             * @function encode
             * @memberof vinculum.spqr.PolynomialEncoder
             * @static
             * @param {vinculum.spqr.PolynomialEncoder.$Properties} message PolynomialEncoder message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            PolynomialEncoder.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.idx != null && $Object.hasOwnProperty.call(message, "idx") && message.idx !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.idx);
                if (message.pts != null && message.pts.length)
                    for (let i = 0; i < message.pts.length; ++i)
                        writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.pts[i]);
                if (message.polys != null && message.polys.length)
                    for (let i = 0; i < message.polys.length; ++i)
                        writer.uint32(/* id 3, wireType 2 =*/26).bytes(message.polys[i]);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a PolynomialEncoder message from the specified reader or buffer.
             * @function decode
             * @memberof vinculum.spqr.PolynomialEncoder
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {vinculum.spqr.PolynomialEncoder & vinculum.spqr.PolynomialEncoder.$Shape} PolynomialEncoder
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            PolynomialEncoder.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.vinculum.spqr.PolynomialEncoder();
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
                                message.idx = value;
                            else
                                delete message.idx;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if (!(message.pts && message.pts.length))
                                message.pts = [];
                            message.pts.push(reader.bytes());
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if (!(message.polys && message.polys.length))
                                message.polys = [];
                            message.polys.push(reader.bytes());
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

            return PolynomialEncoder;
        })();

        spqr.PolynomialDecoder = (function() {

            /**
             * Properties of a PolynomialDecoder.
             * @typedef {Object} vinculum.spqr.PolynomialDecoder.$Properties
             * @property {number|null} [ptsNeeded] PolynomialDecoder ptsNeeded
             * @property {number|null} [polys] PolynomialDecoder polys
             * @property {Array.<Uint8Array>|null} [pts] PolynomialDecoder pts
             * @property {boolean|null} [isComplete] PolynomialDecoder isComplete
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a PolynomialDecoder.
             * @memberof vinculum.spqr
             * @interface IPolynomialDecoder
             * @augments vinculum.spqr.PolynomialDecoder.$Properties
             * @deprecated Use vinculum.spqr.PolynomialDecoder.$Properties instead.
             */

            /**
             * Shape of a PolynomialDecoder.
             * @typedef {vinculum.spqr.PolynomialDecoder.$Properties} vinculum.spqr.PolynomialDecoder.$Shape
             */

            /**
             * Constructs a new PolynomialDecoder.
             * @memberof vinculum.spqr
             * @classdesc Represents a PolynomialDecoder.
             * @constructor
             * @param {vinculum.spqr.PolynomialDecoder.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const PolynomialDecoder = function (properties) {
                this.pts = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * PolynomialDecoder ptsNeeded.
             * @member {number} ptsNeeded
             * @memberof vinculum.spqr.PolynomialDecoder
             * @instance
             */
            PolynomialDecoder.prototype.ptsNeeded = 0;

            /**
             * PolynomialDecoder polys.
             * @member {number} polys
             * @memberof vinculum.spqr.PolynomialDecoder
             * @instance
             */
            PolynomialDecoder.prototype.polys = 0;

            /**
             * PolynomialDecoder pts.
             * @member {Array.<Uint8Array>} pts
             * @memberof vinculum.spqr.PolynomialDecoder
             * @instance
             */
            PolynomialDecoder.prototype.pts = $util.emptyArray;

            /**
             * PolynomialDecoder isComplete.
             * @member {boolean} isComplete
             * @memberof vinculum.spqr.PolynomialDecoder
             * @instance
             */
            PolynomialDecoder.prototype.isComplete = false;

            /**
             * Encodes the specified PolynomialDecoder message. Does not implicitly {@link vinculum.spqr.PolynomialDecoder.verify|verify} messages.
             * @function encode
             * @memberof vinculum.spqr.PolynomialDecoder
             * @static
             * @param {vinculum.spqr.PolynomialDecoder.$Properties} message PolynomialDecoder message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            PolynomialDecoder.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.ptsNeeded != null && $Object.hasOwnProperty.call(message, "ptsNeeded") && message.ptsNeeded !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.ptsNeeded);
                if (message.polys != null && $Object.hasOwnProperty.call(message, "polys") && message.polys !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.polys);
                if (message.pts != null && message.pts.length)
                    for (let i = 0; i < message.pts.length; ++i)
                        writer.uint32(/* id 3, wireType 2 =*/26).bytes(message.pts[i]);
                if (message.isComplete != null && $Object.hasOwnProperty.call(message, "isComplete") && message.isComplete !== false)
                    writer.uint32(/* id 4, wireType 0 =*/32).bool(message.isComplete);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a PolynomialDecoder message from the specified reader or buffer.
             * @function decode
             * @memberof vinculum.spqr.PolynomialDecoder
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {vinculum.spqr.PolynomialDecoder & vinculum.spqr.PolynomialDecoder.$Shape} PolynomialDecoder
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            PolynomialDecoder.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.vinculum.spqr.PolynomialDecoder();
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
                                message.ptsNeeded = value;
                            else
                                delete message.ptsNeeded;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.polys = value;
                            else
                                delete message.polys;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if (!(message.pts && message.pts.length))
                                message.pts = [];
                            message.pts.push(reader.bytes());
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.isComplete = value;
                            else
                                delete message.isComplete;
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

            return PolynomialDecoder;
        })();

        return spqr;
    })();

    return vinculum;
})();

export {
  $root as default
};
