/*eslint-disable block-scoped-var, id-length, no-control-regex, no-magic-numbers, no-mixed-operators, no-prototype-builtins, no-redeclare, no-shadow, no-var, sort-vars, default-case, jsdoc/require-param*/
import $protobuf from "protobufjs/minimal.js";

// Common aliases
const $Reader = $protobuf.Reader, $Writer = $protobuf.Writer, $util = $protobuf.util;
const $Object = $util.global.Object, $undefined = $util.global.undefined, $Error = $util.global.Error, $RangeError = $util.global.RangeError;

// Exported root namespace
const $root = $protobuf.roots["vinculum-wire"] || ($protobuf.roots["vinculum-wire"] = {});

export const vinculum = $root.vinculum = (() => {

    /**
     * Namespace vinculum.
     * @exports vinculum
     * @namespace
     */
    const vinculum = {};

    vinculum.wire = (function() {

        /**
         * Namespace wire.
         * @memberof vinculum
         * @namespace
         */
        const wire = {};

        wire.SignalMessage = (function() {

            /**
             * Properties of a SignalMessage.
             * @typedef {Object} vinculum.wire.SignalMessage.$Properties
             * @property {Uint8Array|null} [ratchetKey] SignalMessage ratchetKey
             * @property {number|null} [counter] SignalMessage counter
             * @property {number|null} [previousCounter] SignalMessage previousCounter
             * @property {Uint8Array|null} [ciphertext] SignalMessage ciphertext
             * @property {Uint8Array|null} [pqRatchet] SignalMessage pqRatchet
             * @property {Uint8Array|null} [addresses] SignalMessage addresses
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a SignalMessage.
             * @memberof vinculum.wire
             * @interface ISignalMessage
             * @augments vinculum.wire.SignalMessage.$Properties
             * @deprecated Use vinculum.wire.SignalMessage.$Properties instead.
             */

            /**
             * Shape of a SignalMessage.
             * @typedef {vinculum.wire.SignalMessage.$Properties} vinculum.wire.SignalMessage.$Shape
             */

            /**
             * Constructs a new SignalMessage.
             * @memberof vinculum.wire
             * @classdesc Represents a SignalMessage.
             * @constructor
             * @param {vinculum.wire.SignalMessage.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const SignalMessage = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * SignalMessage ratchetKey.
             * @member {Uint8Array} ratchetKey
             * @memberof vinculum.wire.SignalMessage
             * @instance
             */
            SignalMessage.prototype.ratchetKey = $util.newBuffer([]);

            /**
             * SignalMessage counter.
             * @member {number} counter
             * @memberof vinculum.wire.SignalMessage
             * @instance
             */
            SignalMessage.prototype.counter = 0;

            /**
             * SignalMessage previousCounter.
             * @member {number} previousCounter
             * @memberof vinculum.wire.SignalMessage
             * @instance
             */
            SignalMessage.prototype.previousCounter = 0;

            /**
             * SignalMessage ciphertext.
             * @member {Uint8Array} ciphertext
             * @memberof vinculum.wire.SignalMessage
             * @instance
             */
            SignalMessage.prototype.ciphertext = $util.newBuffer([]);

            /**
             * SignalMessage pqRatchet.
             * @member {Uint8Array} pqRatchet
             * @memberof vinculum.wire.SignalMessage
             * @instance
             */
            SignalMessage.prototype.pqRatchet = $util.newBuffer([]);

            /**
             * SignalMessage addresses.
             * @member {Uint8Array} addresses
             * @memberof vinculum.wire.SignalMessage
             * @instance
             */
            SignalMessage.prototype.addresses = $util.newBuffer([]);

            /**
             * Encodes the specified SignalMessage message. Does not implicitly {@link vinculum.wire.SignalMessage.verify|verify} messages.
             * @function encode
             * @memberof vinculum.wire.SignalMessage
             * @static
             * @param {vinculum.wire.SignalMessage.$Properties} message SignalMessage message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            SignalMessage.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.ratchetKey != null && $Object.hasOwnProperty.call(message, "ratchetKey"))
                    writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.ratchetKey);
                if (message.counter != null && $Object.hasOwnProperty.call(message, "counter"))
                    writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.counter);
                if (message.previousCounter != null && $Object.hasOwnProperty.call(message, "previousCounter"))
                    writer.uint32(/* id 3, wireType 0 =*/24).uint32(message.previousCounter);
                if (message.ciphertext != null && $Object.hasOwnProperty.call(message, "ciphertext"))
                    writer.uint32(/* id 4, wireType 2 =*/34).bytes(message.ciphertext);
                if (message.pqRatchet != null && $Object.hasOwnProperty.call(message, "pqRatchet"))
                    writer.uint32(/* id 5, wireType 2 =*/42).bytes(message.pqRatchet);
                if (message.addresses != null && $Object.hasOwnProperty.call(message, "addresses"))
                    writer.uint32(/* id 6, wireType 2 =*/50).bytes(message.addresses);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a SignalMessage message from the specified reader or buffer.
             * @function decode
             * @memberof vinculum.wire.SignalMessage
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {vinculum.wire.SignalMessage & vinculum.wire.SignalMessage.$Shape} SignalMessage
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            SignalMessage.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.vinculum.wire.SignalMessage();
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
                            message.ratchetKey = reader.bytes();
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            message.counter = reader.uint32();
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            message.previousCounter = reader.uint32();
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            message.ciphertext = reader.bytes();
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            message.pqRatchet = reader.bytes();
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            message.addresses = reader.bytes();
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

            return SignalMessage;
        })();

        wire.PreKeySignalMessage = (function() {

            /**
             * Properties of a PreKeySignalMessage.
             * @typedef {Object} vinculum.wire.PreKeySignalMessage.$Properties
             * @property {number|null} [preKeyId] PreKeySignalMessage preKeyId
             * @property {Uint8Array|null} [baseKey] PreKeySignalMessage baseKey
             * @property {Uint8Array|null} [identityKey] PreKeySignalMessage identityKey
             * @property {Uint8Array|null} [message] PreKeySignalMessage message
             * @property {number|null} [registrationId] PreKeySignalMessage registrationId
             * @property {number|null} [signedPreKeyId] PreKeySignalMessage signedPreKeyId
             * @property {number|null} [kyberPreKeyId] PreKeySignalMessage kyberPreKeyId
             * @property {Uint8Array|null} [kyberCiphertext] PreKeySignalMessage kyberCiphertext
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a PreKeySignalMessage.
             * @memberof vinculum.wire
             * @interface IPreKeySignalMessage
             * @augments vinculum.wire.PreKeySignalMessage.$Properties
             * @deprecated Use vinculum.wire.PreKeySignalMessage.$Properties instead.
             */

            /**
             * Shape of a PreKeySignalMessage.
             * @typedef {vinculum.wire.PreKeySignalMessage.$Properties} vinculum.wire.PreKeySignalMessage.$Shape
             */

            /**
             * Constructs a new PreKeySignalMessage.
             * @memberof vinculum.wire
             * @classdesc Represents a PreKeySignalMessage.
             * @constructor
             * @param {vinculum.wire.PreKeySignalMessage.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const PreKeySignalMessage = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * PreKeySignalMessage preKeyId.
             * @member {number} preKeyId
             * @memberof vinculum.wire.PreKeySignalMessage
             * @instance
             */
            PreKeySignalMessage.prototype.preKeyId = 0;

            /**
             * PreKeySignalMessage baseKey.
             * @member {Uint8Array} baseKey
             * @memberof vinculum.wire.PreKeySignalMessage
             * @instance
             */
            PreKeySignalMessage.prototype.baseKey = $util.newBuffer([]);

            /**
             * PreKeySignalMessage identityKey.
             * @member {Uint8Array} identityKey
             * @memberof vinculum.wire.PreKeySignalMessage
             * @instance
             */
            PreKeySignalMessage.prototype.identityKey = $util.newBuffer([]);

            /**
             * PreKeySignalMessage message.
             * @member {Uint8Array} message
             * @memberof vinculum.wire.PreKeySignalMessage
             * @instance
             */
            PreKeySignalMessage.prototype.message = $util.newBuffer([]);

            /**
             * PreKeySignalMessage registrationId.
             * @member {number} registrationId
             * @memberof vinculum.wire.PreKeySignalMessage
             * @instance
             */
            PreKeySignalMessage.prototype.registrationId = 0;

            /**
             * PreKeySignalMessage signedPreKeyId.
             * @member {number} signedPreKeyId
             * @memberof vinculum.wire.PreKeySignalMessage
             * @instance
             */
            PreKeySignalMessage.prototype.signedPreKeyId = 0;

            /**
             * PreKeySignalMessage kyberPreKeyId.
             * @member {number} kyberPreKeyId
             * @memberof vinculum.wire.PreKeySignalMessage
             * @instance
             */
            PreKeySignalMessage.prototype.kyberPreKeyId = 0;

            /**
             * PreKeySignalMessage kyberCiphertext.
             * @member {Uint8Array} kyberCiphertext
             * @memberof vinculum.wire.PreKeySignalMessage
             * @instance
             */
            PreKeySignalMessage.prototype.kyberCiphertext = $util.newBuffer([]);

            /**
             * Encodes the specified PreKeySignalMessage message. Does not implicitly {@link vinculum.wire.PreKeySignalMessage.verify|verify} messages.
             * @function encode
             * @memberof vinculum.wire.PreKeySignalMessage
             * @static
             * @param {vinculum.wire.PreKeySignalMessage.$Properties} message PreKeySignalMessage message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            PreKeySignalMessage.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.preKeyId != null && $Object.hasOwnProperty.call(message, "preKeyId"))
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.preKeyId);
                if (message.baseKey != null && $Object.hasOwnProperty.call(message, "baseKey"))
                    writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.baseKey);
                if (message.identityKey != null && $Object.hasOwnProperty.call(message, "identityKey"))
                    writer.uint32(/* id 3, wireType 2 =*/26).bytes(message.identityKey);
                if (message.message != null && $Object.hasOwnProperty.call(message, "message"))
                    writer.uint32(/* id 4, wireType 2 =*/34).bytes(message.message);
                if (message.registrationId != null && $Object.hasOwnProperty.call(message, "registrationId"))
                    writer.uint32(/* id 5, wireType 0 =*/40).uint32(message.registrationId);
                if (message.signedPreKeyId != null && $Object.hasOwnProperty.call(message, "signedPreKeyId"))
                    writer.uint32(/* id 6, wireType 0 =*/48).uint32(message.signedPreKeyId);
                if (message.kyberPreKeyId != null && $Object.hasOwnProperty.call(message, "kyberPreKeyId"))
                    writer.uint32(/* id 7, wireType 0 =*/56).uint32(message.kyberPreKeyId);
                if (message.kyberCiphertext != null && $Object.hasOwnProperty.call(message, "kyberCiphertext"))
                    writer.uint32(/* id 8, wireType 2 =*/66).bytes(message.kyberCiphertext);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a PreKeySignalMessage message from the specified reader or buffer.
             * @function decode
             * @memberof vinculum.wire.PreKeySignalMessage
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {vinculum.wire.PreKeySignalMessage & vinculum.wire.PreKeySignalMessage.$Shape} PreKeySignalMessage
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            PreKeySignalMessage.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.vinculum.wire.PreKeySignalMessage();
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
                            message.preKeyId = reader.uint32();
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.baseKey = reader.bytes();
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.identityKey = reader.bytes();
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            message.message = reader.bytes();
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            message.registrationId = reader.uint32();
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            message.signedPreKeyId = reader.uint32();
                            continue;
                        }
                    case 7: {
                            if (wireType !== 0)
                                break;
                            message.kyberPreKeyId = reader.uint32();
                            continue;
                        }
                    case 8: {
                            if (wireType !== 2)
                                break;
                            message.kyberCiphertext = reader.bytes();
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

            return PreKeySignalMessage;
        })();

        wire.SenderKeyMessage = (function() {

            /**
             * Properties of a SenderKeyMessage.
             * @typedef {Object} vinculum.wire.SenderKeyMessage.$Properties
             * @property {Uint8Array|null} [distributionUuid] SenderKeyMessage distributionUuid
             * @property {number|null} [chainId] SenderKeyMessage chainId
             * @property {number|null} [iteration] SenderKeyMessage iteration
             * @property {Uint8Array|null} [ciphertext] SenderKeyMessage ciphertext
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a SenderKeyMessage.
             * @memberof vinculum.wire
             * @interface ISenderKeyMessage
             * @augments vinculum.wire.SenderKeyMessage.$Properties
             * @deprecated Use vinculum.wire.SenderKeyMessage.$Properties instead.
             */

            /**
             * Shape of a SenderKeyMessage.
             * @typedef {vinculum.wire.SenderKeyMessage.$Properties} vinculum.wire.SenderKeyMessage.$Shape
             */

            /**
             * Constructs a new SenderKeyMessage.
             * @memberof vinculum.wire
             * @classdesc Represents a SenderKeyMessage.
             * @constructor
             * @param {vinculum.wire.SenderKeyMessage.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const SenderKeyMessage = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * SenderKeyMessage distributionUuid.
             * @member {Uint8Array} distributionUuid
             * @memberof vinculum.wire.SenderKeyMessage
             * @instance
             */
            SenderKeyMessage.prototype.distributionUuid = $util.newBuffer([]);

            /**
             * SenderKeyMessage chainId.
             * @member {number} chainId
             * @memberof vinculum.wire.SenderKeyMessage
             * @instance
             */
            SenderKeyMessage.prototype.chainId = 0;

            /**
             * SenderKeyMessage iteration.
             * @member {number} iteration
             * @memberof vinculum.wire.SenderKeyMessage
             * @instance
             */
            SenderKeyMessage.prototype.iteration = 0;

            /**
             * SenderKeyMessage ciphertext.
             * @member {Uint8Array} ciphertext
             * @memberof vinculum.wire.SenderKeyMessage
             * @instance
             */
            SenderKeyMessage.prototype.ciphertext = $util.newBuffer([]);

            /**
             * Encodes the specified SenderKeyMessage message. Does not implicitly {@link vinculum.wire.SenderKeyMessage.verify|verify} messages.
             * @function encode
             * @memberof vinculum.wire.SenderKeyMessage
             * @static
             * @param {vinculum.wire.SenderKeyMessage.$Properties} message SenderKeyMessage message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            SenderKeyMessage.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.distributionUuid != null && $Object.hasOwnProperty.call(message, "distributionUuid"))
                    writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.distributionUuid);
                if (message.chainId != null && $Object.hasOwnProperty.call(message, "chainId"))
                    writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.chainId);
                if (message.iteration != null && $Object.hasOwnProperty.call(message, "iteration"))
                    writer.uint32(/* id 3, wireType 0 =*/24).uint32(message.iteration);
                if (message.ciphertext != null && $Object.hasOwnProperty.call(message, "ciphertext"))
                    writer.uint32(/* id 4, wireType 2 =*/34).bytes(message.ciphertext);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a SenderKeyMessage message from the specified reader or buffer.
             * @function decode
             * @memberof vinculum.wire.SenderKeyMessage
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {vinculum.wire.SenderKeyMessage & vinculum.wire.SenderKeyMessage.$Shape} SenderKeyMessage
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            SenderKeyMessage.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.vinculum.wire.SenderKeyMessage();
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
                            message.distributionUuid = reader.bytes();
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            message.chainId = reader.uint32();
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            message.iteration = reader.uint32();
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            message.ciphertext = reader.bytes();
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

            return SenderKeyMessage;
        })();

        wire.SenderKeyDistributionMessage = (function() {

            /**
             * Properties of a SenderKeyDistributionMessage.
             * @typedef {Object} vinculum.wire.SenderKeyDistributionMessage.$Properties
             * @property {Uint8Array|null} [distributionUuid] SenderKeyDistributionMessage distributionUuid
             * @property {number|null} [chainId] SenderKeyDistributionMessage chainId
             * @property {number|null} [iteration] SenderKeyDistributionMessage iteration
             * @property {Uint8Array|null} [chainKey] SenderKeyDistributionMessage chainKey
             * @property {Uint8Array|null} [signingKey] SenderKeyDistributionMessage signingKey
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a SenderKeyDistributionMessage.
             * @memberof vinculum.wire
             * @interface ISenderKeyDistributionMessage
             * @augments vinculum.wire.SenderKeyDistributionMessage.$Properties
             * @deprecated Use vinculum.wire.SenderKeyDistributionMessage.$Properties instead.
             */

            /**
             * Shape of a SenderKeyDistributionMessage.
             * @typedef {vinculum.wire.SenderKeyDistributionMessage.$Properties} vinculum.wire.SenderKeyDistributionMessage.$Shape
             */

            /**
             * Constructs a new SenderKeyDistributionMessage.
             * @memberof vinculum.wire
             * @classdesc Represents a SenderKeyDistributionMessage.
             * @constructor
             * @param {vinculum.wire.SenderKeyDistributionMessage.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const SenderKeyDistributionMessage = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * SenderKeyDistributionMessage distributionUuid.
             * @member {Uint8Array} distributionUuid
             * @memberof vinculum.wire.SenderKeyDistributionMessage
             * @instance
             */
            SenderKeyDistributionMessage.prototype.distributionUuid = $util.newBuffer([]);

            /**
             * SenderKeyDistributionMessage chainId.
             * @member {number} chainId
             * @memberof vinculum.wire.SenderKeyDistributionMessage
             * @instance
             */
            SenderKeyDistributionMessage.prototype.chainId = 0;

            /**
             * SenderKeyDistributionMessage iteration.
             * @member {number} iteration
             * @memberof vinculum.wire.SenderKeyDistributionMessage
             * @instance
             */
            SenderKeyDistributionMessage.prototype.iteration = 0;

            /**
             * SenderKeyDistributionMessage chainKey.
             * @member {Uint8Array} chainKey
             * @memberof vinculum.wire.SenderKeyDistributionMessage
             * @instance
             */
            SenderKeyDistributionMessage.prototype.chainKey = $util.newBuffer([]);

            /**
             * SenderKeyDistributionMessage signingKey.
             * @member {Uint8Array} signingKey
             * @memberof vinculum.wire.SenderKeyDistributionMessage
             * @instance
             */
            SenderKeyDistributionMessage.prototype.signingKey = $util.newBuffer([]);

            /**
             * Encodes the specified SenderKeyDistributionMessage message. Does not implicitly {@link vinculum.wire.SenderKeyDistributionMessage.verify|verify} messages.
             * @function encode
             * @memberof vinculum.wire.SenderKeyDistributionMessage
             * @static
             * @param {vinculum.wire.SenderKeyDistributionMessage.$Properties} message SenderKeyDistributionMessage message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            SenderKeyDistributionMessage.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.distributionUuid != null && $Object.hasOwnProperty.call(message, "distributionUuid"))
                    writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.distributionUuid);
                if (message.chainId != null && $Object.hasOwnProperty.call(message, "chainId"))
                    writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.chainId);
                if (message.iteration != null && $Object.hasOwnProperty.call(message, "iteration"))
                    writer.uint32(/* id 3, wireType 0 =*/24).uint32(message.iteration);
                if (message.chainKey != null && $Object.hasOwnProperty.call(message, "chainKey"))
                    writer.uint32(/* id 4, wireType 2 =*/34).bytes(message.chainKey);
                if (message.signingKey != null && $Object.hasOwnProperty.call(message, "signingKey"))
                    writer.uint32(/* id 5, wireType 2 =*/42).bytes(message.signingKey);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a SenderKeyDistributionMessage message from the specified reader or buffer.
             * @function decode
             * @memberof vinculum.wire.SenderKeyDistributionMessage
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {vinculum.wire.SenderKeyDistributionMessage & vinculum.wire.SenderKeyDistributionMessage.$Shape} SenderKeyDistributionMessage
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            SenderKeyDistributionMessage.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.vinculum.wire.SenderKeyDistributionMessage();
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
                            message.distributionUuid = reader.bytes();
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            message.chainId = reader.uint32();
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            message.iteration = reader.uint32();
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            message.chainKey = reader.bytes();
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            message.signingKey = reader.bytes();
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

            return SenderKeyDistributionMessage;
        })();

        wire.DecryptionErrorMessage = (function() {

            /**
             * Properties of a DecryptionErrorMessage.
             * @typedef {Object} vinculum.wire.DecryptionErrorMessage.$Properties
             * @property {Uint8Array|null} [ratchetKey] DecryptionErrorMessage ratchetKey
             * @property {number|Long|null} [timestamp] DecryptionErrorMessage timestamp
             * @property {number|null} [deviceId] DecryptionErrorMessage deviceId
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a DecryptionErrorMessage.
             * @memberof vinculum.wire
             * @interface IDecryptionErrorMessage
             * @augments vinculum.wire.DecryptionErrorMessage.$Properties
             * @deprecated Use vinculum.wire.DecryptionErrorMessage.$Properties instead.
             */

            /**
             * Shape of a DecryptionErrorMessage.
             * @typedef {vinculum.wire.DecryptionErrorMessage.$Properties} vinculum.wire.DecryptionErrorMessage.$Shape
             */

            /**
             * Constructs a new DecryptionErrorMessage.
             * @memberof vinculum.wire
             * @classdesc Represents a DecryptionErrorMessage.
             * @constructor
             * @param {vinculum.wire.DecryptionErrorMessage.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const DecryptionErrorMessage = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * DecryptionErrorMessage ratchetKey.
             * @member {Uint8Array} ratchetKey
             * @memberof vinculum.wire.DecryptionErrorMessage
             * @instance
             */
            DecryptionErrorMessage.prototype.ratchetKey = $util.newBuffer([]);

            /**
             * DecryptionErrorMessage timestamp.
             * @member {number|Long} timestamp
             * @memberof vinculum.wire.DecryptionErrorMessage
             * @instance
             */
            DecryptionErrorMessage.prototype.timestamp = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * DecryptionErrorMessage deviceId.
             * @member {number} deviceId
             * @memberof vinculum.wire.DecryptionErrorMessage
             * @instance
             */
            DecryptionErrorMessage.prototype.deviceId = 0;

            /**
             * Encodes the specified DecryptionErrorMessage message. Does not implicitly {@link vinculum.wire.DecryptionErrorMessage.verify|verify} messages.
             * @function encode
             * @memberof vinculum.wire.DecryptionErrorMessage
             * @static
             * @param {vinculum.wire.DecryptionErrorMessage.$Properties} message DecryptionErrorMessage message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            DecryptionErrorMessage.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.ratchetKey != null && $Object.hasOwnProperty.call(message, "ratchetKey"))
                    writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.ratchetKey);
                if (message.timestamp != null && $Object.hasOwnProperty.call(message, "timestamp"))
                    writer.uint32(/* id 2, wireType 0 =*/16).uint64(message.timestamp);
                if (message.deviceId != null && $Object.hasOwnProperty.call(message, "deviceId"))
                    writer.uint32(/* id 3, wireType 0 =*/24).uint32(message.deviceId);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a DecryptionErrorMessage message from the specified reader or buffer.
             * @function decode
             * @memberof vinculum.wire.DecryptionErrorMessage
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {vinculum.wire.DecryptionErrorMessage & vinculum.wire.DecryptionErrorMessage.$Shape} DecryptionErrorMessage
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            DecryptionErrorMessage.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.vinculum.wire.DecryptionErrorMessage();
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
                            message.ratchetKey = reader.bytes();
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            message.timestamp = reader.uint64();
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            message.deviceId = reader.uint32();
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

            return DecryptionErrorMessage;
        })();

        wire.PlaintextBody = (function() {

            /**
             * Properties of a PlaintextBody.
             * @typedef {Object} vinculum.wire.PlaintextBody.$Properties
             * @property {Uint8Array|null} [dataMessage] PlaintextBody dataMessage
             * @property {Uint8Array|null} [syncMessage] PlaintextBody syncMessage
             * @property {Uint8Array|null} [callMessage] PlaintextBody callMessage
             * @property {Uint8Array|null} [nullMessage] PlaintextBody nullMessage
             * @property {Uint8Array|null} [receiptMessage] PlaintextBody receiptMessage
             * @property {Uint8Array|null} [typingMessage] PlaintextBody typingMessage
             * @property {Uint8Array|null} [senderKeyDistributionMessage] PlaintextBody senderKeyDistributionMessage
             * @property {Uint8Array|null} [decryptionErrorMessage] PlaintextBody decryptionErrorMessage
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a PlaintextBody.
             * @memberof vinculum.wire
             * @interface IPlaintextBody
             * @augments vinculum.wire.PlaintextBody.$Properties
             * @deprecated Use vinculum.wire.PlaintextBody.$Properties instead.
             */

            /**
             * Shape of a PlaintextBody.
             * @typedef {vinculum.wire.PlaintextBody.$Properties} vinculum.wire.PlaintextBody.$Shape
             */

            /**
             * Constructs a new PlaintextBody.
             * @memberof vinculum.wire
             * @classdesc Represents a PlaintextBody.
             * @constructor
             * @param {vinculum.wire.PlaintextBody.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const PlaintextBody = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * PlaintextBody dataMessage.
             * @member {Uint8Array} dataMessage
             * @memberof vinculum.wire.PlaintextBody
             * @instance
             */
            PlaintextBody.prototype.dataMessage = $util.newBuffer([]);

            /**
             * PlaintextBody syncMessage.
             * @member {Uint8Array} syncMessage
             * @memberof vinculum.wire.PlaintextBody
             * @instance
             */
            PlaintextBody.prototype.syncMessage = $util.newBuffer([]);

            /**
             * PlaintextBody callMessage.
             * @member {Uint8Array} callMessage
             * @memberof vinculum.wire.PlaintextBody
             * @instance
             */
            PlaintextBody.prototype.callMessage = $util.newBuffer([]);

            /**
             * PlaintextBody nullMessage.
             * @member {Uint8Array} nullMessage
             * @memberof vinculum.wire.PlaintextBody
             * @instance
             */
            PlaintextBody.prototype.nullMessage = $util.newBuffer([]);

            /**
             * PlaintextBody receiptMessage.
             * @member {Uint8Array} receiptMessage
             * @memberof vinculum.wire.PlaintextBody
             * @instance
             */
            PlaintextBody.prototype.receiptMessage = $util.newBuffer([]);

            /**
             * PlaintextBody typingMessage.
             * @member {Uint8Array} typingMessage
             * @memberof vinculum.wire.PlaintextBody
             * @instance
             */
            PlaintextBody.prototype.typingMessage = $util.newBuffer([]);

            /**
             * PlaintextBody senderKeyDistributionMessage.
             * @member {Uint8Array} senderKeyDistributionMessage
             * @memberof vinculum.wire.PlaintextBody
             * @instance
             */
            PlaintextBody.prototype.senderKeyDistributionMessage = $util.newBuffer([]);

            /**
             * PlaintextBody decryptionErrorMessage.
             * @member {Uint8Array} decryptionErrorMessage
             * @memberof vinculum.wire.PlaintextBody
             * @instance
             */
            PlaintextBody.prototype.decryptionErrorMessage = $util.newBuffer([]);

            /**
             * Encodes the specified PlaintextBody message. Does not implicitly {@link vinculum.wire.PlaintextBody.verify|verify} messages.
             * @function encode
             * @memberof vinculum.wire.PlaintextBody
             * @static
             * @param {vinculum.wire.PlaintextBody.$Properties} message PlaintextBody message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            PlaintextBody.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.dataMessage != null && $Object.hasOwnProperty.call(message, "dataMessage"))
                    writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.dataMessage);
                if (message.syncMessage != null && $Object.hasOwnProperty.call(message, "syncMessage"))
                    writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.syncMessage);
                if (message.callMessage != null && $Object.hasOwnProperty.call(message, "callMessage"))
                    writer.uint32(/* id 3, wireType 2 =*/26).bytes(message.callMessage);
                if (message.nullMessage != null && $Object.hasOwnProperty.call(message, "nullMessage"))
                    writer.uint32(/* id 4, wireType 2 =*/34).bytes(message.nullMessage);
                if (message.receiptMessage != null && $Object.hasOwnProperty.call(message, "receiptMessage"))
                    writer.uint32(/* id 5, wireType 2 =*/42).bytes(message.receiptMessage);
                if (message.typingMessage != null && $Object.hasOwnProperty.call(message, "typingMessage"))
                    writer.uint32(/* id 6, wireType 2 =*/50).bytes(message.typingMessage);
                if (message.senderKeyDistributionMessage != null && $Object.hasOwnProperty.call(message, "senderKeyDistributionMessage"))
                    writer.uint32(/* id 7, wireType 2 =*/58).bytes(message.senderKeyDistributionMessage);
                if (message.decryptionErrorMessage != null && $Object.hasOwnProperty.call(message, "decryptionErrorMessage"))
                    writer.uint32(/* id 8, wireType 2 =*/66).bytes(message.decryptionErrorMessage);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a PlaintextBody message from the specified reader or buffer.
             * @function decode
             * @memberof vinculum.wire.PlaintextBody
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {vinculum.wire.PlaintextBody & vinculum.wire.PlaintextBody.$Shape} PlaintextBody
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            PlaintextBody.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.vinculum.wire.PlaintextBody();
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
                            message.dataMessage = reader.bytes();
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.syncMessage = reader.bytes();
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.callMessage = reader.bytes();
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            message.nullMessage = reader.bytes();
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            message.receiptMessage = reader.bytes();
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            message.typingMessage = reader.bytes();
                            continue;
                        }
                    case 7: {
                            if (wireType !== 2)
                                break;
                            message.senderKeyDistributionMessage = reader.bytes();
                            continue;
                        }
                    case 8: {
                            if (wireType !== 2)
                                break;
                            message.decryptionErrorMessage = reader.bytes();
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

            return PlaintextBody;
        })();

        return wire;
    })();

    return vinculum;
})();

export {
  $root as default
};
