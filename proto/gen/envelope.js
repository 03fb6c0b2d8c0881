/*eslint-disable block-scoped-var, id-length, no-control-regex, no-magic-numbers, no-mixed-operators, no-prototype-builtins, no-redeclare, no-shadow, no-var, sort-vars, default-case, jsdoc/require-param*/
import $protobuf from "protobufjs/minimal.js";

// Common aliases
const $Reader = $protobuf.Reader, $Writer = $protobuf.Writer, $util = $protobuf.util;
const $Object = $util.global.Object, $undefined = $util.global.undefined, $Error = $util.global.Error, $RangeError = $util.global.RangeError;

// Exported root namespace
const $root = $protobuf.roots["vinculum-envelope"] || ($protobuf.roots["vinculum-envelope"] = {});

export const vinculum = $root.vinculum = (() => {

    /**
     * Namespace vinculum.
     * @exports vinculum
     * @namespace
     */
    const vinculum = {};

    vinculum.envelope = (function() {

        /**
         * Namespace envelope.
         * @memberof vinculum
         * @namespace
         */
        const envelope = {};

        envelope.Address = (function() {

            /**
             * Properties of an Address.
             * @typedef {Object} vinculum.envelope.Address.$Properties
             * @property {string|null} [realm] Address realm
             * @property {string|null} [id] Address id
             * @property {number|null} [device] Address device
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an Address.
             * @memberof vinculum.envelope
             * @interface IAddress
             * @augments vinculum.envelope.Address.$Properties
             * @deprecated Use vinculum.envelope.Address.$Properties instead.
             */

            /**
             * Shape of an Address.
             * @typedef {vinculum.envelope.Address.$Properties} vinculum.envelope.Address.$Shape
             */

            /**
             * Constructs a new Address.
             * @memberof vinculum.envelope
             * @classdesc Represents an Address.
             * @constructor
             * @param {vinculum.envelope.Address.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Address = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Address realm.
             * @member {string} realm
             * @memberof vinculum.envelope.Address
             * @instance
             */
            Address.prototype.realm = "";

            /**
             * Address id.
             * @member {string} id
             * @memberof vinculum.envelope.Address
             * @instance
             */
            Address.prototype.id = "";

            /**
             * Address device.
             * @member {number} device
             * @memberof vinculum.envelope.Address
             * @instance
             */
            Address.prototype.device = 0;

            /**
             * Encodes the specified Address message. Does not implicitly {@link vinculum.envelope.Address.verify|verify} messages.
             * @function encode
             * @memberof vinculum.envelope.Address
             * @static
             * @param {vinculum.envelope.Address.$Properties} message Address message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Address.encode = function (message, writer, _depth) {
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
                if (message.device != null && $Object.hasOwnProperty.call(message, "device") && message.device !== 0)
                    writer.uint32(/* id 3, wireType 0 =*/24).uint32(message.device);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an Address message from the specified reader or buffer.
             * @function decode
             * @memberof vinculum.envelope.Address
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {vinculum.envelope.Address & vinculum.envelope.Address.$Shape} Address
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Address.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.vinculum.envelope.Address();
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
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
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

            return Address;
        })();

        envelope.Submit = (function() {

            /**
             * Properties of a Submit.
             * @typedef {Object} vinculum.envelope.Submit.$Properties
             * @property {Array.<vinculum.envelope.Address.$Properties>|null} [to] Submit to
             * @property {Uint8Array|null} [envelope] Submit envelope
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Submit.
             * @memberof vinculum.envelope
             * @interface ISubmit
             * @augments vinculum.envelope.Submit.$Properties
             * @deprecated Use vinculum.envelope.Submit.$Properties instead.
             */

            /**
             * Shape of a Submit.
             * @typedef {vinculum.envelope.Submit.$Properties} vinculum.envelope.Submit.$Shape
             */

            /**
             * Constructs a new Submit.
             * @memberof vinculum.envelope
             * @classdesc Represents a Submit.
             * @constructor
             * @param {vinculum.envelope.Submit.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Submit = function (properties) {
                this.to = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Submit to.
             * @member {Array.<vinculum.envelope.Address.$Properties>} to
             * @memberof vinculum.envelope.Submit
             * @instance
             */
            Submit.prototype.to = $util.emptyArray;

            /**
             * Submit envelope.
             * @member {Uint8Array} envelope
             * @memberof vinculum.envelope.Submit
             * @instance
             */
            Submit.prototype.envelope = $util.newBuffer([]);

            /**
             * Encodes the specified Submit message. Does not implicitly {@link vinculum.envelope.Submit.verify|verify} messages.
             * @function encode
             * @memberof vinculum.envelope.Submit
             * @static
             * @param {vinculum.envelope.Submit.$Properties} message Submit message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Submit.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.to != null && message.to.length)
                    for (let i = 0; i < message.to.length; ++i)
                        $root.vinculum.envelope.Address.encode(message.to[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.envelope != null && $Object.hasOwnProperty.call(message, "envelope") && message.envelope.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.envelope);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Submit message from the specified reader or buffer.
             * @function decode
             * @memberof vinculum.envelope.Submit
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {vinculum.envelope.Submit & vinculum.envelope.Submit.$Shape} Submit
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Submit.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.vinculum.envelope.Submit();
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
                            if (!(message.to && message.to.length))
                                message.to = [];
                            message.to.push($root.vinculum.envelope.Address.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.envelope = value;
                            else
                                delete message.envelope;
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

            return Submit;
        })();

        envelope.Delivery = (function() {

            /**
             * Properties of a Delivery.
             * @typedef {Object} vinculum.envelope.Delivery.$Properties
             * @property {vinculum.envelope.Address.$Properties|null} [to] Delivery to
             * @property {Uint8Array|null} [envelope] Delivery envelope
             * @property {Array.<vinculum.envelope.ServerPart.$Properties>|null} [parts] Delivery parts
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Delivery.
             * @memberof vinculum.envelope
             * @interface IDelivery
             * @augments vinculum.envelope.Delivery.$Properties
             * @deprecated Use vinculum.envelope.Delivery.$Properties instead.
             */

            /**
             * Shape of a Delivery.
             * @typedef {vinculum.envelope.Delivery.$Properties} vinculum.envelope.Delivery.$Shape
             */

            /**
             * Constructs a new Delivery.
             * @memberof vinculum.envelope
             * @classdesc Represents a Delivery.
             * @constructor
             * @param {vinculum.envelope.Delivery.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Delivery = function (properties) {
                this.parts = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Delivery to.
             * @member {vinculum.envelope.Address.$Properties|null|undefined} to
             * @memberof vinculum.envelope.Delivery
             * @instance
             */
            Delivery.prototype.to = null;

            /**
             * Delivery envelope.
             * @member {Uint8Array} envelope
             * @memberof vinculum.envelope.Delivery
             * @instance
             */
            Delivery.prototype.envelope = $util.newBuffer([]);

            /**
             * Delivery parts.
             * @member {Array.<vinculum.envelope.ServerPart.$Properties>} parts
             * @memberof vinculum.envelope.Delivery
             * @instance
             */
            Delivery.prototype.parts = $util.emptyArray;

            /**
             * Encodes the specified Delivery message. Does not implicitly {@link vinculum.envelope.Delivery.verify|verify} messages.
             * @function encode
             * @memberof vinculum.envelope.Delivery
             * @static
             * @param {vinculum.envelope.Delivery.$Properties} message Delivery message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Delivery.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.to != null && $Object.hasOwnProperty.call(message, "to"))
                    $root.vinculum.envelope.Address.encode(message.to, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.envelope != null && $Object.hasOwnProperty.call(message, "envelope") && message.envelope.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.envelope);
                if (message.parts != null && message.parts.length)
                    for (let i = 0; i < message.parts.length; ++i)
                        $root.vinculum.envelope.ServerPart.encode(message.parts[i], writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Delivery message from the specified reader or buffer.
             * @function decode
             * @memberof vinculum.envelope.Delivery
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {vinculum.envelope.Delivery & vinculum.envelope.Delivery.$Shape} Delivery
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Delivery.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.vinculum.envelope.Delivery();
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
                            message.to = $root.vinculum.envelope.Address.decode(reader, reader.size(), $undefined, _depth + 1, message.to);
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.envelope = value;
                            else
                                delete message.envelope;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if (!(message.parts && message.parts.length))
                                message.parts = [];
                            message.parts.push($root.vinculum.envelope.ServerPart.decode(reader, reader.size(), $undefined, _depth + 1));
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

            return Delivery;
        })();

        envelope.Envelope = (function() {

            /**
             * Properties of an Envelope.
             * @typedef {Object} vinculum.envelope.Envelope.$Properties
             * @property {number|null} [version] Envelope version
             * @property {number|null} [kind] Envelope kind
             * @property {vinculum.envelope.Address.$Properties|null} [from] Envelope from
             * @property {Uint8Array|null} [id] Envelope id
             * @property {boolean|null} [live] Envelope live
             * @property {boolean|null} [wake] Envelope wake
             * @property {Uint8Array|null} [commitment] Envelope commitment
             * @property {Uint8Array|null} [ciphertext] Envelope ciphertext
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an Envelope.
             * @memberof vinculum.envelope
             * @interface IEnvelope
             * @augments vinculum.envelope.Envelope.$Properties
             * @deprecated Use vinculum.envelope.Envelope.$Properties instead.
             */

            /**
             * Shape of an Envelope.
             * @typedef {vinculum.envelope.Envelope.$Properties} vinculum.envelope.Envelope.$Shape
             */

            /**
             * Constructs a new Envelope.
             * @memberof vinculum.envelope
             * @classdesc Represents an Envelope.
             * @constructor
             * @param {vinculum.envelope.Envelope.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Envelope = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Envelope version.
             * @member {number} version
             * @memberof vinculum.envelope.Envelope
             * @instance
             */
            Envelope.prototype.version = 0;

            /**
             * Envelope kind.
             * @member {number} kind
             * @memberof vinculum.envelope.Envelope
             * @instance
             */
            Envelope.prototype.kind = 0;

            /**
             * Envelope from.
             * @member {vinculum.envelope.Address.$Properties|null|undefined} from
             * @memberof vinculum.envelope.Envelope
             * @instance
             */
            Envelope.prototype.from = null;

            /**
             * Envelope id.
             * @member {Uint8Array} id
             * @memberof vinculum.envelope.Envelope
             * @instance
             */
            Envelope.prototype.id = $util.newBuffer([]);

            /**
             * Envelope live.
             * @member {boolean} live
             * @memberof vinculum.envelope.Envelope
             * @instance
             */
            Envelope.prototype.live = false;

            /**
             * Envelope wake.
             * @member {boolean} wake
             * @memberof vinculum.envelope.Envelope
             * @instance
             */
            Envelope.prototype.wake = false;

            /**
             * Envelope commitment.
             * @member {Uint8Array} commitment
             * @memberof vinculum.envelope.Envelope
             * @instance
             */
            Envelope.prototype.commitment = $util.newBuffer([]);

            /**
             * Envelope ciphertext.
             * @member {Uint8Array} ciphertext
             * @memberof vinculum.envelope.Envelope
             * @instance
             */
            Envelope.prototype.ciphertext = $util.newBuffer([]);

            /**
             * Encodes the specified Envelope message. Does not implicitly {@link vinculum.envelope.Envelope.verify|verify} messages.
             * @function encode
             * @memberof vinculum.envelope.Envelope
             * @static
             * @param {vinculum.envelope.Envelope.$Properties} message Envelope message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Envelope.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.version != null && $Object.hasOwnProperty.call(message, "version") && message.version !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.version);
                if (message.kind != null && $Object.hasOwnProperty.call(message, "kind") && message.kind !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.kind);
                if (message.from != null && $Object.hasOwnProperty.call(message, "from"))
                    $root.vinculum.envelope.Address.encode(message.from, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                if (message.id != null && $Object.hasOwnProperty.call(message, "id") && message.id.length)
                    writer.uint32(/* id 4, wireType 2 =*/34).bytes(message.id);
                if (message.live != null && $Object.hasOwnProperty.call(message, "live") && message.live !== false)
                    writer.uint32(/* id 5, wireType 0 =*/40).bool(message.live);
                if (message.wake != null && $Object.hasOwnProperty.call(message, "wake") && message.wake !== false)
                    writer.uint32(/* id 6, wireType 0 =*/48).bool(message.wake);
                if (message.commitment != null && $Object.hasOwnProperty.call(message, "commitment") && message.commitment.length)
                    writer.uint32(/* id 7, wireType 2 =*/58).bytes(message.commitment);
                if (message.ciphertext != null && $Object.hasOwnProperty.call(message, "ciphertext") && message.ciphertext.length)
                    writer.uint32(/* id 8, wireType 2 =*/66).bytes(message.ciphertext);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an Envelope message from the specified reader or buffer.
             * @function decode
             * @memberof vinculum.envelope.Envelope
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {vinculum.envelope.Envelope & vinculum.envelope.Envelope.$Shape} Envelope
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Envelope.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.vinculum.envelope.Envelope();
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
                                message.version = value;
                            else
                                delete message.version;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.kind = value;
                            else
                                delete message.kind;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.from = $root.vinculum.envelope.Address.decode(reader, reader.size(), $undefined, _depth + 1, message.from);
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.id = value;
                            else
                                delete message.id;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.live = value;
                            else
                                delete message.live;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.wake = value;
                            else
                                delete message.wake;
                            continue;
                        }
                    case 7: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.commitment = value;
                            else
                                delete message.commitment;
                            continue;
                        }
                    case 8: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.ciphertext = value;
                            else
                                delete message.ciphertext;
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

            return Envelope;
        })();

        envelope.ServerPart = (function() {

            /**
             * Properties of a ServerPart.
             * @typedef {Object} vinculum.envelope.ServerPart.$Properties
             * @property {string|null} [realm] ServerPart realm
             * @property {number|Long|null} [timeMs] ServerPart timeMs
             * @property {number|null} [keyId] ServerPart keyId
             * @property {Uint8Array|null} [tag] ServerPart tag
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ServerPart.
             * @memberof vinculum.envelope
             * @interface IServerPart
             * @augments vinculum.envelope.ServerPart.$Properties
             * @deprecated Use vinculum.envelope.ServerPart.$Properties instead.
             */

            /**
             * Shape of a ServerPart.
             * @typedef {vinculum.envelope.ServerPart.$Properties} vinculum.envelope.ServerPart.$Shape
             */

            /**
             * Constructs a new ServerPart.
             * @memberof vinculum.envelope
             * @classdesc Represents a ServerPart.
             * @constructor
             * @param {vinculum.envelope.ServerPart.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ServerPart = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ServerPart realm.
             * @member {string} realm
             * @memberof vinculum.envelope.ServerPart
             * @instance
             */
            ServerPart.prototype.realm = "";

            /**
             * ServerPart timeMs.
             * @member {number|Long} timeMs
             * @memberof vinculum.envelope.ServerPart
             * @instance
             */
            ServerPart.prototype.timeMs = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * ServerPart keyId.
             * @member {number} keyId
             * @memberof vinculum.envelope.ServerPart
             * @instance
             */
            ServerPart.prototype.keyId = 0;

            /**
             * ServerPart tag.
             * @member {Uint8Array} tag
             * @memberof vinculum.envelope.ServerPart
             * @instance
             */
            ServerPart.prototype.tag = $util.newBuffer([]);

            /**
             * Encodes the specified ServerPart message. Does not implicitly {@link vinculum.envelope.ServerPart.verify|verify} messages.
             * @function encode
             * @memberof vinculum.envelope.ServerPart
             * @static
             * @param {vinculum.envelope.ServerPart.$Properties} message ServerPart message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ServerPart.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.realm != null && $Object.hasOwnProperty.call(message, "realm") && message.realm !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.realm);
                if (message.timeMs != null && $Object.hasOwnProperty.call(message, "timeMs") && (typeof message.timeMs === "object" ? message.timeMs.low || message.timeMs.high : message.timeMs !== 0))
                    writer.uint32(/* id 2, wireType 0 =*/16).uint64(message.timeMs);
                if (message.keyId != null && $Object.hasOwnProperty.call(message, "keyId") && message.keyId !== 0)
                    writer.uint32(/* id 3, wireType 0 =*/24).uint32(message.keyId);
                if (message.tag != null && $Object.hasOwnProperty.call(message, "tag") && message.tag.length)
                    writer.uint32(/* id 4, wireType 2 =*/34).bytes(message.tag);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a ServerPart message from the specified reader or buffer.
             * @function decode
             * @memberof vinculum.envelope.ServerPart
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {vinculum.envelope.ServerPart & vinculum.envelope.ServerPart.$Shape} ServerPart
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ServerPart.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.vinculum.envelope.ServerPart();
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
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.timeMs = value;
                            else
                                delete message.timeMs;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.keyId = value;
                            else
                                delete message.keyId;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.tag = value;
                            else
                                delete message.tag;
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

            return ServerPart;
        })();

        envelope.Report = (function() {

            /**
             * Properties of a Report.
             * @typedef {Object} vinculum.envelope.Report.$Properties
             * @property {number|null} [version] Report version
             * @property {vinculum.envelope.Address.$Properties|null} [reporter] Report reporter
             * @property {Array.<vinculum.envelope.Reported.$Properties>|null} [messages] Report messages
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Report.
             * @memberof vinculum.envelope
             * @interface IReport
             * @augments vinculum.envelope.Report.$Properties
             * @deprecated Use vinculum.envelope.Report.$Properties instead.
             */

            /**
             * Shape of a Report.
             * @typedef {vinculum.envelope.Report.$Properties} vinculum.envelope.Report.$Shape
             */

            /**
             * Constructs a new Report.
             * @memberof vinculum.envelope
             * @classdesc Represents a Report.
             * @constructor
             * @param {vinculum.envelope.Report.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Report = function (properties) {
                this.messages = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Report version.
             * @member {number} version
             * @memberof vinculum.envelope.Report
             * @instance
             */
            Report.prototype.version = 0;

            /**
             * Report reporter.
             * @member {vinculum.envelope.Address.$Properties|null|undefined} reporter
             * @memberof vinculum.envelope.Report
             * @instance
             */
            Report.prototype.reporter = null;

            /**
             * Report messages.
             * @member {Array.<vinculum.envelope.Reported.$Properties>} messages
             * @memberof vinculum.envelope.Report
             * @instance
             */
            Report.prototype.messages = $util.emptyArray;

            /**
             * Encodes the specified Report message. Does not implicitly {@link vinculum.envelope.Report.verify|verify} messages.
             * @function encode
             * @memberof vinculum.envelope.Report
             * @static
             * @param {vinculum.envelope.Report.$Properties} message Report message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Report.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.version != null && $Object.hasOwnProperty.call(message, "version") && message.version !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.version);
                if (message.reporter != null && $Object.hasOwnProperty.call(message, "reporter"))
                    $root.vinculum.envelope.Address.encode(message.reporter, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.messages != null && message.messages.length)
                    for (let i = 0; i < message.messages.length; ++i)
                        $root.vinculum.envelope.Reported.encode(message.messages[i], writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Report message from the specified reader or buffer.
             * @function decode
             * @memberof vinculum.envelope.Report
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {vinculum.envelope.Report & vinculum.envelope.Report.$Shape} Report
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Report.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.vinculum.envelope.Report();
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
                                message.version = value;
                            else
                                delete message.version;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.reporter = $root.vinculum.envelope.Address.decode(reader, reader.size(), $undefined, _depth + 1, message.reporter);
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if (!(message.messages && message.messages.length))
                                message.messages = [];
                            message.messages.push($root.vinculum.envelope.Reported.decode(reader, reader.size(), $undefined, _depth + 1));
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

            return Report;
        })();

        envelope.Reported = (function() {

            /**
             * Properties of a Reported.
             * @typedef {Object} vinculum.envelope.Reported.$Properties
             * @property {Uint8Array|null} [app] Reported app
             * @property {Uint8Array|null} [frankingKey] Reported frankingKey
             * @property {Uint8Array|null} [envelopeId] Reported envelopeId
             * @property {Uint8Array|null} [commitment] Reported commitment
             * @property {Array.<vinculum.envelope.ServerPart.$Properties>|null} [parts] Reported parts
             * @property {boolean|null} [isSealed] Reported isSealed
             * @property {vinculum.envelope.Address.$Properties|null} [sender] Reported sender
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Reported.
             * @memberof vinculum.envelope
             * @interface IReported
             * @augments vinculum.envelope.Reported.$Properties
             * @deprecated Use vinculum.envelope.Reported.$Properties instead.
             */

            /**
             * Shape of a Reported.
             * @typedef {vinculum.envelope.Reported.$Properties} vinculum.envelope.Reported.$Shape
             */

            /**
             * Constructs a new Reported.
             * @memberof vinculum.envelope
             * @classdesc Represents a Reported.
             * @constructor
             * @param {vinculum.envelope.Reported.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Reported = function (properties) {
                this.parts = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Reported app.
             * @member {Uint8Array} app
             * @memberof vinculum.envelope.Reported
             * @instance
             */
            Reported.prototype.app = $util.newBuffer([]);

            /**
             * Reported frankingKey.
             * @member {Uint8Array} frankingKey
             * @memberof vinculum.envelope.Reported
             * @instance
             */
            Reported.prototype.frankingKey = $util.newBuffer([]);

            /**
             * Reported envelopeId.
             * @member {Uint8Array} envelopeId
             * @memberof vinculum.envelope.Reported
             * @instance
             */
            Reported.prototype.envelopeId = $util.newBuffer([]);

            /**
             * Reported commitment.
             * @member {Uint8Array} commitment
             * @memberof vinculum.envelope.Reported
             * @instance
             */
            Reported.prototype.commitment = $util.newBuffer([]);

            /**
             * Reported parts.
             * @member {Array.<vinculum.envelope.ServerPart.$Properties>} parts
             * @memberof vinculum.envelope.Reported
             * @instance
             */
            Reported.prototype.parts = $util.emptyArray;

            /**
             * Reported isSealed.
             * @member {boolean} isSealed
             * @memberof vinculum.envelope.Reported
             * @instance
             */
            Reported.prototype.isSealed = false;

            /**
             * Reported sender.
             * @member {vinculum.envelope.Address.$Properties|null|undefined} sender
             * @memberof vinculum.envelope.Reported
             * @instance
             */
            Reported.prototype.sender = null;

            /**
             * Encodes the specified Reported message. Does not implicitly {@link vinculum.envelope.Reported.verify|verify} messages.
             * @function encode
             * @memberof vinculum.envelope.Reported
             * @static
             * @param {vinculum.envelope.Reported.$Properties} message Reported message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Reported.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.app != null && $Object.hasOwnProperty.call(message, "app") && message.app.length)
                    writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.app);
                if (message.frankingKey != null && $Object.hasOwnProperty.call(message, "frankingKey") && message.frankingKey.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.frankingKey);
                if (message.envelopeId != null && $Object.hasOwnProperty.call(message, "envelopeId") && message.envelopeId.length)
                    writer.uint32(/* id 3, wireType 2 =*/26).bytes(message.envelopeId);
                if (message.commitment != null && $Object.hasOwnProperty.call(message, "commitment") && message.commitment.length)
                    writer.uint32(/* id 4, wireType 2 =*/34).bytes(message.commitment);
                if (message.parts != null && message.parts.length)
                    for (let i = 0; i < message.parts.length; ++i)
                        $root.vinculum.envelope.ServerPart.encode(message.parts[i], writer.uint32(/* id 5, wireType 2 =*/42).fork(), _depth + 1).ldelim();
                if (message.isSealed != null && $Object.hasOwnProperty.call(message, "isSealed") && message.isSealed !== false)
                    writer.uint32(/* id 6, wireType 0 =*/48).bool(message.isSealed);
                if (message.sender != null && $Object.hasOwnProperty.call(message, "sender"))
                    $root.vinculum.envelope.Address.encode(message.sender, writer.uint32(/* id 7, wireType 2 =*/58).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Reported message from the specified reader or buffer.
             * @function decode
             * @memberof vinculum.envelope.Reported
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {vinculum.envelope.Reported & vinculum.envelope.Reported.$Shape} Reported
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Reported.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.vinculum.envelope.Reported();
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
                                message.app = value;
                            else
                                delete message.app;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.frankingKey = value;
                            else
                                delete message.frankingKey;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.envelopeId = value;
                            else
                                delete message.envelopeId;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.commitment = value;
                            else
                                delete message.commitment;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if (!(message.parts && message.parts.length))
                                message.parts = [];
                            message.parts.push($root.vinculum.envelope.ServerPart.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.isSealed = value;
                            else
                                delete message.isSealed;
                            continue;
                        }
                    case 7: {
                            if (wireType !== 2)
                                break;
                            message.sender = $root.vinculum.envelope.Address.decode(reader, reader.size(), $undefined, _depth + 1, message.sender);
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

            return Reported;
        })();

        envelope.Revealed = (function() {

            /**
             * Properties of a Revealed.
             * @typedef {Object} vinculum.envelope.Revealed.$Properties
             * @property {vinculum.envelope.RevealedMetadata.$Properties|null} [meta] Revealed meta
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Revealed.
             * @memberof vinculum.envelope
             * @interface IRevealed
             * @augments vinculum.envelope.Revealed.$Properties
             * @deprecated Use vinculum.envelope.Revealed.$Properties instead.
             */

            /**
             * Shape of a Revealed.
             * @typedef {vinculum.envelope.Revealed.$Properties} vinculum.envelope.Revealed.$Shape
             */

            /**
             * Constructs a new Revealed.
             * @memberof vinculum.envelope
             * @classdesc Represents a Revealed.
             * @constructor
             * @param {vinculum.envelope.Revealed.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Revealed = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Revealed meta.
             * @member {vinculum.envelope.RevealedMetadata.$Properties|null|undefined} meta
             * @memberof vinculum.envelope.Revealed
             * @instance
             */
            Revealed.prototype.meta = null;

            /**
             * Encodes the specified Revealed message. Does not implicitly {@link vinculum.envelope.Revealed.verify|verify} messages.
             * @function encode
             * @memberof vinculum.envelope.Revealed
             * @static
             * @param {vinculum.envelope.Revealed.$Properties} message Revealed message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Revealed.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.meta != null && $Object.hasOwnProperty.call(message, "meta"))
                    $root.vinculum.envelope.RevealedMetadata.encode(message.meta, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Revealed message from the specified reader or buffer.
             * @function decode
             * @memberof vinculum.envelope.Revealed
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {vinculum.envelope.Revealed & vinculum.envelope.Revealed.$Shape} Revealed
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Revealed.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.vinculum.envelope.Revealed();
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
                            message.meta = $root.vinculum.envelope.RevealedMetadata.decode(reader, reader.size(), $undefined, _depth + 1, message.meta);
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

            return Revealed;
        })();

        envelope.RevealedMetadata = (function() {

            /**
             * Properties of a RevealedMetadata.
             * @typedef {Object} vinculum.envelope.RevealedMetadata.$Properties
             * @property {Uint8Array|null} [conversation] RevealedMetadata conversation
             * @property {Uint8Array|null} [id] RevealedMetadata id
             * @property {number|Long|null} [sequence] RevealedMetadata sequence
             * @property {number|Long|null} [timeMs] RevealedMetadata timeMs
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a RevealedMetadata.
             * @memberof vinculum.envelope
             * @interface IRevealedMetadata
             * @augments vinculum.envelope.RevealedMetadata.$Properties
             * @deprecated Use vinculum.envelope.RevealedMetadata.$Properties instead.
             */

            /**
             * Shape of a RevealedMetadata.
             * @typedef {vinculum.envelope.RevealedMetadata.$Properties} vinculum.envelope.RevealedMetadata.$Shape
             */

            /**
             * Constructs a new RevealedMetadata.
             * @memberof vinculum.envelope
             * @classdesc Represents a RevealedMetadata.
             * @constructor
             * @param {vinculum.envelope.RevealedMetadata.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const RevealedMetadata = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * RevealedMetadata conversation.
             * @member {Uint8Array} conversation
             * @memberof vinculum.envelope.RevealedMetadata
             * @instance
             */
            RevealedMetadata.prototype.conversation = $util.newBuffer([]);

            /**
             * RevealedMetadata id.
             * @member {Uint8Array} id
             * @memberof vinculum.envelope.RevealedMetadata
             * @instance
             */
            RevealedMetadata.prototype.id = $util.newBuffer([]);

            /**
             * RevealedMetadata sequence.
             * @member {number|Long} sequence
             * @memberof vinculum.envelope.RevealedMetadata
             * @instance
             */
            RevealedMetadata.prototype.sequence = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * RevealedMetadata timeMs.
             * @member {number|Long} timeMs
             * @memberof vinculum.envelope.RevealedMetadata
             * @instance
             */
            RevealedMetadata.prototype.timeMs = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Encodes the specified RevealedMetadata message. Does not implicitly {@link vinculum.envelope.RevealedMetadata.verify|verify} messages.
             * @function encode
             * @memberof vinculum.envelope.RevealedMetadata
             * @static
             * @param {vinculum.envelope.RevealedMetadata.$Properties} message RevealedMetadata message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            RevealedMetadata.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.conversation != null && $Object.hasOwnProperty.call(message, "conversation") && message.conversation.length)
                    writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.conversation);
                if (message.id != null && $Object.hasOwnProperty.call(message, "id") && message.id.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.id);
                if (message.sequence != null && $Object.hasOwnProperty.call(message, "sequence") && (typeof message.sequence === "object" ? message.sequence.low || message.sequence.high : message.sequence !== 0))
                    writer.uint32(/* id 3, wireType 0 =*/24).uint64(message.sequence);
                if (message.timeMs != null && $Object.hasOwnProperty.call(message, "timeMs") && (typeof message.timeMs === "object" ? message.timeMs.low || message.timeMs.high : message.timeMs !== 0))
                    writer.uint32(/* id 4, wireType 0 =*/32).uint64(message.timeMs);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a RevealedMetadata message from the specified reader or buffer.
             * @function decode
             * @memberof vinculum.envelope.RevealedMetadata
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {vinculum.envelope.RevealedMetadata & vinculum.envelope.RevealedMetadata.$Shape} RevealedMetadata
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            RevealedMetadata.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.vinculum.envelope.RevealedMetadata();
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
                                message.conversation = value;
                            else
                                delete message.conversation;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.id = value;
                            else
                                delete message.id;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.sequence = value;
                            else
                                delete message.sequence;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.timeMs = value;
                            else
                                delete message.timeMs;
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

            return RevealedMetadata;
        })();

        envelope.Transport = (function() {

            /**
             * Properties of a Transport.
             * @typedef {Object} vinculum.envelope.Transport.$Properties
             * @property {Uint8Array|null} [app] Transport app
             * @property {Uint8Array|null} [frankingKey] Transport frankingKey
             * @property {vinculum.envelope.Echo.$Properties|null} [echo] Transport echo
             * @property {vinculum.envelope.SessionConfirm.$Properties|null} [confirm] Transport confirm
             * @property {vinculum.envelope.DeviceSent.$Properties|null} [deviceSent] Transport deviceSent
             * @property {vinculum.envelope.Distribution.$Properties|null} [distribution] Transport distribution
             * @property {Array.<vinculum.envelope.LinkMessage.$Properties>|null} [link] Transport link
             * @property {vinculum.envelope.Control.$Properties|null} [control] Transport control
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Transport.
             * @memberof vinculum.envelope
             * @interface ITransport
             * @augments vinculum.envelope.Transport.$Properties
             * @deprecated Use vinculum.envelope.Transport.$Properties instead.
             */

            /**
             * Shape of a Transport.
             * @typedef {vinculum.envelope.Transport.$Properties} vinculum.envelope.Transport.$Shape
             */

            /**
             * Constructs a new Transport.
             * @memberof vinculum.envelope
             * @classdesc Represents a Transport.
             * @constructor
             * @param {vinculum.envelope.Transport.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Transport = function (properties) {
                this.link = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Transport app.
             * @member {Uint8Array} app
             * @memberof vinculum.envelope.Transport
             * @instance
             */
            Transport.prototype.app = $util.newBuffer([]);

            /**
             * Transport frankingKey.
             * @member {Uint8Array} frankingKey
             * @memberof vinculum.envelope.Transport
             * @instance
             */
            Transport.prototype.frankingKey = $util.newBuffer([]);

            /**
             * Transport echo.
             * @member {vinculum.envelope.Echo.$Properties|null|undefined} echo
             * @memberof vinculum.envelope.Transport
             * @instance
             */
            Transport.prototype.echo = null;

            /**
             * Transport confirm.
             * @member {vinculum.envelope.SessionConfirm.$Properties|null|undefined} confirm
             * @memberof vinculum.envelope.Transport
             * @instance
             */
            Transport.prototype.confirm = null;

            /**
             * Transport deviceSent.
             * @member {vinculum.envelope.DeviceSent.$Properties|null|undefined} deviceSent
             * @memberof vinculum.envelope.Transport
             * @instance
             */
            Transport.prototype.deviceSent = null;

            /**
             * Transport distribution.
             * @member {vinculum.envelope.Distribution.$Properties|null|undefined} distribution
             * @memberof vinculum.envelope.Transport
             * @instance
             */
            Transport.prototype.distribution = null;

            /**
             * Transport link.
             * @member {Array.<vinculum.envelope.LinkMessage.$Properties>} link
             * @memberof vinculum.envelope.Transport
             * @instance
             */
            Transport.prototype.link = $util.emptyArray;

            /**
             * Transport control.
             * @member {vinculum.envelope.Control.$Properties|null|undefined} control
             * @memberof vinculum.envelope.Transport
             * @instance
             */
            Transport.prototype.control = null;

            /**
             * Encodes the specified Transport message. Does not implicitly {@link vinculum.envelope.Transport.verify|verify} messages.
             * @function encode
             * @memberof vinculum.envelope.Transport
             * @static
             * @param {vinculum.envelope.Transport.$Properties} message Transport message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Transport.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.app != null && $Object.hasOwnProperty.call(message, "app") && message.app.length)
                    writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.app);
                if (message.frankingKey != null && $Object.hasOwnProperty.call(message, "frankingKey") && message.frankingKey.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.frankingKey);
                if (message.echo != null && $Object.hasOwnProperty.call(message, "echo"))
                    $root.vinculum.envelope.Echo.encode(message.echo, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                if (message.confirm != null && $Object.hasOwnProperty.call(message, "confirm"))
                    $root.vinculum.envelope.SessionConfirm.encode(message.confirm, writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
                if (message.deviceSent != null && $Object.hasOwnProperty.call(message, "deviceSent"))
                    $root.vinculum.envelope.DeviceSent.encode(message.deviceSent, writer.uint32(/* id 5, wireType 2 =*/42).fork(), _depth + 1).ldelim();
                if (message.distribution != null && $Object.hasOwnProperty.call(message, "distribution"))
                    $root.vinculum.envelope.Distribution.encode(message.distribution, writer.uint32(/* id 6, wireType 2 =*/50).fork(), _depth + 1).ldelim();
                if (message.link != null && message.link.length)
                    for (let i = 0; i < message.link.length; ++i)
                        $root.vinculum.envelope.LinkMessage.encode(message.link[i], writer.uint32(/* id 7, wireType 2 =*/58).fork(), _depth + 1).ldelim();
                if (message.control != null && $Object.hasOwnProperty.call(message, "control"))
                    $root.vinculum.envelope.Control.encode(message.control, writer.uint32(/* id 8, wireType 2 =*/66).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Transport message from the specified reader or buffer.
             * @function decode
             * @memberof vinculum.envelope.Transport
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {vinculum.envelope.Transport & vinculum.envelope.Transport.$Shape} Transport
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Transport.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.vinculum.envelope.Transport();
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
                                message.app = value;
                            else
                                delete message.app;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.frankingKey = value;
                            else
                                delete message.frankingKey;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.echo = $root.vinculum.envelope.Echo.decode(reader, reader.size(), $undefined, _depth + 1, message.echo);
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            message.confirm = $root.vinculum.envelope.SessionConfirm.decode(reader, reader.size(), $undefined, _depth + 1, message.confirm);
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            message.deviceSent = $root.vinculum.envelope.DeviceSent.decode(reader, reader.size(), $undefined, _depth + 1, message.deviceSent);
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            message.distribution = $root.vinculum.envelope.Distribution.decode(reader, reader.size(), $undefined, _depth + 1, message.distribution);
                            continue;
                        }
                    case 7: {
                            if (wireType !== 2)
                                break;
                            if (!(message.link && message.link.length))
                                message.link = [];
                            message.link.push($root.vinculum.envelope.LinkMessage.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 8: {
                            if (wireType !== 2)
                                break;
                            message.control = $root.vinculum.envelope.Control.decode(reader, reader.size(), $undefined, _depth + 1, message.control);
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

            return Transport;
        })();

        envelope.Head = (function() {

            /**
             * Properties of a Head.
             * @typedef {Object} vinculum.envelope.Head.$Properties
             * @property {number|Long|null} [seq] Head seq
             * @property {Uint8Array|null} [hash] Head hash
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Head.
             * @memberof vinculum.envelope
             * @interface IHead
             * @augments vinculum.envelope.Head.$Properties
             * @deprecated Use vinculum.envelope.Head.$Properties instead.
             */

            /**
             * Shape of a Head.
             * @typedef {vinculum.envelope.Head.$Properties} vinculum.envelope.Head.$Shape
             */

            /**
             * Constructs a new Head.
             * @memberof vinculum.envelope
             * @classdesc Represents a Head.
             * @constructor
             * @param {vinculum.envelope.Head.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Head = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Head seq.
             * @member {number|Long} seq
             * @memberof vinculum.envelope.Head
             * @instance
             */
            Head.prototype.seq = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Head hash.
             * @member {Uint8Array} hash
             * @memberof vinculum.envelope.Head
             * @instance
             */
            Head.prototype.hash = $util.newBuffer([]);

            /**
             * Encodes the specified Head message. Does not implicitly {@link vinculum.envelope.Head.verify|verify} messages.
             * @function encode
             * @memberof vinculum.envelope.Head
             * @static
             * @param {vinculum.envelope.Head.$Properties} message Head message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Head.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.seq != null && $Object.hasOwnProperty.call(message, "seq") && (typeof message.seq === "object" ? message.seq.low || message.seq.high : message.seq !== 0))
                    writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.seq);
                if (message.hash != null && $Object.hasOwnProperty.call(message, "hash") && message.hash.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.hash);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Head message from the specified reader or buffer.
             * @function decode
             * @memberof vinculum.envelope.Head
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {vinculum.envelope.Head & vinculum.envelope.Head.$Shape} Head
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Head.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.vinculum.envelope.Head();
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
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.hash = value;
                            else
                                delete message.hash;
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

            return Head;
        })();

        envelope.Echo = (function() {

            /**
             * Properties of an Echo.
             * @typedef {Object} vinculum.envelope.Echo.$Properties
             * @property {vinculum.envelope.Head.$Properties|null} [mine] Echo mine
             * @property {vinculum.envelope.Head.$Properties|null} [yours] Echo yours
             * @property {number|Long|null} [seen] Echo seen
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an Echo.
             * @memberof vinculum.envelope
             * @interface IEcho
             * @augments vinculum.envelope.Echo.$Properties
             * @deprecated Use vinculum.envelope.Echo.$Properties instead.
             */

            /**
             * Shape of an Echo.
             * @typedef {vinculum.envelope.Echo.$Properties} vinculum.envelope.Echo.$Shape
             */

            /**
             * Constructs a new Echo.
             * @memberof vinculum.envelope
             * @classdesc Represents an Echo.
             * @constructor
             * @param {vinculum.envelope.Echo.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Echo = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Echo mine.
             * @member {vinculum.envelope.Head.$Properties|null|undefined} mine
             * @memberof vinculum.envelope.Echo
             * @instance
             */
            Echo.prototype.mine = null;

            /**
             * Echo yours.
             * @member {vinculum.envelope.Head.$Properties|null|undefined} yours
             * @memberof vinculum.envelope.Echo
             * @instance
             */
            Echo.prototype.yours = null;

            /**
             * Echo seen.
             * @member {number|Long} seen
             * @memberof vinculum.envelope.Echo
             * @instance
             */
            Echo.prototype.seen = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Encodes the specified Echo message. Does not implicitly {@link vinculum.envelope.Echo.verify|verify} messages.
             * @function encode
             * @memberof vinculum.envelope.Echo
             * @static
             * @param {vinculum.envelope.Echo.$Properties} message Echo message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Echo.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.mine != null && $Object.hasOwnProperty.call(message, "mine"))
                    $root.vinculum.envelope.Head.encode(message.mine, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.yours != null && $Object.hasOwnProperty.call(message, "yours"))
                    $root.vinculum.envelope.Head.encode(message.yours, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.seen != null && $Object.hasOwnProperty.call(message, "seen") && (typeof message.seen === "object" ? message.seen.low || message.seen.high : message.seen !== 0))
                    writer.uint32(/* id 3, wireType 0 =*/24).uint64(message.seen);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an Echo message from the specified reader or buffer.
             * @function decode
             * @memberof vinculum.envelope.Echo
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {vinculum.envelope.Echo & vinculum.envelope.Echo.$Shape} Echo
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Echo.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.vinculum.envelope.Echo();
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
                            message.mine = $root.vinculum.envelope.Head.decode(reader, reader.size(), $undefined, _depth + 1, message.mine);
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.yours = $root.vinculum.envelope.Head.decode(reader, reader.size(), $undefined, _depth + 1, message.yours);
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.seen = value;
                            else
                                delete message.seen;
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

            return Echo;
        })();

        envelope.SessionConfirm = (function() {

            /**
             * Properties of a SessionConfirm.
             * @typedef {Object} vinculum.envelope.SessionConfirm.$Properties
             * @property {vinculum.envelope.ConfirmedAccount.$Properties|null} [mine] SessionConfirm mine
             * @property {vinculum.envelope.ConfirmedAccount.$Properties|null} [yours] SessionConfirm yours
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a SessionConfirm.
             * @memberof vinculum.envelope
             * @interface ISessionConfirm
             * @augments vinculum.envelope.SessionConfirm.$Properties
             * @deprecated Use vinculum.envelope.SessionConfirm.$Properties instead.
             */

            /**
             * Shape of a SessionConfirm.
             * @typedef {vinculum.envelope.SessionConfirm.$Properties} vinculum.envelope.SessionConfirm.$Shape
             */

            /**
             * Constructs a new SessionConfirm.
             * @memberof vinculum.envelope
             * @classdesc Represents a SessionConfirm.
             * @constructor
             * @param {vinculum.envelope.SessionConfirm.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const SessionConfirm = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * SessionConfirm mine.
             * @member {vinculum.envelope.ConfirmedAccount.$Properties|null|undefined} mine
             * @memberof vinculum.envelope.SessionConfirm
             * @instance
             */
            SessionConfirm.prototype.mine = null;

            /**
             * SessionConfirm yours.
             * @member {vinculum.envelope.ConfirmedAccount.$Properties|null|undefined} yours
             * @memberof vinculum.envelope.SessionConfirm
             * @instance
             */
            SessionConfirm.prototype.yours = null;

            /**
             * Encodes the specified SessionConfirm message. Does not implicitly {@link vinculum.envelope.SessionConfirm.verify|verify} messages.
             * @function encode
             * @memberof vinculum.envelope.SessionConfirm
             * @static
             * @param {vinculum.envelope.SessionConfirm.$Properties} message SessionConfirm message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            SessionConfirm.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.mine != null && $Object.hasOwnProperty.call(message, "mine"))
                    $root.vinculum.envelope.ConfirmedAccount.encode(message.mine, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.yours != null && $Object.hasOwnProperty.call(message, "yours"))
                    $root.vinculum.envelope.ConfirmedAccount.encode(message.yours, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a SessionConfirm message from the specified reader or buffer.
             * @function decode
             * @memberof vinculum.envelope.SessionConfirm
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {vinculum.envelope.SessionConfirm & vinculum.envelope.SessionConfirm.$Shape} SessionConfirm
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            SessionConfirm.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.vinculum.envelope.SessionConfirm();
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
                            message.mine = $root.vinculum.envelope.ConfirmedAccount.decode(reader, reader.size(), $undefined, _depth + 1, message.mine);
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.yours = $root.vinculum.envelope.ConfirmedAccount.decode(reader, reader.size(), $undefined, _depth + 1, message.yours);
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

            return SessionConfirm;
        })();

        envelope.ConfirmedAccount = (function() {

            /**
             * Properties of a ConfirmedAccount.
             * @typedef {Object} vinculum.envelope.ConfirmedAccount.$Properties
             * @property {string|null} [realm] ConfirmedAccount realm
             * @property {string|null} [id] ConfirmedAccount id
             * @property {Uint8Array|null} [ref] ConfirmedAccount ref
             * @property {vinculum.envelope.Head.$Properties|null} [head] ConfirmedAccount head
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ConfirmedAccount.
             * @memberof vinculum.envelope
             * @interface IConfirmedAccount
             * @augments vinculum.envelope.ConfirmedAccount.$Properties
             * @deprecated Use vinculum.envelope.ConfirmedAccount.$Properties instead.
             */

            /**
             * Shape of a ConfirmedAccount.
             * @typedef {vinculum.envelope.ConfirmedAccount.$Properties} vinculum.envelope.ConfirmedAccount.$Shape
             */

            /**
             * Constructs a new ConfirmedAccount.
             * @memberof vinculum.envelope
             * @classdesc Represents a ConfirmedAccount.
             * @constructor
             * @param {vinculum.envelope.ConfirmedAccount.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ConfirmedAccount = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ConfirmedAccount realm.
             * @member {string} realm
             * @memberof vinculum.envelope.ConfirmedAccount
             * @instance
             */
            ConfirmedAccount.prototype.realm = "";

            /**
             * ConfirmedAccount id.
             * @member {string} id
             * @memberof vinculum.envelope.ConfirmedAccount
             * @instance
             */
            ConfirmedAccount.prototype.id = "";

            /**
             * ConfirmedAccount ref.
             * @member {Uint8Array} ref
             * @memberof vinculum.envelope.ConfirmedAccount
             * @instance
             */
            ConfirmedAccount.prototype.ref = $util.newBuffer([]);

            /**
             * ConfirmedAccount head.
             * @member {vinculum.envelope.Head.$Properties|null|undefined} head
             * @memberof vinculum.envelope.ConfirmedAccount
             * @instance
             */
            ConfirmedAccount.prototype.head = null;

            /**
             * Encodes the specified ConfirmedAccount message. Does not implicitly {@link vinculum.envelope.ConfirmedAccount.verify|verify} messages.
             * @function encode
             * @memberof vinculum.envelope.ConfirmedAccount
             * @static
             * @param {vinculum.envelope.ConfirmedAccount.$Properties} message ConfirmedAccount message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ConfirmedAccount.encode = function (message, writer, _depth) {
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
                if (message.head != null && $Object.hasOwnProperty.call(message, "head"))
                    $root.vinculum.envelope.Head.encode(message.head, writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a ConfirmedAccount message from the specified reader or buffer.
             * @function decode
             * @memberof vinculum.envelope.ConfirmedAccount
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {vinculum.envelope.ConfirmedAccount & vinculum.envelope.ConfirmedAccount.$Shape} ConfirmedAccount
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ConfirmedAccount.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.vinculum.envelope.ConfirmedAccount();
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
                            message.head = $root.vinculum.envelope.Head.decode(reader, reader.size(), $undefined, _depth + 1, message.head);
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

            return ConfirmedAccount;
        })();

        envelope.DeviceSent = (function() {

            /**
             * Properties of a DeviceSent.
             * @typedef {Object} vinculum.envelope.DeviceSent.$Properties
             * @property {vinculum.envelope.Address.$Properties|null} [to] DeviceSent to
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a DeviceSent.
             * @memberof vinculum.envelope
             * @interface IDeviceSent
             * @augments vinculum.envelope.DeviceSent.$Properties
             * @deprecated Use vinculum.envelope.DeviceSent.$Properties instead.
             */

            /**
             * Shape of a DeviceSent.
             * @typedef {vinculum.envelope.DeviceSent.$Properties} vinculum.envelope.DeviceSent.$Shape
             */

            /**
             * Constructs a new DeviceSent.
             * @memberof vinculum.envelope
             * @classdesc Represents a DeviceSent.
             * @constructor
             * @param {vinculum.envelope.DeviceSent.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const DeviceSent = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * DeviceSent to.
             * @member {vinculum.envelope.Address.$Properties|null|undefined} to
             * @memberof vinculum.envelope.DeviceSent
             * @instance
             */
            DeviceSent.prototype.to = null;

            /**
             * Encodes the specified DeviceSent message. Does not implicitly {@link vinculum.envelope.DeviceSent.verify|verify} messages.
             * @function encode
             * @memberof vinculum.envelope.DeviceSent
             * @static
             * @param {vinculum.envelope.DeviceSent.$Properties} message DeviceSent message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            DeviceSent.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.to != null && $Object.hasOwnProperty.call(message, "to"))
                    $root.vinculum.envelope.Address.encode(message.to, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a DeviceSent message from the specified reader or buffer.
             * @function decode
             * @memberof vinculum.envelope.DeviceSent
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {vinculum.envelope.DeviceSent & vinculum.envelope.DeviceSent.$Shape} DeviceSent
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            DeviceSent.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.vinculum.envelope.DeviceSent();
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
                            message.to = $root.vinculum.envelope.Address.decode(reader, reader.size(), $undefined, _depth + 1, message.to);
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

            return DeviceSent;
        })();

        envelope.Distribution = (function() {

            /**
             * Properties of a Distribution.
             * @typedef {Object} vinculum.envelope.Distribution.$Properties
             * @property {Uint8Array|null} [group] Distribution group
             * @property {Uint8Array|null} [skdm] Distribution skdm
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Distribution.
             * @memberof vinculum.envelope
             * @interface IDistribution
             * @augments vinculum.envelope.Distribution.$Properties
             * @deprecated Use vinculum.envelope.Distribution.$Properties instead.
             */

            /**
             * Shape of a Distribution.
             * @typedef {vinculum.envelope.Distribution.$Properties} vinculum.envelope.Distribution.$Shape
             */

            /**
             * Constructs a new Distribution.
             * @memberof vinculum.envelope
             * @classdesc Represents a Distribution.
             * @constructor
             * @param {vinculum.envelope.Distribution.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Distribution = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Distribution group.
             * @member {Uint8Array} group
             * @memberof vinculum.envelope.Distribution
             * @instance
             */
            Distribution.prototype.group = $util.newBuffer([]);

            /**
             * Distribution skdm.
             * @member {Uint8Array} skdm
             * @memberof vinculum.envelope.Distribution
             * @instance
             */
            Distribution.prototype.skdm = $util.newBuffer([]);

            /**
             * Encodes the specified Distribution message. Does not implicitly {@link vinculum.envelope.Distribution.verify|verify} messages.
             * @function encode
             * @memberof vinculum.envelope.Distribution
             * @static
             * @param {vinculum.envelope.Distribution.$Properties} message Distribution message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Distribution.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.group != null && $Object.hasOwnProperty.call(message, "group") && message.group.length)
                    writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.group);
                if (message.skdm != null && $Object.hasOwnProperty.call(message, "skdm") && message.skdm.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.skdm);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Distribution message from the specified reader or buffer.
             * @function decode
             * @memberof vinculum.envelope.Distribution
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {vinculum.envelope.Distribution & vinculum.envelope.Distribution.$Shape} Distribution
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Distribution.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.vinculum.envelope.Distribution();
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
                                message.group = value;
                            else
                                delete message.group;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.skdm = value;
                            else
                                delete message.skdm;
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

            return Distribution;
        })();

        envelope.LinkMessage = (function() {

            /**
             * Properties of a LinkMessage.
             * @typedef {Object} vinculum.envelope.LinkMessage.$Properties
             * @property {number|null} [type] LinkMessage type
             * @property {Uint8Array|null} [body] LinkMessage body
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a LinkMessage.
             * @memberof vinculum.envelope
             * @interface ILinkMessage
             * @augments vinculum.envelope.LinkMessage.$Properties
             * @deprecated Use vinculum.envelope.LinkMessage.$Properties instead.
             */

            /**
             * Shape of a LinkMessage.
             * @typedef {vinculum.envelope.LinkMessage.$Properties} vinculum.envelope.LinkMessage.$Shape
             */

            /**
             * Constructs a new LinkMessage.
             * @memberof vinculum.envelope
             * @classdesc Represents a LinkMessage.
             * @constructor
             * @param {vinculum.envelope.LinkMessage.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const LinkMessage = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * LinkMessage type.
             * @member {number} type
             * @memberof vinculum.envelope.LinkMessage
             * @instance
             */
            LinkMessage.prototype.type = 0;

            /**
             * LinkMessage body.
             * @member {Uint8Array} body
             * @memberof vinculum.envelope.LinkMessage
             * @instance
             */
            LinkMessage.prototype.body = $util.newBuffer([]);

            /**
             * Encodes the specified LinkMessage message. Does not implicitly {@link vinculum.envelope.LinkMessage.verify|verify} messages.
             * @function encode
             * @memberof vinculum.envelope.LinkMessage
             * @static
             * @param {vinculum.envelope.LinkMessage.$Properties} message LinkMessage message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            LinkMessage.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.type != null && $Object.hasOwnProperty.call(message, "type") && message.type !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.type);
                if (message.body != null && $Object.hasOwnProperty.call(message, "body") && message.body.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.body);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a LinkMessage message from the specified reader or buffer.
             * @function decode
             * @memberof vinculum.envelope.LinkMessage
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {vinculum.envelope.LinkMessage & vinculum.envelope.LinkMessage.$Shape} LinkMessage
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            LinkMessage.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.vinculum.envelope.LinkMessage();
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
                                message.type = value;
                            else
                                delete message.type;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.body = value;
                            else
                                delete message.body;
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

            return LinkMessage;
        })();

        envelope.Control = (function() {

            /**
             * Properties of a Control.
             * @typedef {Object} vinculum.envelope.Control.$Properties
             * @property {Array.<Uint8Array>|null} [retry] Control retry
             * @property {boolean|null} [reset] Control reset
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Control.
             * @memberof vinculum.envelope
             * @interface IControl
             * @augments vinculum.envelope.Control.$Properties
             * @deprecated Use vinculum.envelope.Control.$Properties instead.
             */

            /**
             * Shape of a Control.
             * @typedef {vinculum.envelope.Control.$Properties} vinculum.envelope.Control.$Shape
             */

            /**
             * Constructs a new Control.
             * @memberof vinculum.envelope
             * @classdesc Represents a Control.
             * @constructor
             * @param {vinculum.envelope.Control.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Control = function (properties) {
                this.retry = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Control retry.
             * @member {Array.<Uint8Array>} retry
             * @memberof vinculum.envelope.Control
             * @instance
             */
            Control.prototype.retry = $util.emptyArray;

            /**
             * Control reset.
             * @member {boolean} reset
             * @memberof vinculum.envelope.Control
             * @instance
             */
            Control.prototype.reset = false;

            /**
             * Encodes the specified Control message. Does not implicitly {@link vinculum.envelope.Control.verify|verify} messages.
             * @function encode
             * @memberof vinculum.envelope.Control
             * @static
             * @param {vinculum.envelope.Control.$Properties} message Control message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Control.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.retry != null && message.retry.length)
                    for (let i = 0; i < message.retry.length; ++i)
                        writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.retry[i]);
                if (message.reset != null && $Object.hasOwnProperty.call(message, "reset") && message.reset !== false)
                    writer.uint32(/* id 2, wireType 0 =*/16).bool(message.reset);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Control message from the specified reader or buffer.
             * @function decode
             * @memberof vinculum.envelope.Control
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {vinculum.envelope.Control & vinculum.envelope.Control.$Shape} Control
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Control.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.vinculum.envelope.Control();
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
                            if (!(message.retry && message.retry.length))
                                message.retry = [];
                            message.retry.push(reader.bytes());
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.reset = value;
                            else
                                delete message.reset;
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

            return Control;
        })();

        envelope.App = (function() {

            /**
             * Properties of an App.
             * @typedef {Object} vinculum.envelope.App.$Properties
             * @property {vinculum.envelope.Metadata.$Properties|null} [meta] App meta
             * @property {vinculum.envelope.Text.$Properties|null} [text] App text
             * @property {vinculum.envelope.Attachment.$Properties|null} [attachment] App attachment
             * @property {vinculum.envelope.Reaction.$Properties|null} [reaction] App reaction
             * @property {vinculum.envelope.Edit.$Properties|null} [edit] App edit
             * @property {vinculum.envelope.Delete.$Properties|null} ["delete"] App delete
             * @property {vinculum.envelope.Receipt.$Properties|null} [receipt] App receipt
             * @property {vinculum.envelope.Typing.$Properties|null} [typing] App typing
             * @property {vinculum.envelope.Presence.$Properties|null} [presence] App presence
             * @property {vinculum.envelope.Setting.$Properties|null} [setting] App setting
             * @property {vinculum.envelope.ScreenshotNotice.$Properties|null} [screenshot] App screenshot
             * @property {vinculum.envelope.MessageRequest.$Properties|null} [request] App request
             * @property {vinculum.envelope.GroupOperation.$Properties|null} [group] App group
             * @property {vinculum.envelope.Poll.$Properties|null} [poll] App poll
             * @property {vinculum.envelope.Vote.$Properties|null} [vote] App vote
             * @property {vinculum.envelope.HistoryBundle.$Properties|null} [history] App history
             * @property {vinculum.envelope.DeviceSync.$Properties|null} [sync] App sync
             * @property {"text"|"attachment"|"reaction"|"edit"|"delete"|"receipt"|"typing"|"presence"|"setting"|"screenshot"|"request"|"group"|"poll"|"vote"|"history"|"sync"} [content] App content
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an App.
             * @memberof vinculum.envelope
             * @interface IApp
             * @augments vinculum.envelope.App.$Properties
             * @deprecated Use vinculum.envelope.App.$Properties instead.
             */

            /**
             * Narrowed shape of an App.
             * @typedef {{
             *   meta?: vinculum.envelope.Metadata.$Shape|null;
             *   text?: vinculum.envelope.Text.$Shape|null;
             *   attachment?: vinculum.envelope.Attachment.$Shape|null;
             *   reaction?: vinculum.envelope.Reaction.$Shape|null;
             *   edit?: vinculum.envelope.Edit.$Shape|null;
             *   "delete"?: vinculum.envelope.Delete.$Shape|null;
             *   receipt?: vinculum.envelope.Receipt.$Shape|null;
             *   typing?: vinculum.envelope.Typing.$Shape|null;
             *   presence?: vinculum.envelope.Presence.$Shape|null;
             *   setting?: vinculum.envelope.Setting.$Shape|null;
             *   screenshot?: vinculum.envelope.ScreenshotNotice.$Shape|null;
             *   request?: vinculum.envelope.MessageRequest.$Shape|null;
             *   group?: vinculum.envelope.GroupOperation.$Shape|null;
             *   poll?: vinculum.envelope.Poll.$Shape|null;
             *   vote?: vinculum.envelope.Vote.$Shape|null;
             *   history?: vinculum.envelope.HistoryBundle.$Shape|null;
             *   sync?: vinculum.envelope.DeviceSync.$Shape|null;
             *   $unknowns?: Array.<Uint8Array>;
             * } & (
             *   ({ content?: undefined; text?: null; attachment?: null; reaction?: null; edit?: null; "delete"?: null; receipt?: null; typing?: null; presence?: null; setting?: null; screenshot?: null; request?: null; group?: null; poll?: null; vote?: null; history?: null; sync?: null }|{ content?: "text"; text: vinculum.envelope.Text.$Shape; attachment?: null; reaction?: null; edit?: null; "delete"?: null; receipt?: null; typing?: null; presence?: null; setting?: null; screenshot?: null; request?: null; group?: null; poll?: null; vote?: null; history?: null; sync?: null }|{ content?: "attachment"; text?: null; attachment: vinculum.envelope.Attachment.$Shape; reaction?: null; edit?: null; "delete"?: null; receipt?: null; typing?: null; presence?: null; setting?: null; screenshot?: null; request?: null; group?: null; poll?: null; vote?: null; history?: null; sync?: null }|{ content?: "reaction"; text?: null; attachment?: null; reaction: vinculum.envelope.Reaction.$Shape; edit?: null; "delete"?: null; receipt?: null; typing?: null; presence?: null; setting?: null; screenshot?: null; request?: null; group?: null; poll?: null; vote?: null; history?: null; sync?: null }|{ content?: "edit"; text?: null; attachment?: null; reaction?: null; edit: vinculum.envelope.Edit.$Shape; "delete"?: null; receipt?: null; typing?: null; presence?: null; setting?: null; screenshot?: null; request?: null; group?: null; poll?: null; vote?: null; history?: null; sync?: null }|{ content?: "delete"; text?: null; attachment?: null; reaction?: null; edit?: null; "delete": vinculum.envelope.Delete.$Shape; receipt?: null; typing?: null; presence?: null; setting?: null; screenshot?: null; request?: null; group?: null; poll?: null; vote?: null; history?: null; sync?: null }|{ content?: "receipt"; text?: null; attachment?: null; reaction?: null; edit?: null; "delete"?: null; receipt: vinculum.envelope.Receipt.$Shape; typing?: null; presence?: null; setting?: null; screenshot?: null; request?: null; group?: null; poll?: null; vote?: null; history?: null; sync?: null }|{ content?: "typing"; text?: null; attachment?: null; reaction?: null; edit?: null; "delete"?: null; receipt?: null; typing: vinculum.envelope.Typing.$Shape; presence?: null; setting?: null; screenshot?: null; request?: null; group?: null; poll?: null; vote?: null; history?: null; sync?: null }|{ content?: "presence"; text?: null; attachment?: null; reaction?: null; edit?: null; "delete"?: null; receipt?: null; typing?: null; presence: vinculum.envelope.Presence.$Shape; setting?: null; screenshot?: null; request?: null; group?: null; poll?: null; vote?: null; history?: null; sync?: null }|{ content?: "setting"; text?: null; attachment?: null; reaction?: null; edit?: null; "delete"?: null; receipt?: null; typing?: null; presence?: null; setting: vinculum.envelope.Setting.$Shape; screenshot?: null; request?: null; group?: null; poll?: null; vote?: null; history?: null; sync?: null }|{ content?: "screenshot"; text?: null; attachment?: null; reaction?: null; edit?: null; "delete"?: null; receipt?: null; typing?: null; presence?: null; setting?: null; screenshot: vinculum.envelope.ScreenshotNotice.$Shape; request?: null; group?: null; poll?: null; vote?: null; history?: null; sync?: null }|{ content?: "request"; text?: null; attachment?: null; reaction?: null; edit?: null; "delete"?: null; receipt?: null; typing?: null; presence?: null; setting?: null; screenshot?: null; request: vinculum.envelope.MessageRequest.$Shape; group?: null; poll?: null; vote?: null; history?: null; sync?: null }|{ content?: "group"; text?: null; attachment?: null; reaction?: null; edit?: null; "delete"?: null; receipt?: null; typing?: null; presence?: null; setting?: null; screenshot?: null; request?: null; group: vinculum.envelope.GroupOperation.$Shape; poll?: null; vote?: null; history?: null; sync?: null }|{ content?: "poll"; text?: null; attachment?: null; reaction?: null; edit?: null; "delete"?: null; receipt?: null; typing?: null; presence?: null; setting?: null; screenshot?: null; request?: null; group?: null; poll: vinculum.envelope.Poll.$Shape; vote?: null; history?: null; sync?: null }|{ content?: "vote"; text?: null; attachment?: null; reaction?: null; edit?: null; "delete"?: null; receipt?: null; typing?: null; presence?: null; setting?: null; screenshot?: null; request?: null; group?: null; poll?: null; vote: vinculum.envelope.Vote.$Shape; history?: null; sync?: null }|{ content?: "history"; text?: null; attachment?: null; reaction?: null; edit?: null; "delete"?: null; receipt?: null; typing?: null; presence?: null; setting?: null; screenshot?: null; request?: null; group?: null; poll?: null; vote?: null; history: vinculum.envelope.HistoryBundle.$Shape; sync?: null }|{ content?: "sync"; text?: null; attachment?: null; reaction?: null; edit?: null; "delete"?: null; receipt?: null; typing?: null; presence?: null; setting?: null; screenshot?: null; request?: null; group?: null; poll?: null; vote?: null; history?: null; sync: vinculum.envelope.DeviceSync.$Shape })
             * )} vinculum.envelope.App.$Shape
             */

            /**
             * Constructs a new App.
             * @memberof vinculum.envelope
             * @classdesc Represents an App.
             * @constructor
             * @param {vinculum.envelope.App.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const App = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * App meta.
             * @member {vinculum.envelope.Metadata.$Properties|null|undefined} meta
             * @memberof vinculum.envelope.App
             * @instance
             */
            App.prototype.meta = null;

            /**
             * App text.
             * @member {vinculum.envelope.Text.$Properties|null|undefined} text
             * @memberof vinculum.envelope.App
             * @instance
             */
            App.prototype.text = null;

            /**
             * App attachment.
             * @member {vinculum.envelope.Attachment.$Properties|null|undefined} attachment
             * @memberof vinculum.envelope.App
             * @instance
             */
            App.prototype.attachment = null;

            /**
             * App reaction.
             * @member {vinculum.envelope.Reaction.$Properties|null|undefined} reaction
             * @memberof vinculum.envelope.App
             * @instance
             */
            App.prototype.reaction = null;

            /**
             * App edit.
             * @member {vinculum.envelope.Edit.$Properties|null|undefined} edit
             * @memberof vinculum.envelope.App
             * @instance
             */
            App.prototype.edit = null;

            /**
             * App delete.
             * @member {vinculum.envelope.Delete.$Properties|null|undefined} delete
             * @memberof vinculum.envelope.App
             * @instance
             */
            App.prototype["delete"] = null;

            /**
             * App receipt.
             * @member {vinculum.envelope.Receipt.$Properties|null|undefined} receipt
             * @memberof vinculum.envelope.App
             * @instance
             */
            App.prototype.receipt = null;

            /**
             * App typing.
             * @member {vinculum.envelope.Typing.$Properties|null|undefined} typing
             * @memberof vinculum.envelope.App
             * @instance
             */
            App.prototype.typing = null;

            /**
             * App presence.
             * @member {vinculum.envelope.Presence.$Properties|null|undefined} presence
             * @memberof vinculum.envelope.App
             * @instance
             */
            App.prototype.presence = null;

            /**
             * App setting.
             * @member {vinculum.envelope.Setting.$Properties|null|undefined} setting
             * @memberof vinculum.envelope.App
             * @instance
             */
            App.prototype.setting = null;

            /**
             * App screenshot.
             * @member {vinculum.envelope.ScreenshotNotice.$Properties|null|undefined} screenshot
             * @memberof vinculum.envelope.App
             * @instance
             */
            App.prototype.screenshot = null;

            /**
             * App request.
             * @member {vinculum.envelope.MessageRequest.$Properties|null|undefined} request
             * @memberof vinculum.envelope.App
             * @instance
             */
            App.prototype.request = null;

            /**
             * App group.
             * @member {vinculum.envelope.GroupOperation.$Properties|null|undefined} group
             * @memberof vinculum.envelope.App
             * @instance
             */
            App.prototype.group = null;

            /**
             * App poll.
             * @member {vinculum.envelope.Poll.$Properties|null|undefined} poll
             * @memberof vinculum.envelope.App
             * @instance
             */
            App.prototype.poll = null;

            /**
             * App vote.
             * @member {vinculum.envelope.Vote.$Properties|null|undefined} vote
             * @memberof vinculum.envelope.App
             * @instance
             */
            App.prototype.vote = null;

            /**
             * App history.
             * @member {vinculum.envelope.HistoryBundle.$Properties|null|undefined} history
             * @memberof vinculum.envelope.App
             * @instance
             */
            App.prototype.history = null;

            /**
             * App sync.
             * @member {vinculum.envelope.DeviceSync.$Properties|null|undefined} sync
             * @memberof vinculum.envelope.App
             * @instance
             */
            App.prototype.sync = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            /**
             * App content.
             * @member {"text"|"attachment"|"reaction"|"edit"|"delete"|"receipt"|"typing"|"presence"|"setting"|"screenshot"|"request"|"group"|"poll"|"vote"|"history"|"sync"|undefined} content
             * @memberof vinculum.envelope.App
             * @instance
             */
            $Object.defineProperty(App.prototype, "content", {
                get: $util.oneOfGetter($oneOfFields = ["text", "attachment", "reaction", "edit", "delete", "receipt", "typing", "presence", "setting", "screenshot", "request", "group", "poll", "vote", "history", "sync"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Encodes the specified App message. Does not implicitly {@link vinculum.envelope.App.verify|verify} messages.
             * @function encode
             * @memberof vinculum.envelope.App
             * @static
             * @param {vinculum.envelope.App.$Properties} message App message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            App.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.meta != null && $Object.hasOwnProperty.call(message, "meta"))
                    $root.vinculum.envelope.Metadata.encode(message.meta, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.text != null && $Object.hasOwnProperty.call(message, "text"))
                    $root.vinculum.envelope.Text.encode(message.text, writer.uint32(/* id 20, wireType 2 =*/162).fork(), _depth + 1).ldelim();
                if (message.attachment != null && $Object.hasOwnProperty.call(message, "attachment"))
                    $root.vinculum.envelope.Attachment.encode(message.attachment, writer.uint32(/* id 21, wireType 2 =*/170).fork(), _depth + 1).ldelim();
                if (message.reaction != null && $Object.hasOwnProperty.call(message, "reaction"))
                    $root.vinculum.envelope.Reaction.encode(message.reaction, writer.uint32(/* id 22, wireType 2 =*/178).fork(), _depth + 1).ldelim();
                if (message.edit != null && $Object.hasOwnProperty.call(message, "edit"))
                    $root.vinculum.envelope.Edit.encode(message.edit, writer.uint32(/* id 23, wireType 2 =*/186).fork(), _depth + 1).ldelim();
                if (message["delete"] != null && $Object.hasOwnProperty.call(message, "delete"))
                    $root.vinculum.envelope.Delete.encode(message["delete"], writer.uint32(/* id 24, wireType 2 =*/194).fork(), _depth + 1).ldelim();
                if (message.receipt != null && $Object.hasOwnProperty.call(message, "receipt"))
                    $root.vinculum.envelope.Receipt.encode(message.receipt, writer.uint32(/* id 25, wireType 2 =*/202).fork(), _depth + 1).ldelim();
                if (message.typing != null && $Object.hasOwnProperty.call(message, "typing"))
                    $root.vinculum.envelope.Typing.encode(message.typing, writer.uint32(/* id 26, wireType 2 =*/210).fork(), _depth + 1).ldelim();
                if (message.presence != null && $Object.hasOwnProperty.call(message, "presence"))
                    $root.vinculum.envelope.Presence.encode(message.presence, writer.uint32(/* id 27, wireType 2 =*/218).fork(), _depth + 1).ldelim();
                if (message.setting != null && $Object.hasOwnProperty.call(message, "setting"))
                    $root.vinculum.envelope.Setting.encode(message.setting, writer.uint32(/* id 28, wireType 2 =*/226).fork(), _depth + 1).ldelim();
                if (message.screenshot != null && $Object.hasOwnProperty.call(message, "screenshot"))
                    $root.vinculum.envelope.ScreenshotNotice.encode(message.screenshot, writer.uint32(/* id 29, wireType 2 =*/234).fork(), _depth + 1).ldelim();
                if (message.request != null && $Object.hasOwnProperty.call(message, "request"))
                    $root.vinculum.envelope.MessageRequest.encode(message.request, writer.uint32(/* id 30, wireType 2 =*/242).fork(), _depth + 1).ldelim();
                if (message.group != null && $Object.hasOwnProperty.call(message, "group"))
                    $root.vinculum.envelope.GroupOperation.encode(message.group, writer.uint32(/* id 31, wireType 2 =*/250).fork(), _depth + 1).ldelim();
                if (message.poll != null && $Object.hasOwnProperty.call(message, "poll"))
                    $root.vinculum.envelope.Poll.encode(message.poll, writer.uint32(/* id 34, wireType 2 =*/274).fork(), _depth + 1).ldelim();
                if (message.vote != null && $Object.hasOwnProperty.call(message, "vote"))
                    $root.vinculum.envelope.Vote.encode(message.vote, writer.uint32(/* id 35, wireType 2 =*/282).fork(), _depth + 1).ldelim();
                if (message.history != null && $Object.hasOwnProperty.call(message, "history"))
                    $root.vinculum.envelope.HistoryBundle.encode(message.history, writer.uint32(/* id 36, wireType 2 =*/290).fork(), _depth + 1).ldelim();
                if (message.sync != null && $Object.hasOwnProperty.call(message, "sync"))
                    $root.vinculum.envelope.DeviceSync.encode(message.sync, writer.uint32(/* id 37, wireType 2 =*/298).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an App message from the specified reader or buffer.
             * @function decode
             * @memberof vinculum.envelope.App
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {vinculum.envelope.App & vinculum.envelope.App.$Shape} App
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            App.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.vinculum.envelope.App();
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
                            message.meta = $root.vinculum.envelope.Metadata.decode(reader, reader.size(), $undefined, _depth + 1, message.meta);
                            continue;
                        }
                    case 20: {
                            if (wireType !== 2)
                                break;
                            message.text = $root.vinculum.envelope.Text.decode(reader, reader.size(), $undefined, _depth + 1, message.text);
                            message.content = "text";
                            continue;
                        }
                    case 21: {
                            if (wireType !== 2)
                                break;
                            message.attachment = $root.vinculum.envelope.Attachment.decode(reader, reader.size(), $undefined, _depth + 1, message.attachment);
                            message.content = "attachment";
                            continue;
                        }
                    case 22: {
                            if (wireType !== 2)
                                break;
                            message.reaction = $root.vinculum.envelope.Reaction.decode(reader, reader.size(), $undefined, _depth + 1, message.reaction);
                            message.content = "reaction";
                            continue;
                        }
                    case 23: {
                            if (wireType !== 2)
                                break;
                            message.edit = $root.vinculum.envelope.Edit.decode(reader, reader.size(), $undefined, _depth + 1, message.edit);
                            message.content = "edit";
                            continue;
                        }
                    case 24: {
                            if (wireType !== 2)
                                break;
                            message["delete"] = $root.vinculum.envelope.Delete.decode(reader, reader.size(), $undefined, _depth + 1, message["delete"]);
                            message.content = "delete";
                            continue;
                        }
                    case 25: {
                            if (wireType !== 2)
                                break;
                            message.receipt = $root.vinculum.envelope.Receipt.decode(reader, reader.size(), $undefined, _depth + 1, message.receipt);
                            message.content = "receipt";
                            continue;
                        }
                    case 26: {
                            if (wireType !== 2)
                                break;
                            message.typing = $root.vinculum.envelope.Typing.decode(reader, reader.size(), $undefined, _depth + 1, message.typing);
                            message.content = "typing";
                            continue;
                        }
                    case 27: {
                            if (wireType !== 2)
                                break;
                            message.presence = $root.vinculum.envelope.Presence.decode(reader, reader.size(), $undefined, _depth + 1, message.presence);
                            message.content = "presence";
                            continue;
                        }
                    case 28: {
                            if (wireType !== 2)
                                break;
                            message.setting = $root.vinculum.envelope.Setting.decode(reader, reader.size(), $undefined, _depth + 1, message.setting);
                            message.content = "setting";
                            continue;
                        }
                    case 29: {
                            if (wireType !== 2)
                                break;
                            message.screenshot = $root.vinculum.envelope.ScreenshotNotice.decode(reader, reader.size(), $undefined, _depth + 1, message.screenshot);
                            message.content = "screenshot";
                            continue;
                        }
                    case 30: {
                            if (wireType !== 2)
                                break;
                            message.request = $root.vinculum.envelope.MessageRequest.decode(reader, reader.size(), $undefined, _depth + 1, message.request);
                            message.content = "request";
                            continue;
                        }
                    case 31: {
                            if (wireType !== 2)
                                break;
                            message.group = $root.vinculum.envelope.GroupOperation.decode(reader, reader.size(), $undefined, _depth + 1, message.group);
                            message.content = "group";
                            continue;
                        }
                    case 34: {
                            if (wireType !== 2)
                                break;
                            message.poll = $root.vinculum.envelope.Poll.decode(reader, reader.size(), $undefined, _depth + 1, message.poll);
                            message.content = "poll";
                            continue;
                        }
                    case 35: {
                            if (wireType !== 2)
                                break;
                            message.vote = $root.vinculum.envelope.Vote.decode(reader, reader.size(), $undefined, _depth + 1, message.vote);
                            message.content = "vote";
                            continue;
                        }
                    case 36: {
                            if (wireType !== 2)
                                break;
                            message.history = $root.vinculum.envelope.HistoryBundle.decode(reader, reader.size(), $undefined, _depth + 1, message.history);
                            message.content = "history";
                            continue;
                        }
                    case 37: {
                            if (wireType !== 2)
                                break;
                            message.sync = $root.vinculum.envelope.DeviceSync.decode(reader, reader.size(), $undefined, _depth + 1, message.sync);
                            message.content = "sync";
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

            return App;
        })();

        envelope.Metadata = (function() {

            /**
             * Properties of a Metadata.
             * @typedef {Object} vinculum.envelope.Metadata.$Properties
             * @property {Uint8Array|null} [conversation] Metadata conversation
             * @property {Uint8Array|null} [id] Metadata id
             * @property {number|Long|null} [sequence] Metadata sequence
             * @property {number|Long|null} [timeMs] Metadata timeMs
             * @property {vinculum.envelope.Ephemeral.$Properties|null} [ephemeral] Metadata ephemeral
             * @property {vinculum.envelope.Quote.$Properties|null} [quote] Metadata quote
             * @property {number|null} [forwardScore] Metadata forwardScore
             * @property {boolean|null} [noForward] Metadata noForward
             * @property {number|Long|null} [features] Metadata features
             * @property {vinculum.envelope.Head.$Properties|null} [groupHead] Metadata groupHead
             * @property {number|null} [unknown] Metadata unknown
             * @property {vinculum.envelope.Ref.$Properties|null} [origin] Metadata origin
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Metadata.
             * @memberof vinculum.envelope
             * @interface IMetadata
             * @augments vinculum.envelope.Metadata.$Properties
             * @deprecated Use vinculum.envelope.Metadata.$Properties instead.
             */

            /**
             * Shape of a Metadata.
             * @typedef {vinculum.envelope.Metadata.$Properties} vinculum.envelope.Metadata.$Shape
             */

            /**
             * Constructs a new Metadata.
             * @memberof vinculum.envelope
             * @classdesc Represents a Metadata.
             * @constructor
             * @param {vinculum.envelope.Metadata.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Metadata = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Metadata conversation.
             * @member {Uint8Array} conversation
             * @memberof vinculum.envelope.Metadata
             * @instance
             */
            Metadata.prototype.conversation = $util.newBuffer([]);

            /**
             * Metadata id.
             * @member {Uint8Array} id
             * @memberof vinculum.envelope.Metadata
             * @instance
             */
            Metadata.prototype.id = $util.newBuffer([]);

            /**
             * Metadata sequence.
             * @member {number|Long} sequence
             * @memberof vinculum.envelope.Metadata
             * @instance
             */
            Metadata.prototype.sequence = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Metadata timeMs.
             * @member {number|Long} timeMs
             * @memberof vinculum.envelope.Metadata
             * @instance
             */
            Metadata.prototype.timeMs = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Metadata ephemeral.
             * @member {vinculum.envelope.Ephemeral.$Properties|null|undefined} ephemeral
             * @memberof vinculum.envelope.Metadata
             * @instance
             */
            Metadata.prototype.ephemeral = null;

            /**
             * Metadata quote.
             * @member {vinculum.envelope.Quote.$Properties|null|undefined} quote
             * @memberof vinculum.envelope.Metadata
             * @instance
             */
            Metadata.prototype.quote = null;

            /**
             * Metadata forwardScore.
             * @member {number} forwardScore
             * @memberof vinculum.envelope.Metadata
             * @instance
             */
            Metadata.prototype.forwardScore = 0;

            /**
             * Metadata noForward.
             * @member {boolean} noForward
             * @memberof vinculum.envelope.Metadata
             * @instance
             */
            Metadata.prototype.noForward = false;

            /**
             * Metadata features.
             * @member {number|Long} features
             * @memberof vinculum.envelope.Metadata
             * @instance
             */
            Metadata.prototype.features = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Metadata groupHead.
             * @member {vinculum.envelope.Head.$Properties|null|undefined} groupHead
             * @memberof vinculum.envelope.Metadata
             * @instance
             */
            Metadata.prototype.groupHead = null;

            /**
             * Metadata unknown.
             * @member {number} unknown
             * @memberof vinculum.envelope.Metadata
             * @instance
             */
            Metadata.prototype.unknown = 0;

            /**
             * Metadata origin.
             * @member {vinculum.envelope.Ref.$Properties|null|undefined} origin
             * @memberof vinculum.envelope.Metadata
             * @instance
             */
            Metadata.prototype.origin = null;

            /**
             * Encodes the specified Metadata message. Does not implicitly {@link vinculum.envelope.Metadata.verify|verify} messages.
             * @function encode
             * @memberof vinculum.envelope.Metadata
             * @static
             * @param {vinculum.envelope.Metadata.$Properties} message Metadata message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Metadata.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.conversation != null && $Object.hasOwnProperty.call(message, "conversation") && message.conversation.length)
                    writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.conversation);
                if (message.id != null && $Object.hasOwnProperty.call(message, "id") && message.id.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.id);
                if (message.sequence != null && $Object.hasOwnProperty.call(message, "sequence") && (typeof message.sequence === "object" ? message.sequence.low || message.sequence.high : message.sequence !== 0))
                    writer.uint32(/* id 3, wireType 0 =*/24).uint64(message.sequence);
                if (message.timeMs != null && $Object.hasOwnProperty.call(message, "timeMs") && (typeof message.timeMs === "object" ? message.timeMs.low || message.timeMs.high : message.timeMs !== 0))
                    writer.uint32(/* id 4, wireType 0 =*/32).uint64(message.timeMs);
                if (message.ephemeral != null && $Object.hasOwnProperty.call(message, "ephemeral"))
                    $root.vinculum.envelope.Ephemeral.encode(message.ephemeral, writer.uint32(/* id 5, wireType 2 =*/42).fork(), _depth + 1).ldelim();
                if (message.quote != null && $Object.hasOwnProperty.call(message, "quote"))
                    $root.vinculum.envelope.Quote.encode(message.quote, writer.uint32(/* id 6, wireType 2 =*/50).fork(), _depth + 1).ldelim();
                if (message.forwardScore != null && $Object.hasOwnProperty.call(message, "forwardScore") && message.forwardScore !== 0)
                    writer.uint32(/* id 7, wireType 0 =*/56).uint32(message.forwardScore);
                if (message.noForward != null && $Object.hasOwnProperty.call(message, "noForward") && message.noForward !== false)
                    writer.uint32(/* id 8, wireType 0 =*/64).bool(message.noForward);
                if (message.features != null && $Object.hasOwnProperty.call(message, "features") && (typeof message.features === "object" ? message.features.low || message.features.high : message.features !== 0))
                    writer.uint32(/* id 9, wireType 0 =*/72).uint64(message.features);
                if (message.groupHead != null && $Object.hasOwnProperty.call(message, "groupHead"))
                    $root.vinculum.envelope.Head.encode(message.groupHead, writer.uint32(/* id 10, wireType 2 =*/82).fork(), _depth + 1).ldelim();
                if (message.unknown != null && $Object.hasOwnProperty.call(message, "unknown") && message.unknown !== 0)
                    writer.uint32(/* id 11, wireType 0 =*/88).uint32(message.unknown);
                if (message.origin != null && $Object.hasOwnProperty.call(message, "origin"))
                    $root.vinculum.envelope.Ref.encode(message.origin, writer.uint32(/* id 12, wireType 2 =*/98).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Metadata message from the specified reader or buffer.
             * @function decode
             * @memberof vinculum.envelope.Metadata
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {vinculum.envelope.Metadata & vinculum.envelope.Metadata.$Shape} Metadata
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Metadata.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.vinculum.envelope.Metadata();
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
                                message.conversation = value;
                            else
                                delete message.conversation;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.id = value;
                            else
                                delete message.id;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.sequence = value;
                            else
                                delete message.sequence;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.timeMs = value;
                            else
                                delete message.timeMs;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            message.ephemeral = $root.vinculum.envelope.Ephemeral.decode(reader, reader.size(), $undefined, _depth + 1, message.ephemeral);
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            message.quote = $root.vinculum.envelope.Quote.decode(reader, reader.size(), $undefined, _depth + 1, message.quote);
                            continue;
                        }
                    case 7: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.forwardScore = value;
                            else
                                delete message.forwardScore;
                            continue;
                        }
                    case 8: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.noForward = value;
                            else
                                delete message.noForward;
                            continue;
                        }
                    case 9: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.features = value;
                            else
                                delete message.features;
                            continue;
                        }
                    case 10: {
                            if (wireType !== 2)
                                break;
                            message.groupHead = $root.vinculum.envelope.Head.decode(reader, reader.size(), $undefined, _depth + 1, message.groupHead);
                            continue;
                        }
                    case 11: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.unknown = value;
                            else
                                delete message.unknown;
                            continue;
                        }
                    case 12: {
                            if (wireType !== 2)
                                break;
                            message.origin = $root.vinculum.envelope.Ref.decode(reader, reader.size(), $undefined, _depth + 1, message.origin);
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

            return Metadata;
        })();

        envelope.Ref = (function() {

            /**
             * Properties of a Ref.
             * @typedef {Object} vinculum.envelope.Ref.$Properties
             * @property {Uint8Array|null} [author] Ref author
             * @property {Uint8Array|null} [id] Ref id
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Ref.
             * @memberof vinculum.envelope
             * @interface IRef
             * @augments vinculum.envelope.Ref.$Properties
             * @deprecated Use vinculum.envelope.Ref.$Properties instead.
             */

            /**
             * Shape of a Ref.
             * @typedef {vinculum.envelope.Ref.$Properties} vinculum.envelope.Ref.$Shape
             */

            /**
             * Constructs a new Ref.
             * @memberof vinculum.envelope
             * @classdesc Represents a Ref.
             * @constructor
             * @param {vinculum.envelope.Ref.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Ref = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Ref author.
             * @member {Uint8Array} author
             * @memberof vinculum.envelope.Ref
             * @instance
             */
            Ref.prototype.author = $util.newBuffer([]);

            /**
             * Ref id.
             * @member {Uint8Array} id
             * @memberof vinculum.envelope.Ref
             * @instance
             */
            Ref.prototype.id = $util.newBuffer([]);

            /**
             * Encodes the specified Ref message. Does not implicitly {@link vinculum.envelope.Ref.verify|verify} messages.
             * @function encode
             * @memberof vinculum.envelope.Ref
             * @static
             * @param {vinculum.envelope.Ref.$Properties} message Ref message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Ref.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.author != null && $Object.hasOwnProperty.call(message, "author") && message.author.length)
                    writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.author);
                if (message.id != null && $Object.hasOwnProperty.call(message, "id") && message.id.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.id);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Ref message from the specified reader or buffer.
             * @function decode
             * @memberof vinculum.envelope.Ref
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {vinculum.envelope.Ref & vinculum.envelope.Ref.$Shape} Ref
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Ref.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.vinculum.envelope.Ref();
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
                                message.author = value;
                            else
                                delete message.author;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.id = value;
                            else
                                delete message.id;
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

            return Ref;
        })();

        envelope.Ephemeral = (function() {

            /**
             * Properties of an Ephemeral.
             * @typedef {Object} vinculum.envelope.Ephemeral.$Properties
             * @property {number|null} [type] Ephemeral type
             * @property {number|Long|null} [seconds] Ephemeral seconds
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an Ephemeral.
             * @memberof vinculum.envelope
             * @interface IEphemeral
             * @augments vinculum.envelope.Ephemeral.$Properties
             * @deprecated Use vinculum.envelope.Ephemeral.$Properties instead.
             */

            /**
             * Shape of an Ephemeral.
             * @typedef {vinculum.envelope.Ephemeral.$Properties} vinculum.envelope.Ephemeral.$Shape
             */

            /**
             * Constructs a new Ephemeral.
             * @memberof vinculum.envelope
             * @classdesc Represents an Ephemeral.
             * @constructor
             * @param {vinculum.envelope.Ephemeral.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Ephemeral = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Ephemeral type.
             * @member {number} type
             * @memberof vinculum.envelope.Ephemeral
             * @instance
             */
            Ephemeral.prototype.type = 0;

            /**
             * Ephemeral seconds.
             * @member {number|Long} seconds
             * @memberof vinculum.envelope.Ephemeral
             * @instance
             */
            Ephemeral.prototype.seconds = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Encodes the specified Ephemeral message. Does not implicitly {@link vinculum.envelope.Ephemeral.verify|verify} messages.
             * @function encode
             * @memberof vinculum.envelope.Ephemeral
             * @static
             * @param {vinculum.envelope.Ephemeral.$Properties} message Ephemeral message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Ephemeral.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.type != null && $Object.hasOwnProperty.call(message, "type") && message.type !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.type);
                if (message.seconds != null && $Object.hasOwnProperty.call(message, "seconds") && (typeof message.seconds === "object" ? message.seconds.low || message.seconds.high : message.seconds !== 0))
                    writer.uint32(/* id 2, wireType 0 =*/16).uint64(message.seconds);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an Ephemeral message from the specified reader or buffer.
             * @function decode
             * @memberof vinculum.envelope.Ephemeral
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {vinculum.envelope.Ephemeral & vinculum.envelope.Ephemeral.$Shape} Ephemeral
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Ephemeral.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.vinculum.envelope.Ephemeral();
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
                                message.type = value;
                            else
                                delete message.type;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.seconds = value;
                            else
                                delete message.seconds;
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

            return Ephemeral;
        })();

        envelope.Quote = (function() {

            /**
             * Properties of a Quote.
             * @typedef {Object} vinculum.envelope.Quote.$Properties
             * @property {vinculum.envelope.Ref.$Properties|null} [target] Quote target
             * @property {Uint8Array|null} [hash] Quote hash
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Quote.
             * @memberof vinculum.envelope
             * @interface IQuote
             * @augments vinculum.envelope.Quote.$Properties
             * @deprecated Use vinculum.envelope.Quote.$Properties instead.
             */

            /**
             * Shape of a Quote.
             * @typedef {vinculum.envelope.Quote.$Properties} vinculum.envelope.Quote.$Shape
             */

            /**
             * Constructs a new Quote.
             * @memberof vinculum.envelope
             * @classdesc Represents a Quote.
             * @constructor
             * @param {vinculum.envelope.Quote.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Quote = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Quote target.
             * @member {vinculum.envelope.Ref.$Properties|null|undefined} target
             * @memberof vinculum.envelope.Quote
             * @instance
             */
            Quote.prototype.target = null;

            /**
             * Quote hash.
             * @member {Uint8Array} hash
             * @memberof vinculum.envelope.Quote
             * @instance
             */
            Quote.prototype.hash = $util.newBuffer([]);

            /**
             * Encodes the specified Quote message. Does not implicitly {@link vinculum.envelope.Quote.verify|verify} messages.
             * @function encode
             * @memberof vinculum.envelope.Quote
             * @static
             * @param {vinculum.envelope.Quote.$Properties} message Quote message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Quote.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.target != null && $Object.hasOwnProperty.call(message, "target"))
                    $root.vinculum.envelope.Ref.encode(message.target, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.hash != null && $Object.hasOwnProperty.call(message, "hash") && message.hash.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.hash);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Quote message from the specified reader or buffer.
             * @function decode
             * @memberof vinculum.envelope.Quote
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {vinculum.envelope.Quote & vinculum.envelope.Quote.$Shape} Quote
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Quote.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.vinculum.envelope.Quote();
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
                            message.target = $root.vinculum.envelope.Ref.decode(reader, reader.size(), $undefined, _depth + 1, message.target);
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.hash = value;
                            else
                                delete message.hash;
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

            return Quote;
        })();

        envelope.Text = (function() {

            /**
             * Properties of a Text.
             * @typedef {Object} vinculum.envelope.Text.$Properties
             * @property {string|null} [body] Text body
             * @property {Array.<vinculum.envelope.Mention.$Properties>|null} [mentions] Text mentions
             * @property {vinculum.envelope.Preview.$Properties|null} [preview] Text preview
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Text.
             * @memberof vinculum.envelope
             * @interface IText
             * @augments vinculum.envelope.Text.$Properties
             * @deprecated Use vinculum.envelope.Text.$Properties instead.
             */

            /**
             * Shape of a Text.
             * @typedef {vinculum.envelope.Text.$Properties} vinculum.envelope.Text.$Shape
             */

            /**
             * Constructs a new Text.
             * @memberof vinculum.envelope
             * @classdesc Represents a Text.
             * @constructor
             * @param {vinculum.envelope.Text.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Text = function (properties) {
                this.mentions = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Text body.
             * @member {string} body
             * @memberof vinculum.envelope.Text
             * @instance
             */
            Text.prototype.body = "";

            /**
             * Text mentions.
             * @member {Array.<vinculum.envelope.Mention.$Properties>} mentions
             * @memberof vinculum.envelope.Text
             * @instance
             */
            Text.prototype.mentions = $util.emptyArray;

            /**
             * Text preview.
             * @member {vinculum.envelope.Preview.$Properties|null|undefined} preview
             * @memberof vinculum.envelope.Text
             * @instance
             */
            Text.prototype.preview = null;

            /**
             * Encodes the specified Text message. Does not implicitly {@link vinculum.envelope.Text.verify|verify} messages.
             * @function encode
             * @memberof vinculum.envelope.Text
             * @static
             * @param {vinculum.envelope.Text.$Properties} message Text message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Text.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.body != null && $Object.hasOwnProperty.call(message, "body") && message.body !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.body);
                if (message.mentions != null && message.mentions.length)
                    for (let i = 0; i < message.mentions.length; ++i)
                        $root.vinculum.envelope.Mention.encode(message.mentions[i], writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.preview != null && $Object.hasOwnProperty.call(message, "preview"))
                    $root.vinculum.envelope.Preview.encode(message.preview, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Text message from the specified reader or buffer.
             * @function decode
             * @memberof vinculum.envelope.Text
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {vinculum.envelope.Text & vinculum.envelope.Text.$Shape} Text
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Text.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.vinculum.envelope.Text();
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
                                message.body = value;
                            else
                                delete message.body;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if (!(message.mentions && message.mentions.length))
                                message.mentions = [];
                            message.mentions.push($root.vinculum.envelope.Mention.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.preview = $root.vinculum.envelope.Preview.decode(reader, reader.size(), $undefined, _depth + 1, message.preview);
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

            return Text;
        })();

        envelope.Mention = (function() {

            /**
             * Properties of a Mention.
             * @typedef {Object} vinculum.envelope.Mention.$Properties
             * @property {number|null} [start] Mention start
             * @property {number|null} [length] Mention length
             * @property {Uint8Array|null} [account] Mention account
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Mention.
             * @memberof vinculum.envelope
             * @interface IMention
             * @augments vinculum.envelope.Mention.$Properties
             * @deprecated Use vinculum.envelope.Mention.$Properties instead.
             */

            /**
             * Shape of a Mention.
             * @typedef {vinculum.envelope.Mention.$Properties} vinculum.envelope.Mention.$Shape
             */

            /**
             * Constructs a new Mention.
             * @memberof vinculum.envelope
             * @classdesc Represents a Mention.
             * @constructor
             * @param {vinculum.envelope.Mention.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Mention = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Mention start.
             * @member {number} start
             * @memberof vinculum.envelope.Mention
             * @instance
             */
            Mention.prototype.start = 0;

            /**
             * Mention length.
             * @member {number} length
             * @memberof vinculum.envelope.Mention
             * @instance
             */
            Mention.prototype.length = 0;

            /**
             * Mention account.
             * @member {Uint8Array} account
             * @memberof vinculum.envelope.Mention
             * @instance
             */
            Mention.prototype.account = $util.newBuffer([]);

            /**
             * Encodes the specified Mention message. Does not implicitly {@link vinculum.envelope.Mention.verify|verify} messages.
             * @function encode
             * @memberof vinculum.envelope.Mention
             * @static
             * @param {vinculum.envelope.Mention.$Properties} message Mention message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Mention.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.start != null && $Object.hasOwnProperty.call(message, "start") && message.start !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.start);
                if (message.length != null && $Object.hasOwnProperty.call(message, "length") && message.length !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.length);
                if (message.account != null && $Object.hasOwnProperty.call(message, "account") && message.account.length)
                    writer.uint32(/* id 3, wireType 2 =*/26).bytes(message.account);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Mention message from the specified reader or buffer.
             * @function decode
             * @memberof vinculum.envelope.Mention
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {vinculum.envelope.Mention & vinculum.envelope.Mention.$Shape} Mention
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Mention.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.vinculum.envelope.Mention();
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
                                message.start = value;
                            else
                                delete message.start;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.length = value;
                            else
                                delete message.length;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.account = value;
                            else
                                delete message.account;
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

            return Mention;
        })();

        envelope.Preview = (function() {

            /**
             * Properties of a Preview.
             * @typedef {Object} vinculum.envelope.Preview.$Properties
             * @property {string|null} [url] Preview url
             * @property {string|null} [title] Preview title
             * @property {string|null} [description] Preview description
             * @property {Uint8Array|null} [image] Preview image
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Preview.
             * @memberof vinculum.envelope
             * @interface IPreview
             * @augments vinculum.envelope.Preview.$Properties
             * @deprecated Use vinculum.envelope.Preview.$Properties instead.
             */

            /**
             * Shape of a Preview.
             * @typedef {vinculum.envelope.Preview.$Properties} vinculum.envelope.Preview.$Shape
             */

            /**
             * Constructs a new Preview.
             * @memberof vinculum.envelope
             * @classdesc Represents a Preview.
             * @constructor
             * @param {vinculum.envelope.Preview.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Preview = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Preview url.
             * @member {string} url
             * @memberof vinculum.envelope.Preview
             * @instance
             */
            Preview.prototype.url = "";

            /**
             * Preview title.
             * @member {string} title
             * @memberof vinculum.envelope.Preview
             * @instance
             */
            Preview.prototype.title = "";

            /**
             * Preview description.
             * @member {string} description
             * @memberof vinculum.envelope.Preview
             * @instance
             */
            Preview.prototype.description = "";

            /**
             * Preview image.
             * @member {Uint8Array} image
             * @memberof vinculum.envelope.Preview
             * @instance
             */
            Preview.prototype.image = $util.newBuffer([]);

            /**
             * Encodes the specified Preview message. Does not implicitly {@link vinculum.envelope.Preview.verify|verify} messages.
             * @function encode
             * @memberof vinculum.envelope.Preview
             * @static
             * @param {vinculum.envelope.Preview.$Properties} message Preview message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Preview.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.url != null && $Object.hasOwnProperty.call(message, "url") && message.url !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.url);
                if (message.title != null && $Object.hasOwnProperty.call(message, "title") && message.title !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.title);
                if (message.description != null && $Object.hasOwnProperty.call(message, "description") && message.description !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.description);
                if (message.image != null && $Object.hasOwnProperty.call(message, "image") && message.image.length)
                    writer.uint32(/* id 4, wireType 2 =*/34).bytes(message.image);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Preview message from the specified reader or buffer.
             * @function decode
             * @memberof vinculum.envelope.Preview
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {vinculum.envelope.Preview & vinculum.envelope.Preview.$Shape} Preview
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Preview.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.vinculum.envelope.Preview();
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
                                message.url = value;
                            else
                                delete message.url;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.title = value;
                            else
                                delete message.title;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.description = value;
                            else
                                delete message.description;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.image = value;
                            else
                                delete message.image;
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

            return Preview;
        })();

        envelope.Attachment = (function() {

            /**
             * Properties of an Attachment.
             * @typedef {Object} vinculum.envelope.Attachment.$Properties
             * @property {string|null} [locator] Attachment locator
             * @property {Uint8Array|null} [key] Attachment key
             * @property {Uint8Array|null} [digest] Attachment digest
             * @property {number|Long|null} [size] Attachment size
             * @property {string|null} [type] Attachment type
             * @property {number|null} [chunk] Attachment chunk
             * @property {Uint8Array|null} [macs] Attachment macs
             * @property {Uint8Array|null} [chunkMacs] Attachment chunkMacs
             * @property {number|null} [form] Attachment form
             * @property {string|null} [name] Attachment name
             * @property {string|null} [caption] Attachment caption
             * @property {number|null} [width] Attachment width
             * @property {number|null} [height] Attachment height
             * @property {number|null} [durationMs] Attachment durationMs
             * @property {Uint8Array|null} [thumbnail] Attachment thumbnail
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an Attachment.
             * @memberof vinculum.envelope
             * @interface IAttachment
             * @augments vinculum.envelope.Attachment.$Properties
             * @deprecated Use vinculum.envelope.Attachment.$Properties instead.
             */

            /**
             * Shape of an Attachment.
             * @typedef {vinculum.envelope.Attachment.$Properties} vinculum.envelope.Attachment.$Shape
             */

            /**
             * Constructs a new Attachment.
             * @memberof vinculum.envelope
             * @classdesc Represents an Attachment.
             * @constructor
             * @param {vinculum.envelope.Attachment.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Attachment = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Attachment locator.
             * @member {string} locator
             * @memberof vinculum.envelope.Attachment
             * @instance
             */
            Attachment.prototype.locator = "";

            /**
             * Attachment key.
             * @member {Uint8Array} key
             * @memberof vinculum.envelope.Attachment
             * @instance
             */
            Attachment.prototype.key = $util.newBuffer([]);

            /**
             * Attachment digest.
             * @member {Uint8Array} digest
             * @memberof vinculum.envelope.Attachment
             * @instance
             */
            Attachment.prototype.digest = $util.newBuffer([]);

            /**
             * Attachment size.
             * @member {number|Long} size
             * @memberof vinculum.envelope.Attachment
             * @instance
             */
            Attachment.prototype.size = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Attachment type.
             * @member {string} type
             * @memberof vinculum.envelope.Attachment
             * @instance
             */
            Attachment.prototype.type = "";

            /**
             * Attachment chunk.
             * @member {number} chunk
             * @memberof vinculum.envelope.Attachment
             * @instance
             */
            Attachment.prototype.chunk = 0;

            /**
             * Attachment macs.
             * @member {Uint8Array} macs
             * @memberof vinculum.envelope.Attachment
             * @instance
             */
            Attachment.prototype.macs = $util.newBuffer([]);

            /**
             * Attachment chunkMacs.
             * @member {Uint8Array} chunkMacs
             * @memberof vinculum.envelope.Attachment
             * @instance
             */
            Attachment.prototype.chunkMacs = $util.newBuffer([]);

            /**
             * Attachment form.
             * @member {number} form
             * @memberof vinculum.envelope.Attachment
             * @instance
             */
            Attachment.prototype.form = 0;

            /**
             * Attachment name.
             * @member {string} name
             * @memberof vinculum.envelope.Attachment
             * @instance
             */
            Attachment.prototype.name = "";

            /**
             * Attachment caption.
             * @member {string} caption
             * @memberof vinculum.envelope.Attachment
             * @instance
             */
            Attachment.prototype.caption = "";

            /**
             * Attachment width.
             * @member {number} width
             * @memberof vinculum.envelope.Attachment
             * @instance
             */
            Attachment.prototype.width = 0;

            /**
             * Attachment height.
             * @member {number} height
             * @memberof vinculum.envelope.Attachment
             * @instance
             */
            Attachment.prototype.height = 0;

            /**
             * Attachment durationMs.
             * @member {number} durationMs
             * @memberof vinculum.envelope.Attachment
             * @instance
             */
            Attachment.prototype.durationMs = 0;

            /**
             * Attachment thumbnail.
             * @member {Uint8Array} thumbnail
             * @memberof vinculum.envelope.Attachment
             * @instance
             */
            Attachment.prototype.thumbnail = $util.newBuffer([]);

            /**
             * Encodes the specified Attachment message. Does not implicitly {@link vinculum.envelope.Attachment.verify|verify} messages.
             * @function encode
             * @memberof vinculum.envelope.Attachment
             * @static
             * @param {vinculum.envelope.Attachment.$Properties} message Attachment message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Attachment.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.locator != null && $Object.hasOwnProperty.call(message, "locator") && message.locator !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.locator);
                if (message.key != null && $Object.hasOwnProperty.call(message, "key") && message.key.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.key);
                if (message.digest != null && $Object.hasOwnProperty.call(message, "digest") && message.digest.length)
                    writer.uint32(/* id 3, wireType 2 =*/26).bytes(message.digest);
                if (message.size != null && $Object.hasOwnProperty.call(message, "size") && (typeof message.size === "object" ? message.size.low || message.size.high : message.size !== 0))
                    writer.uint32(/* id 4, wireType 0 =*/32).uint64(message.size);
                if (message.type != null && $Object.hasOwnProperty.call(message, "type") && message.type !== "")
                    writer.uint32(/* id 5, wireType 2 =*/42).string(message.type);
                if (message.chunk != null && $Object.hasOwnProperty.call(message, "chunk") && message.chunk !== 0)
                    writer.uint32(/* id 6, wireType 0 =*/48).uint32(message.chunk);
                if (message.macs != null && $Object.hasOwnProperty.call(message, "macs") && message.macs.length)
                    writer.uint32(/* id 7, wireType 2 =*/58).bytes(message.macs);
                if (message.chunkMacs != null && $Object.hasOwnProperty.call(message, "chunkMacs") && message.chunkMacs.length)
                    writer.uint32(/* id 8, wireType 2 =*/66).bytes(message.chunkMacs);
                if (message.form != null && $Object.hasOwnProperty.call(message, "form") && message.form !== 0)
                    writer.uint32(/* id 9, wireType 0 =*/72).uint32(message.form);
                if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                    writer.uint32(/* id 10, wireType 2 =*/82).string(message.name);
                if (message.caption != null && $Object.hasOwnProperty.call(message, "caption") && message.caption !== "")
                    writer.uint32(/* id 11, wireType 2 =*/90).string(message.caption);
                if (message.width != null && $Object.hasOwnProperty.call(message, "width") && message.width !== 0)
                    writer.uint32(/* id 12, wireType 0 =*/96).uint32(message.width);
                if (message.height != null && $Object.hasOwnProperty.call(message, "height") && message.height !== 0)
                    writer.uint32(/* id 13, wireType 0 =*/104).uint32(message.height);
                if (message.durationMs != null && $Object.hasOwnProperty.call(message, "durationMs") && message.durationMs !== 0)
                    writer.uint32(/* id 14, wireType 0 =*/112).uint32(message.durationMs);
                if (message.thumbnail != null && $Object.hasOwnProperty.call(message, "thumbnail") && message.thumbnail.length)
                    writer.uint32(/* id 15, wireType 2 =*/122).bytes(message.thumbnail);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an Attachment message from the specified reader or buffer.
             * @function decode
             * @memberof vinculum.envelope.Attachment
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {vinculum.envelope.Attachment & vinculum.envelope.Attachment.$Shape} Attachment
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Attachment.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.vinculum.envelope.Attachment();
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
                                message.locator = value;
                            else
                                delete message.locator;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.key = value;
                            else
                                delete message.key;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.digest = value;
                            else
                                delete message.digest;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.size = value;
                            else
                                delete message.size;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.type = value;
                            else
                                delete message.type;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.chunk = value;
                            else
                                delete message.chunk;
                            continue;
                        }
                    case 7: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.macs = value;
                            else
                                delete message.macs;
                            continue;
                        }
                    case 8: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.chunkMacs = value;
                            else
                                delete message.chunkMacs;
                            continue;
                        }
                    case 9: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.form = value;
                            else
                                delete message.form;
                            continue;
                        }
                    case 10: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.name = value;
                            else
                                delete message.name;
                            continue;
                        }
                    case 11: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.caption = value;
                            else
                                delete message.caption;
                            continue;
                        }
                    case 12: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.width = value;
                            else
                                delete message.width;
                            continue;
                        }
                    case 13: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.height = value;
                            else
                                delete message.height;
                            continue;
                        }
                    case 14: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.durationMs = value;
                            else
                                delete message.durationMs;
                            continue;
                        }
                    case 15: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.thumbnail = value;
                            else
                                delete message.thumbnail;
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

            return Attachment;
        })();

        envelope.Reaction = (function() {

            /**
             * Properties of a Reaction.
             * @typedef {Object} vinculum.envelope.Reaction.$Properties
             * @property {vinculum.envelope.Ref.$Properties|null} [target] Reaction target
             * @property {string|null} [emoji] Reaction emoji
             * @property {number|Long|null} [rev] Reaction rev
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Reaction.
             * @memberof vinculum.envelope
             * @interface IReaction
             * @augments vinculum.envelope.Reaction.$Properties
             * @deprecated Use vinculum.envelope.Reaction.$Properties instead.
             */

            /**
             * Shape of a Reaction.
             * @typedef {vinculum.envelope.Reaction.$Properties} vinculum.envelope.Reaction.$Shape
             */

            /**
             * Constructs a new Reaction.
             * @memberof vinculum.envelope
             * @classdesc Represents a Reaction.
             * @constructor
             * @param {vinculum.envelope.Reaction.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Reaction = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Reaction target.
             * @member {vinculum.envelope.Ref.$Properties|null|undefined} target
             * @memberof vinculum.envelope.Reaction
             * @instance
             */
            Reaction.prototype.target = null;

            /**
             * Reaction emoji.
             * @member {string} emoji
             * @memberof vinculum.envelope.Reaction
             * @instance
             */
            Reaction.prototype.emoji = "";

            /**
             * Reaction rev.
             * @member {number|Long} rev
             * @memberof vinculum.envelope.Reaction
             * @instance
             */
            Reaction.prototype.rev = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Encodes the specified Reaction message. Does not implicitly {@link vinculum.envelope.Reaction.verify|verify} messages.
             * @function encode
             * @memberof vinculum.envelope.Reaction
             * @static
             * @param {vinculum.envelope.Reaction.$Properties} message Reaction message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Reaction.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.target != null && $Object.hasOwnProperty.call(message, "target"))
                    $root.vinculum.envelope.Ref.encode(message.target, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.emoji != null && $Object.hasOwnProperty.call(message, "emoji") && message.emoji !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.emoji);
                if (message.rev != null && $Object.hasOwnProperty.call(message, "rev") && (typeof message.rev === "object" ? message.rev.low || message.rev.high : message.rev !== 0))
                    writer.uint32(/* id 3, wireType 0 =*/24).uint64(message.rev);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Reaction message from the specified reader or buffer.
             * @function decode
             * @memberof vinculum.envelope.Reaction
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {vinculum.envelope.Reaction & vinculum.envelope.Reaction.$Shape} Reaction
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Reaction.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.vinculum.envelope.Reaction();
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
                            message.target = $root.vinculum.envelope.Ref.decode(reader, reader.size(), $undefined, _depth + 1, message.target);
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.emoji = value;
                            else
                                delete message.emoji;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.rev = value;
                            else
                                delete message.rev;
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

            return Reaction;
        })();

        envelope.Edit = (function() {

            /**
             * Properties of an Edit.
             * @typedef {Object} vinculum.envelope.Edit.$Properties
             * @property {vinculum.envelope.Ref.$Properties|null} [target] Edit target
             * @property {vinculum.envelope.Text.$Properties|null} [text] Edit text
             * @property {number|Long|null} [rev] Edit rev
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an Edit.
             * @memberof vinculum.envelope
             * @interface IEdit
             * @augments vinculum.envelope.Edit.$Properties
             * @deprecated Use vinculum.envelope.Edit.$Properties instead.
             */

            /**
             * Shape of an Edit.
             * @typedef {vinculum.envelope.Edit.$Properties} vinculum.envelope.Edit.$Shape
             */

            /**
             * Constructs a new Edit.
             * @memberof vinculum.envelope
             * @classdesc Represents an Edit.
             * @constructor
             * @param {vinculum.envelope.Edit.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Edit = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Edit target.
             * @member {vinculum.envelope.Ref.$Properties|null|undefined} target
             * @memberof vinculum.envelope.Edit
             * @instance
             */
            Edit.prototype.target = null;

            /**
             * Edit text.
             * @member {vinculum.envelope.Text.$Properties|null|undefined} text
             * @memberof vinculum.envelope.Edit
             * @instance
             */
            Edit.prototype.text = null;

            /**
             * Edit rev.
             * @member {number|Long} rev
             * @memberof vinculum.envelope.Edit
             * @instance
             */
            Edit.prototype.rev = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Encodes the specified Edit message. Does not implicitly {@link vinculum.envelope.Edit.verify|verify} messages.
             * @function encode
             * @memberof vinculum.envelope.Edit
             * @static
             * @param {vinculum.envelope.Edit.$Properties} message Edit message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Edit.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.target != null && $Object.hasOwnProperty.call(message, "target"))
                    $root.vinculum.envelope.Ref.encode(message.target, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.text != null && $Object.hasOwnProperty.call(message, "text"))
                    $root.vinculum.envelope.Text.encode(message.text, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.rev != null && $Object.hasOwnProperty.call(message, "rev") && (typeof message.rev === "object" ? message.rev.low || message.rev.high : message.rev !== 0))
                    writer.uint32(/* id 3, wireType 0 =*/24).uint64(message.rev);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an Edit message from the specified reader or buffer.
             * @function decode
             * @memberof vinculum.envelope.Edit
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {vinculum.envelope.Edit & vinculum.envelope.Edit.$Shape} Edit
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Edit.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.vinculum.envelope.Edit();
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
                            message.target = $root.vinculum.envelope.Ref.decode(reader, reader.size(), $undefined, _depth + 1, message.target);
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.text = $root.vinculum.envelope.Text.decode(reader, reader.size(), $undefined, _depth + 1, message.text);
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.rev = value;
                            else
                                delete message.rev;
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

            return Edit;
        })();

        envelope.Delete = (function() {

            /**
             * Properties of a Delete.
             * @typedef {Object} vinculum.envelope.Delete.$Properties
             * @property {vinculum.envelope.Ref.$Properties|null} [target] Delete target
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Delete.
             * @memberof vinculum.envelope
             * @interface IDelete
             * @augments vinculum.envelope.Delete.$Properties
             * @deprecated Use vinculum.envelope.Delete.$Properties instead.
             */

            /**
             * Shape of a Delete.
             * @typedef {vinculum.envelope.Delete.$Properties} vinculum.envelope.Delete.$Shape
             */

            /**
             * Constructs a new Delete.
             * @memberof vinculum.envelope
             * @classdesc Represents a Delete.
             * @constructor
             * @param {vinculum.envelope.Delete.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Delete = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Delete target.
             * @member {vinculum.envelope.Ref.$Properties|null|undefined} target
             * @memberof vinculum.envelope.Delete
             * @instance
             */
            Delete.prototype.target = null;

            /**
             * Encodes the specified Delete message. Does not implicitly {@link vinculum.envelope.Delete.verify|verify} messages.
             * @function encode
             * @memberof vinculum.envelope.Delete
             * @static
             * @param {vinculum.envelope.Delete.$Properties} message Delete message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Delete.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.target != null && $Object.hasOwnProperty.call(message, "target"))
                    $root.vinculum.envelope.Ref.encode(message.target, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Delete message from the specified reader or buffer.
             * @function decode
             * @memberof vinculum.envelope.Delete
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {vinculum.envelope.Delete & vinculum.envelope.Delete.$Shape} Delete
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Delete.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.vinculum.envelope.Delete();
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
                            message.target = $root.vinculum.envelope.Ref.decode(reader, reader.size(), $undefined, _depth + 1, message.target);
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

            return Delete;
        })();

        envelope.Receipt = (function() {

            /**
             * Properties of a Receipt.
             * @typedef {Object} vinculum.envelope.Receipt.$Properties
             * @property {number|null} [type] Receipt type
             * @property {Array.<Uint8Array>|null} [ids] Receipt ids
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Receipt.
             * @memberof vinculum.envelope
             * @interface IReceipt
             * @augments vinculum.envelope.Receipt.$Properties
             * @deprecated Use vinculum.envelope.Receipt.$Properties instead.
             */

            /**
             * Shape of a Receipt.
             * @typedef {vinculum.envelope.Receipt.$Properties} vinculum.envelope.Receipt.$Shape
             */

            /**
             * Constructs a new Receipt.
             * @memberof vinculum.envelope
             * @classdesc Represents a Receipt.
             * @constructor
             * @param {vinculum.envelope.Receipt.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Receipt = function (properties) {
                this.ids = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Receipt type.
             * @member {number} type
             * @memberof vinculum.envelope.Receipt
             * @instance
             */
            Receipt.prototype.type = 0;

            /**
             * Receipt ids.
             * @member {Array.<Uint8Array>} ids
             * @memberof vinculum.envelope.Receipt
             * @instance
             */
            Receipt.prototype.ids = $util.emptyArray;

            /**
             * Encodes the specified Receipt message. Does not implicitly {@link vinculum.envelope.Receipt.verify|verify} messages.
             * @function encode
             * @memberof vinculum.envelope.Receipt
             * @static
             * @param {vinculum.envelope.Receipt.$Properties} message Receipt message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Receipt.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.type != null && $Object.hasOwnProperty.call(message, "type") && message.type !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.type);
                if (message.ids != null && message.ids.length)
                    for (let i = 0; i < message.ids.length; ++i)
                        writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.ids[i]);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Receipt message from the specified reader or buffer.
             * @function decode
             * @memberof vinculum.envelope.Receipt
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {vinculum.envelope.Receipt & vinculum.envelope.Receipt.$Shape} Receipt
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Receipt.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.vinculum.envelope.Receipt();
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
                                message.type = value;
                            else
                                delete message.type;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if (!(message.ids && message.ids.length))
                                message.ids = [];
                            message.ids.push(reader.bytes());
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

            return Receipt;
        })();

        envelope.Typing = (function() {

            /**
             * Properties of a Typing.
             * @typedef {Object} vinculum.envelope.Typing.$Properties
             * @property {number|null} [state] Typing state
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Typing.
             * @memberof vinculum.envelope
             * @interface ITyping
             * @augments vinculum.envelope.Typing.$Properties
             * @deprecated Use vinculum.envelope.Typing.$Properties instead.
             */

            /**
             * Shape of a Typing.
             * @typedef {vinculum.envelope.Typing.$Properties} vinculum.envelope.Typing.$Shape
             */

            /**
             * Constructs a new Typing.
             * @memberof vinculum.envelope
             * @classdesc Represents a Typing.
             * @constructor
             * @param {vinculum.envelope.Typing.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Typing = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Typing state.
             * @member {number} state
             * @memberof vinculum.envelope.Typing
             * @instance
             */
            Typing.prototype.state = 0;

            /**
             * Encodes the specified Typing message. Does not implicitly {@link vinculum.envelope.Typing.verify|verify} messages.
             * @function encode
             * @memberof vinculum.envelope.Typing
             * @static
             * @param {vinculum.envelope.Typing.$Properties} message Typing message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Typing.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.state != null && $Object.hasOwnProperty.call(message, "state") && message.state !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.state);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Typing message from the specified reader or buffer.
             * @function decode
             * @memberof vinculum.envelope.Typing
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {vinculum.envelope.Typing & vinculum.envelope.Typing.$Shape} Typing
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Typing.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.vinculum.envelope.Typing();
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
                                message.state = value;
                            else
                                delete message.state;
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

            return Typing;
        })();

        envelope.Presence = (function() {

            /**
             * Properties of a Presence.
             * @typedef {Object} vinculum.envelope.Presence.$Properties
             * @property {number|null} [state] Presence state
             * @property {number|Long|null} [lastHereMs] Presence lastHereMs
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Presence.
             * @memberof vinculum.envelope
             * @interface IPresence
             * @augments vinculum.envelope.Presence.$Properties
             * @deprecated Use vinculum.envelope.Presence.$Properties instead.
             */

            /**
             * Shape of a Presence.
             * @typedef {vinculum.envelope.Presence.$Properties} vinculum.envelope.Presence.$Shape
             */

            /**
             * Constructs a new Presence.
             * @memberof vinculum.envelope
             * @classdesc Represents a Presence.
             * @constructor
             * @param {vinculum.envelope.Presence.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Presence = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Presence state.
             * @member {number} state
             * @memberof vinculum.envelope.Presence
             * @instance
             */
            Presence.prototype.state = 0;

            /**
             * Presence lastHereMs.
             * @member {number|Long} lastHereMs
             * @memberof vinculum.envelope.Presence
             * @instance
             */
            Presence.prototype.lastHereMs = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Encodes the specified Presence message. Does not implicitly {@link vinculum.envelope.Presence.verify|verify} messages.
             * @function encode
             * @memberof vinculum.envelope.Presence
             * @static
             * @param {vinculum.envelope.Presence.$Properties} message Presence message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Presence.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.state != null && $Object.hasOwnProperty.call(message, "state") && message.state !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.state);
                if (message.lastHereMs != null && $Object.hasOwnProperty.call(message, "lastHereMs") && (typeof message.lastHereMs === "object" ? message.lastHereMs.low || message.lastHereMs.high : message.lastHereMs !== 0))
                    writer.uint32(/* id 2, wireType 0 =*/16).uint64(message.lastHereMs);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Presence message from the specified reader or buffer.
             * @function decode
             * @memberof vinculum.envelope.Presence
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {vinculum.envelope.Presence & vinculum.envelope.Presence.$Shape} Presence
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Presence.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.vinculum.envelope.Presence();
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
                                message.state = value;
                            else
                                delete message.state;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.lastHereMs = value;
                            else
                                delete message.lastHereMs;
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

            return Presence;
        })();

        envelope.Setting = (function() {

            /**
             * Properties of a Setting.
             * @typedef {Object} vinculum.envelope.Setting.$Properties
             * @property {number|null} [key] Setting key
             * @property {Uint8Array|null} [value] Setting value
             * @property {number|Long|null} [rev] Setting rev
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Setting.
             * @memberof vinculum.envelope
             * @interface ISetting
             * @augments vinculum.envelope.Setting.$Properties
             * @deprecated Use vinculum.envelope.Setting.$Properties instead.
             */

            /**
             * Shape of a Setting.
             * @typedef {vinculum.envelope.Setting.$Properties} vinculum.envelope.Setting.$Shape
             */

            /**
             * Constructs a new Setting.
             * @memberof vinculum.envelope
             * @classdesc Represents a Setting.
             * @constructor
             * @param {vinculum.envelope.Setting.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Setting = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Setting key.
             * @member {number} key
             * @memberof vinculum.envelope.Setting
             * @instance
             */
            Setting.prototype.key = 0;

            /**
             * Setting value.
             * @member {Uint8Array} value
             * @memberof vinculum.envelope.Setting
             * @instance
             */
            Setting.prototype.value = $util.newBuffer([]);

            /**
             * Setting rev.
             * @member {number|Long} rev
             * @memberof vinculum.envelope.Setting
             * @instance
             */
            Setting.prototype.rev = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Encodes the specified Setting message. Does not implicitly {@link vinculum.envelope.Setting.verify|verify} messages.
             * @function encode
             * @memberof vinculum.envelope.Setting
             * @static
             * @param {vinculum.envelope.Setting.$Properties} message Setting message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Setting.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.key != null && $Object.hasOwnProperty.call(message, "key") && message.key !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.key);
                if (message.value != null && $Object.hasOwnProperty.call(message, "value") && message.value.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.value);
                if (message.rev != null && $Object.hasOwnProperty.call(message, "rev") && (typeof message.rev === "object" ? message.rev.low || message.rev.high : message.rev !== 0))
                    writer.uint32(/* id 3, wireType 0 =*/24).uint64(message.rev);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Setting message from the specified reader or buffer.
             * @function decode
             * @memberof vinculum.envelope.Setting
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {vinculum.envelope.Setting & vinculum.envelope.Setting.$Shape} Setting
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Setting.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.vinculum.envelope.Setting();
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
                                message.key = value;
                            else
                                delete message.key;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.value = value;
                            else
                                delete message.value;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.rev = value;
                            else
                                delete message.rev;
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

            return Setting;
        })();

        envelope.ScreenshotNotice = (function() {

            /**
             * Properties of a ScreenshotNotice.
             * @typedef {Object} vinculum.envelope.ScreenshotNotice.$Properties
             * @property {vinculum.envelope.Ref.$Properties|null} [target] ScreenshotNotice target
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ScreenshotNotice.
             * @memberof vinculum.envelope
             * @interface IScreenshotNotice
             * @augments vinculum.envelope.ScreenshotNotice.$Properties
             * @deprecated Use vinculum.envelope.ScreenshotNotice.$Properties instead.
             */

            /**
             * Shape of a ScreenshotNotice.
             * @typedef {vinculum.envelope.ScreenshotNotice.$Properties} vinculum.envelope.ScreenshotNotice.$Shape
             */

            /**
             * Constructs a new ScreenshotNotice.
             * @memberof vinculum.envelope
             * @classdesc Represents a ScreenshotNotice.
             * @constructor
             * @param {vinculum.envelope.ScreenshotNotice.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ScreenshotNotice = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ScreenshotNotice target.
             * @member {vinculum.envelope.Ref.$Properties|null|undefined} target
             * @memberof vinculum.envelope.ScreenshotNotice
             * @instance
             */
            ScreenshotNotice.prototype.target = null;

            /**
             * Encodes the specified ScreenshotNotice message. Does not implicitly {@link vinculum.envelope.ScreenshotNotice.verify|verify} messages.
             * @function encode
             * @memberof vinculum.envelope.ScreenshotNotice
             * @static
             * @param {vinculum.envelope.ScreenshotNotice.$Properties} message ScreenshotNotice message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ScreenshotNotice.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.target != null && $Object.hasOwnProperty.call(message, "target"))
                    $root.vinculum.envelope.Ref.encode(message.target, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a ScreenshotNotice message from the specified reader or buffer.
             * @function decode
             * @memberof vinculum.envelope.ScreenshotNotice
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {vinculum.envelope.ScreenshotNotice & vinculum.envelope.ScreenshotNotice.$Shape} ScreenshotNotice
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ScreenshotNotice.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.vinculum.envelope.ScreenshotNotice();
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
                            message.target = $root.vinculum.envelope.Ref.decode(reader, reader.size(), $undefined, _depth + 1, message.target);
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

            return ScreenshotNotice;
        })();

        envelope.MessageRequest = (function() {

            /**
             * Properties of a MessageRequest.
             * @typedef {Object} vinculum.envelope.MessageRequest.$Properties
             * @property {number|null} [action] MessageRequest action
             * @property {vinculum.envelope.Text.$Properties|null} [text] MessageRequest text
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a MessageRequest.
             * @memberof vinculum.envelope
             * @interface IMessageRequest
             * @augments vinculum.envelope.MessageRequest.$Properties
             * @deprecated Use vinculum.envelope.MessageRequest.$Properties instead.
             */

            /**
             * Shape of a MessageRequest.
             * @typedef {vinculum.envelope.MessageRequest.$Properties} vinculum.envelope.MessageRequest.$Shape
             */

            /**
             * Constructs a new MessageRequest.
             * @memberof vinculum.envelope
             * @classdesc Represents a MessageRequest.
             * @constructor
             * @param {vinculum.envelope.MessageRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const MessageRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * MessageRequest action.
             * @member {number} action
             * @memberof vinculum.envelope.MessageRequest
             * @instance
             */
            MessageRequest.prototype.action = 0;

            /**
             * MessageRequest text.
             * @member {vinculum.envelope.Text.$Properties|null|undefined} text
             * @memberof vinculum.envelope.MessageRequest
             * @instance
             */
            MessageRequest.prototype.text = null;

            /**
             * Encodes the specified MessageRequest message. Does not implicitly {@link vinculum.envelope.MessageRequest.verify|verify} messages.
             * @function encode
             * @memberof vinculum.envelope.MessageRequest
             * @static
             * @param {vinculum.envelope.MessageRequest.$Properties} message MessageRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            MessageRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.action != null && $Object.hasOwnProperty.call(message, "action") && message.action !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.action);
                if (message.text != null && $Object.hasOwnProperty.call(message, "text"))
                    $root.vinculum.envelope.Text.encode(message.text, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a MessageRequest message from the specified reader or buffer.
             * @function decode
             * @memberof vinculum.envelope.MessageRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {vinculum.envelope.MessageRequest & vinculum.envelope.MessageRequest.$Shape} MessageRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            MessageRequest.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.vinculum.envelope.MessageRequest();
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
                                message.action = value;
                            else
                                delete message.action;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.text = $root.vinculum.envelope.Text.decode(reader, reader.size(), $undefined, _depth + 1, message.text);
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

            return MessageRequest;
        })();

        envelope.GroupOperation = (function() {

            /**
             * Properties of a GroupOperation.
             * @typedef {Object} vinculum.envelope.GroupOperation.$Properties
             * @property {vinculum.envelope.Signed.$Properties|null} [signed] GroupOperation signed
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a GroupOperation.
             * @memberof vinculum.envelope
             * @interface IGroupOperation
             * @augments vinculum.envelope.GroupOperation.$Properties
             * @deprecated Use vinculum.envelope.GroupOperation.$Properties instead.
             */

            /**
             * Shape of a GroupOperation.
             * @typedef {vinculum.envelope.GroupOperation.$Properties} vinculum.envelope.GroupOperation.$Shape
             */

            /**
             * Constructs a new GroupOperation.
             * @memberof vinculum.envelope
             * @classdesc Represents a GroupOperation.
             * @constructor
             * @param {vinculum.envelope.GroupOperation.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const GroupOperation = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * GroupOperation signed.
             * @member {vinculum.envelope.Signed.$Properties|null|undefined} signed
             * @memberof vinculum.envelope.GroupOperation
             * @instance
             */
            GroupOperation.prototype.signed = null;

            /**
             * Encodes the specified GroupOperation message. Does not implicitly {@link vinculum.envelope.GroupOperation.verify|verify} messages.
             * @function encode
             * @memberof vinculum.envelope.GroupOperation
             * @static
             * @param {vinculum.envelope.GroupOperation.$Properties} message GroupOperation message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            GroupOperation.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.signed != null && $Object.hasOwnProperty.call(message, "signed"))
                    $root.vinculum.envelope.Signed.encode(message.signed, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a GroupOperation message from the specified reader or buffer.
             * @function decode
             * @memberof vinculum.envelope.GroupOperation
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {vinculum.envelope.GroupOperation & vinculum.envelope.GroupOperation.$Shape} GroupOperation
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            GroupOperation.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.vinculum.envelope.GroupOperation();
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
                            message.signed = $root.vinculum.envelope.Signed.decode(reader, reader.size(), $undefined, _depth + 1, message.signed);
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

            return GroupOperation;
        })();

        envelope.Signed = (function() {

            /**
             * Properties of a Signed.
             * @typedef {Object} vinculum.envelope.Signed.$Properties
             * @property {Uint8Array|null} [body] Signed body
             * @property {Array.<vinculum.envelope.Signature.$Properties>|null} [sigs] Signed sigs
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Signed.
             * @memberof vinculum.envelope
             * @interface ISigned
             * @augments vinculum.envelope.Signed.$Properties
             * @deprecated Use vinculum.envelope.Signed.$Properties instead.
             */

            /**
             * Shape of a Signed.
             * @typedef {vinculum.envelope.Signed.$Properties} vinculum.envelope.Signed.$Shape
             */

            /**
             * Constructs a new Signed.
             * @memberof vinculum.envelope
             * @classdesc Represents a Signed.
             * @constructor
             * @param {vinculum.envelope.Signed.$Properties=} [properties] Properties to set
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
             * @memberof vinculum.envelope.Signed
             * @instance
             */
            Signed.prototype.body = $util.newBuffer([]);

            /**
             * Signed sigs.
             * @member {Array.<vinculum.envelope.Signature.$Properties>} sigs
             * @memberof vinculum.envelope.Signed
             * @instance
             */
            Signed.prototype.sigs = $util.emptyArray;

            /**
             * Encodes the specified Signed message. Does not implicitly {@link vinculum.envelope.Signed.verify|verify} messages.
             * @function encode
             * @memberof vinculum.envelope.Signed
             * @static
             * @param {vinculum.envelope.Signed.$Properties} message Signed message or plain object to encode
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
                        $root.vinculum.envelope.Signature.encode(message.sigs[i], writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Signed message from the specified reader or buffer.
             * @function decode
             * @memberof vinculum.envelope.Signed
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {vinculum.envelope.Signed & vinculum.envelope.Signed.$Shape} Signed
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
                message = _target || new $root.vinculum.envelope.Signed();
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
                            message.sigs.push($root.vinculum.envelope.Signature.decode(reader, reader.size(), $undefined, _depth + 1));
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

        envelope.Signature = (function() {

            /**
             * Properties of a Signature.
             * @typedef {Object} vinculum.envelope.Signature.$Properties
             * @property {string|null} [role] Signature role
             * @property {Uint8Array|null} [sig] Signature sig
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Signature.
             * @memberof vinculum.envelope
             * @interface ISignature
             * @augments vinculum.envelope.Signature.$Properties
             * @deprecated Use vinculum.envelope.Signature.$Properties instead.
             */

            /**
             * Shape of a Signature.
             * @typedef {vinculum.envelope.Signature.$Properties} vinculum.envelope.Signature.$Shape
             */

            /**
             * Constructs a new Signature.
             * @memberof vinculum.envelope
             * @classdesc Represents a Signature.
             * @constructor
             * @param {vinculum.envelope.Signature.$Properties=} [properties] Properties to set
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
             * @memberof vinculum.envelope.Signature
             * @instance
             */
            Signature.prototype.role = "";

            /**
             * Signature sig.
             * @member {Uint8Array} sig
             * @memberof vinculum.envelope.Signature
             * @instance
             */
            Signature.prototype.sig = $util.newBuffer([]);

            /**
             * Encodes the specified Signature message. Does not implicitly {@link vinculum.envelope.Signature.verify|verify} messages.
             * @function encode
             * @memberof vinculum.envelope.Signature
             * @static
             * @param {vinculum.envelope.Signature.$Properties} message Signature message or plain object to encode
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
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Signature message from the specified reader or buffer.
             * @function decode
             * @memberof vinculum.envelope.Signature
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {vinculum.envelope.Signature & vinculum.envelope.Signature.$Shape} Signature
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
                message = _target || new $root.vinculum.envelope.Signature();
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

        envelope.GroupStatement = (function() {

            /**
             * Properties of a GroupStatement.
             * @typedef {Object} vinculum.envelope.GroupStatement.$Properties
             * @property {number|null} [suite] GroupStatement suite
             * @property {Uint8Array|null} [group] GroupStatement group
             * @property {number|Long|null} [seq] GroupStatement seq
             * @property {Uint8Array|null} [prev] GroupStatement prev
             * @property {Uint8Array|null} [actor] GroupStatement actor
             * @property {number|null} [op] GroupStatement op
             * @property {Array.<Uint8Array>|null} [refs] GroupStatement refs
             * @property {Uint8Array|null} [value] GroupStatement value
             * @property {Uint8Array|null} [members] GroupStatement members
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a GroupStatement.
             * @memberof vinculum.envelope
             * @interface IGroupStatement
             * @augments vinculum.envelope.GroupStatement.$Properties
             * @deprecated Use vinculum.envelope.GroupStatement.$Properties instead.
             */

            /**
             * Shape of a GroupStatement.
             * @typedef {vinculum.envelope.GroupStatement.$Properties} vinculum.envelope.GroupStatement.$Shape
             */

            /**
             * Constructs a new GroupStatement.
             * @memberof vinculum.envelope
             * @classdesc Represents a GroupStatement.
             * @constructor
             * @param {vinculum.envelope.GroupStatement.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const GroupStatement = function (properties) {
                this.refs = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * GroupStatement suite.
             * @member {number} suite
             * @memberof vinculum.envelope.GroupStatement
             * @instance
             */
            GroupStatement.prototype.suite = 0;

            /**
             * GroupStatement group.
             * @member {Uint8Array} group
             * @memberof vinculum.envelope.GroupStatement
             * @instance
             */
            GroupStatement.prototype.group = $util.newBuffer([]);

            /**
             * GroupStatement seq.
             * @member {number|Long} seq
             * @memberof vinculum.envelope.GroupStatement
             * @instance
             */
            GroupStatement.prototype.seq = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * GroupStatement prev.
             * @member {Uint8Array} prev
             * @memberof vinculum.envelope.GroupStatement
             * @instance
             */
            GroupStatement.prototype.prev = $util.newBuffer([]);

            /**
             * GroupStatement actor.
             * @member {Uint8Array} actor
             * @memberof vinculum.envelope.GroupStatement
             * @instance
             */
            GroupStatement.prototype.actor = $util.newBuffer([]);

            /**
             * GroupStatement op.
             * @member {number} op
             * @memberof vinculum.envelope.GroupStatement
             * @instance
             */
            GroupStatement.prototype.op = 0;

            /**
             * GroupStatement refs.
             * @member {Array.<Uint8Array>} refs
             * @memberof vinculum.envelope.GroupStatement
             * @instance
             */
            GroupStatement.prototype.refs = $util.emptyArray;

            /**
             * GroupStatement value.
             * @member {Uint8Array} value
             * @memberof vinculum.envelope.GroupStatement
             * @instance
             */
            GroupStatement.prototype.value = $util.newBuffer([]);

            /**
             * GroupStatement members.
             * @member {Uint8Array} members
             * @memberof vinculum.envelope.GroupStatement
             * @instance
             */
            GroupStatement.prototype.members = $util.newBuffer([]);

            /**
             * Encodes the specified GroupStatement message. Does not implicitly {@link vinculum.envelope.GroupStatement.verify|verify} messages.
             * @function encode
             * @memberof vinculum.envelope.GroupStatement
             * @static
             * @param {vinculum.envelope.GroupStatement.$Properties} message GroupStatement message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            GroupStatement.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.suite != null && $Object.hasOwnProperty.call(message, "suite") && message.suite !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.suite);
                if (message.group != null && $Object.hasOwnProperty.call(message, "group") && message.group.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.group);
                if (message.seq != null && $Object.hasOwnProperty.call(message, "seq") && (typeof message.seq === "object" ? message.seq.low || message.seq.high : message.seq !== 0))
                    writer.uint32(/* id 3, wireType 0 =*/24).uint64(message.seq);
                if (message.prev != null && $Object.hasOwnProperty.call(message, "prev") && message.prev.length)
                    writer.uint32(/* id 4, wireType 2 =*/34).bytes(message.prev);
                if (message.actor != null && $Object.hasOwnProperty.call(message, "actor") && message.actor.length)
                    writer.uint32(/* id 5, wireType 2 =*/42).bytes(message.actor);
                if (message.op != null && $Object.hasOwnProperty.call(message, "op") && message.op !== 0)
                    writer.uint32(/* id 6, wireType 0 =*/48).uint32(message.op);
                if (message.refs != null && message.refs.length)
                    for (let i = 0; i < message.refs.length; ++i)
                        writer.uint32(/* id 7, wireType 2 =*/58).bytes(message.refs[i]);
                if (message.value != null && $Object.hasOwnProperty.call(message, "value") && message.value.length)
                    writer.uint32(/* id 8, wireType 2 =*/66).bytes(message.value);
                if (message.members != null && $Object.hasOwnProperty.call(message, "members") && message.members.length)
                    writer.uint32(/* id 9, wireType 2 =*/74).bytes(message.members);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a GroupStatement message from the specified reader or buffer.
             * @function decode
             * @memberof vinculum.envelope.GroupStatement
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {vinculum.envelope.GroupStatement & vinculum.envelope.GroupStatement.$Shape} GroupStatement
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            GroupStatement.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.vinculum.envelope.GroupStatement();
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
                                message.suite = value;
                            else
                                delete message.suite;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.group = value;
                            else
                                delete message.group;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.seq = value;
                            else
                                delete message.seq;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.prev = value;
                            else
                                delete message.prev;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.actor = value;
                            else
                                delete message.actor;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.op = value;
                            else
                                delete message.op;
                            continue;
                        }
                    case 7: {
                            if (wireType !== 2)
                                break;
                            if (!(message.refs && message.refs.length))
                                message.refs = [];
                            message.refs.push(reader.bytes());
                            continue;
                        }
                    case 8: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.value = value;
                            else
                                delete message.value;
                            continue;
                        }
                    case 9: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.members = value;
                            else
                                delete message.members;
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

            return GroupStatement;
        })();

        envelope.Poll = (function() {

            /**
             * Properties of a Poll.
             * @typedef {Object} vinculum.envelope.Poll.$Properties
             * @property {string|null} [question] Poll question
             * @property {Array.<string>|null} [options] Poll options
             * @property {boolean|null} [multiple] Poll multiple
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Poll.
             * @memberof vinculum.envelope
             * @interface IPoll
             * @augments vinculum.envelope.Poll.$Properties
             * @deprecated Use vinculum.envelope.Poll.$Properties instead.
             */

            /**
             * Shape of a Poll.
             * @typedef {vinculum.envelope.Poll.$Properties} vinculum.envelope.Poll.$Shape
             */

            /**
             * Constructs a new Poll.
             * @memberof vinculum.envelope
             * @classdesc Represents a Poll.
             * @constructor
             * @param {vinculum.envelope.Poll.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Poll = function (properties) {
                this.options = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Poll question.
             * @member {string} question
             * @memberof vinculum.envelope.Poll
             * @instance
             */
            Poll.prototype.question = "";

            /**
             * Poll options.
             * @member {Array.<string>} options
             * @memberof vinculum.envelope.Poll
             * @instance
             */
            Poll.prototype.options = $util.emptyArray;

            /**
             * Poll multiple.
             * @member {boolean} multiple
             * @memberof vinculum.envelope.Poll
             * @instance
             */
            Poll.prototype.multiple = false;

            /**
             * Encodes the specified Poll message. Does not implicitly {@link vinculum.envelope.Poll.verify|verify} messages.
             * @function encode
             * @memberof vinculum.envelope.Poll
             * @static
             * @param {vinculum.envelope.Poll.$Properties} message Poll message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Poll.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.question != null && $Object.hasOwnProperty.call(message, "question") && message.question !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.question);
                if (message.options != null && message.options.length)
                    for (let i = 0; i < message.options.length; ++i)
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.options[i]);
                if (message.multiple != null && $Object.hasOwnProperty.call(message, "multiple") && message.multiple !== false)
                    writer.uint32(/* id 3, wireType 0 =*/24).bool(message.multiple);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Poll message from the specified reader or buffer.
             * @function decode
             * @memberof vinculum.envelope.Poll
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {vinculum.envelope.Poll & vinculum.envelope.Poll.$Shape} Poll
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Poll.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.vinculum.envelope.Poll();
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
                                message.question = value;
                            else
                                delete message.question;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if (!(message.options && message.options.length))
                                message.options = [];
                            message.options.push(reader.stringVerify());
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.multiple = value;
                            else
                                delete message.multiple;
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

            return Poll;
        })();

        envelope.Vote = (function() {

            /**
             * Properties of a Vote.
             * @typedef {Object} vinculum.envelope.Vote.$Properties
             * @property {vinculum.envelope.Ref.$Properties|null} [target] Vote target
             * @property {Array.<number>|null} [choices] Vote choices
             * @property {number|Long|null} [rev] Vote rev
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Vote.
             * @memberof vinculum.envelope
             * @interface IVote
             * @augments vinculum.envelope.Vote.$Properties
             * @deprecated Use vinculum.envelope.Vote.$Properties instead.
             */

            /**
             * Shape of a Vote.
             * @typedef {vinculum.envelope.Vote.$Properties} vinculum.envelope.Vote.$Shape
             */

            /**
             * Constructs a new Vote.
             * @memberof vinculum.envelope
             * @classdesc Represents a Vote.
             * @constructor
             * @param {vinculum.envelope.Vote.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Vote = function (properties) {
                this.choices = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Vote target.
             * @member {vinculum.envelope.Ref.$Properties|null|undefined} target
             * @memberof vinculum.envelope.Vote
             * @instance
             */
            Vote.prototype.target = null;

            /**
             * Vote choices.
             * @member {Array.<number>} choices
             * @memberof vinculum.envelope.Vote
             * @instance
             */
            Vote.prototype.choices = $util.emptyArray;

            /**
             * Vote rev.
             * @member {number|Long} rev
             * @memberof vinculum.envelope.Vote
             * @instance
             */
            Vote.prototype.rev = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Encodes the specified Vote message. Does not implicitly {@link vinculum.envelope.Vote.verify|verify} messages.
             * @function encode
             * @memberof vinculum.envelope.Vote
             * @static
             * @param {vinculum.envelope.Vote.$Properties} message Vote message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Vote.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.target != null && $Object.hasOwnProperty.call(message, "target"))
                    $root.vinculum.envelope.Ref.encode(message.target, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.choices != null && message.choices.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).uint32s(message.choices);
                if (message.rev != null && $Object.hasOwnProperty.call(message, "rev") && (typeof message.rev === "object" ? message.rev.low || message.rev.high : message.rev !== 0))
                    writer.uint32(/* id 3, wireType 0 =*/24).uint64(message.rev);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Vote message from the specified reader or buffer.
             * @function decode
             * @memberof vinculum.envelope.Vote
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {vinculum.envelope.Vote & vinculum.envelope.Vote.$Shape} Vote
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Vote.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.vinculum.envelope.Vote();
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
                            message.target = $root.vinculum.envelope.Ref.decode(reader, reader.size(), $undefined, _depth + 1, message.target);
                            continue;
                        }
                    case 2: {
                            if (wireType === 2) {
                                if (!(message.choices && message.choices.length))
                                    message.choices = [];
                                reader.uint32s(message.choices);
                                continue;
                            }
                            if (wireType !== 0)
                                break;
                            if (!(message.choices && message.choices.length))
                                message.choices = [];
                            message.choices.push(reader.uint32());
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.rev = value;
                            else
                                delete message.rev;
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

            return Vote;
        })();

        envelope.HistoryBundle = (function() {

            /**
             * Properties of a HistoryBundle.
             * @typedef {Object} vinculum.envelope.HistoryBundle.$Properties
             * @property {vinculum.envelope.Attachment.$Properties|null} [archive] HistoryBundle archive
             * @property {number|null} [part] HistoryBundle part
             * @property {number|null} [parts] HistoryBundle parts
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a HistoryBundle.
             * @memberof vinculum.envelope
             * @interface IHistoryBundle
             * @augments vinculum.envelope.HistoryBundle.$Properties
             * @deprecated Use vinculum.envelope.HistoryBundle.$Properties instead.
             */

            /**
             * Shape of a HistoryBundle.
             * @typedef {vinculum.envelope.HistoryBundle.$Properties} vinculum.envelope.HistoryBundle.$Shape
             */

            /**
             * Constructs a new HistoryBundle.
             * @memberof vinculum.envelope
             * @classdesc Represents a HistoryBundle.
             * @constructor
             * @param {vinculum.envelope.HistoryBundle.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const HistoryBundle = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * HistoryBundle archive.
             * @member {vinculum.envelope.Attachment.$Properties|null|undefined} archive
             * @memberof vinculum.envelope.HistoryBundle
             * @instance
             */
            HistoryBundle.prototype.archive = null;

            /**
             * HistoryBundle part.
             * @member {number} part
             * @memberof vinculum.envelope.HistoryBundle
             * @instance
             */
            HistoryBundle.prototype.part = 0;

            /**
             * HistoryBundle parts.
             * @member {number} parts
             * @memberof vinculum.envelope.HistoryBundle
             * @instance
             */
            HistoryBundle.prototype.parts = 0;

            /**
             * Encodes the specified HistoryBundle message. Does not implicitly {@link vinculum.envelope.HistoryBundle.verify|verify} messages.
             * @function encode
             * @memberof vinculum.envelope.HistoryBundle
             * @static
             * @param {vinculum.envelope.HistoryBundle.$Properties} message HistoryBundle message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            HistoryBundle.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.archive != null && $Object.hasOwnProperty.call(message, "archive"))
                    $root.vinculum.envelope.Attachment.encode(message.archive, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.part != null && $Object.hasOwnProperty.call(message, "part") && message.part !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.part);
                if (message.parts != null && $Object.hasOwnProperty.call(message, "parts") && message.parts !== 0)
                    writer.uint32(/* id 3, wireType 0 =*/24).uint32(message.parts);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a HistoryBundle message from the specified reader or buffer.
             * @function decode
             * @memberof vinculum.envelope.HistoryBundle
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {vinculum.envelope.HistoryBundle & vinculum.envelope.HistoryBundle.$Shape} HistoryBundle
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            HistoryBundle.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.vinculum.envelope.HistoryBundle();
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
                            message.archive = $root.vinculum.envelope.Attachment.decode(reader, reader.size(), $undefined, _depth + 1, message.archive);
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.part = value;
                            else
                                delete message.part;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.parts = value;
                            else
                                delete message.parts;
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

            return HistoryBundle;
        })();

        envelope.DeviceSync = (function() {

            /**
             * Properties of a DeviceSync.
             * @typedef {Object} vinculum.envelope.DeviceSync.$Properties
             * @property {number|null} [type] DeviceSync type
             * @property {Uint8Array|null} [body] DeviceSync body
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a DeviceSync.
             * @memberof vinculum.envelope
             * @interface IDeviceSync
             * @augments vinculum.envelope.DeviceSync.$Properties
             * @deprecated Use vinculum.envelope.DeviceSync.$Properties instead.
             */

            /**
             * Shape of a DeviceSync.
             * @typedef {vinculum.envelope.DeviceSync.$Properties} vinculum.envelope.DeviceSync.$Shape
             */

            /**
             * Constructs a new DeviceSync.
             * @memberof vinculum.envelope
             * @classdesc Represents a DeviceSync.
             * @constructor
             * @param {vinculum.envelope.DeviceSync.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const DeviceSync = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * DeviceSync type.
             * @member {number} type
             * @memberof vinculum.envelope.DeviceSync
             * @instance
             */
            DeviceSync.prototype.type = 0;

            /**
             * DeviceSync body.
             * @member {Uint8Array} body
             * @memberof vinculum.envelope.DeviceSync
             * @instance
             */
            DeviceSync.prototype.body = $util.newBuffer([]);

            /**
             * Encodes the specified DeviceSync message. Does not implicitly {@link vinculum.envelope.DeviceSync.verify|verify} messages.
             * @function encode
             * @memberof vinculum.envelope.DeviceSync
             * @static
             * @param {vinculum.envelope.DeviceSync.$Properties} message DeviceSync message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            DeviceSync.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.type != null && $Object.hasOwnProperty.call(message, "type") && message.type !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.type);
                if (message.body != null && $Object.hasOwnProperty.call(message, "body") && message.body.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.body);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a DeviceSync message from the specified reader or buffer.
             * @function decode
             * @memberof vinculum.envelope.DeviceSync
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {vinculum.envelope.DeviceSync & vinculum.envelope.DeviceSync.$Shape} DeviceSync
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            DeviceSync.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.vinculum.envelope.DeviceSync();
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
                                message.type = value;
                            else
                                delete message.type;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.body = value;
                            else
                                delete message.body;
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

            return DeviceSync;
        })();

        return envelope;
    })();

    return vinculum;
})();

export {
  $root as default
};
