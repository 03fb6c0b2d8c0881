/*eslint-disable block-scoped-var, id-length, no-control-regex, no-magic-numbers, no-mixed-operators, no-prototype-builtins, no-redeclare, no-shadow, no-var, sort-vars, default-case, jsdoc/require-param*/
import $protobuf from "protobufjs/minimal.js";

// Common aliases
const $Reader = $protobuf.Reader, $Writer = $protobuf.Writer, $util = $protobuf.util;
const $Object = $util.global.Object, $undefined = $util.global.undefined, $Error = $util.global.Error, $RangeError = $util.global.RangeError;

// Exported root namespace
const $root = $protobuf.roots["vinculum-sealed-sender"] || ($protobuf.roots["vinculum-sealed-sender"] = {});

export const vinculum = $root.vinculum = (() => {

    /**
     * Namespace vinculum.
     * @exports vinculum
     * @namespace
     */
    const vinculum = {};

    vinculum.sealed = (function() {

        /**
         * Namespace sealed.
         * @memberof vinculum
         * @namespace
         */
        const sealed = {};

        sealed.ServerCertificate = (function() {

            /**
             * Properties of a ServerCertificate.
             * @typedef {Object} vinculum.sealed.ServerCertificate.$Properties
             * @property {Uint8Array|null} [certificate] ServerCertificate certificate
             * @property {Uint8Array|null} [signature] ServerCertificate signature
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ServerCertificate.
             * @memberof vinculum.sealed
             * @interface IServerCertificate
             * @augments vinculum.sealed.ServerCertificate.$Properties
             * @deprecated Use vinculum.sealed.ServerCertificate.$Properties instead.
             */

            /**
             * Shape of a ServerCertificate.
             * @typedef {vinculum.sealed.ServerCertificate.$Properties} vinculum.sealed.ServerCertificate.$Shape
             */

            /**
             * Constructs a new ServerCertificate.
             * @memberof vinculum.sealed
             * @classdesc Represents a ServerCertificate.
             * @constructor
             * @param {vinculum.sealed.ServerCertificate.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ServerCertificate = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ServerCertificate certificate.
             * @member {Uint8Array} certificate
             * @memberof vinculum.sealed.ServerCertificate
             * @instance
             */
            ServerCertificate.prototype.certificate = $util.newBuffer([]);

            /**
             * ServerCertificate signature.
             * @member {Uint8Array} signature
             * @memberof vinculum.sealed.ServerCertificate
             * @instance
             */
            ServerCertificate.prototype.signature = $util.newBuffer([]);

            /**
             * Encodes the specified ServerCertificate message. Does not implicitly {@link vinculum.sealed.ServerCertificate.verify|verify} messages.
             * @function encode
             * @memberof vinculum.sealed.ServerCertificate
             * @static
             * @param {vinculum.sealed.ServerCertificate.$Properties} message ServerCertificate message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ServerCertificate.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.certificate != null && $Object.hasOwnProperty.call(message, "certificate"))
                    writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.certificate);
                if (message.signature != null && $Object.hasOwnProperty.call(message, "signature"))
                    writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.signature);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a ServerCertificate message from the specified reader or buffer.
             * @function decode
             * @memberof vinculum.sealed.ServerCertificate
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {vinculum.sealed.ServerCertificate & vinculum.sealed.ServerCertificate.$Shape} ServerCertificate
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ServerCertificate.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.vinculum.sealed.ServerCertificate();
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
                            message.certificate = reader.bytes();
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.signature = reader.bytes();
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

            ServerCertificate.Certificate = (function() {

                /**
                 * Properties of a Certificate.
                 * @typedef {Object} vinculum.sealed.ServerCertificate.Certificate.$Properties
                 * @property {number|null} [id] Certificate id
                 * @property {Uint8Array|null} [key] Certificate key
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a Certificate.
                 * @memberof vinculum.sealed.ServerCertificate
                 * @interface ICertificate
                 * @augments vinculum.sealed.ServerCertificate.Certificate.$Properties
                 * @deprecated Use vinculum.sealed.ServerCertificate.Certificate.$Properties instead.
                 */

                /**
                 * Shape of a Certificate.
                 * @typedef {vinculum.sealed.ServerCertificate.Certificate.$Properties} vinculum.sealed.ServerCertificate.Certificate.$Shape
                 */

                /**
                 * Constructs a new Certificate.
                 * @memberof vinculum.sealed.ServerCertificate
                 * @classdesc Represents a Certificate.
                 * @constructor
                 * @param {vinculum.sealed.ServerCertificate.Certificate.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const Certificate = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Certificate id.
                 * @member {number} id
                 * @memberof vinculum.sealed.ServerCertificate.Certificate
                 * @instance
                 */
                Certificate.prototype.id = 0;

                /**
                 * Certificate key.
                 * @member {Uint8Array} key
                 * @memberof vinculum.sealed.ServerCertificate.Certificate
                 * @instance
                 */
                Certificate.prototype.key = $util.newBuffer([]);

                /**
                 * Encodes the specified Certificate message. Does not implicitly {@link vinculum.sealed.ServerCertificate.Certificate.verify|verify} messages.
                 * @function encode
                 * @memberof vinculum.sealed.ServerCertificate.Certificate
                 * @static
                 * @param {vinculum.sealed.ServerCertificate.Certificate.$Properties} message Certificate message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                Certificate.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.id != null && $Object.hasOwnProperty.call(message, "id"))
                        writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.id);
                    if (message.key != null && $Object.hasOwnProperty.call(message, "key"))
                        writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.key);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a Certificate message from the specified reader or buffer.
                 * @function decode
                 * @memberof vinculum.sealed.ServerCertificate.Certificate
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {vinculum.sealed.ServerCertificate.Certificate & vinculum.sealed.ServerCertificate.Certificate.$Shape} Certificate
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                Certificate.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.vinculum.sealed.ServerCertificate.Certificate();
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
                                message.id = reader.uint32();
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                message.key = reader.bytes();
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

                return Certificate;
            })();

            return ServerCertificate;
        })();

        sealed.SenderCertificate = (function() {

            /**
             * Properties of a SenderCertificate.
             * @typedef {Object} vinculum.sealed.SenderCertificate.$Properties
             * @property {Uint8Array|null} [certificate] SenderCertificate certificate
             * @property {Uint8Array|null} [signature] SenderCertificate signature
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a SenderCertificate.
             * @memberof vinculum.sealed
             * @interface ISenderCertificate
             * @augments vinculum.sealed.SenderCertificate.$Properties
             * @deprecated Use vinculum.sealed.SenderCertificate.$Properties instead.
             */

            /**
             * Shape of a SenderCertificate.
             * @typedef {vinculum.sealed.SenderCertificate.$Properties} vinculum.sealed.SenderCertificate.$Shape
             */

            /**
             * Constructs a new SenderCertificate.
             * @memberof vinculum.sealed
             * @classdesc Represents a SenderCertificate.
             * @constructor
             * @param {vinculum.sealed.SenderCertificate.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const SenderCertificate = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * SenderCertificate certificate.
             * @member {Uint8Array} certificate
             * @memberof vinculum.sealed.SenderCertificate
             * @instance
             */
            SenderCertificate.prototype.certificate = $util.newBuffer([]);

            /**
             * SenderCertificate signature.
             * @member {Uint8Array} signature
             * @memberof vinculum.sealed.SenderCertificate
             * @instance
             */
            SenderCertificate.prototype.signature = $util.newBuffer([]);

            /**
             * Encodes the specified SenderCertificate message. Does not implicitly {@link vinculum.sealed.SenderCertificate.verify|verify} messages.
             * @function encode
             * @memberof vinculum.sealed.SenderCertificate
             * @static
             * @param {vinculum.sealed.SenderCertificate.$Properties} message SenderCertificate message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            SenderCertificate.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.certificate != null && $Object.hasOwnProperty.call(message, "certificate"))
                    writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.certificate);
                if (message.signature != null && $Object.hasOwnProperty.call(message, "signature"))
                    writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.signature);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a SenderCertificate message from the specified reader or buffer.
             * @function decode
             * @memberof vinculum.sealed.SenderCertificate
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {vinculum.sealed.SenderCertificate & vinculum.sealed.SenderCertificate.$Shape} SenderCertificate
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            SenderCertificate.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.vinculum.sealed.SenderCertificate();
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
                            message.certificate = reader.bytes();
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.signature = reader.bytes();
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

            SenderCertificate.Certificate = (function() {

                /**
                 * Properties of a Certificate.
                 * @typedef {Object} vinculum.sealed.SenderCertificate.Certificate.$Properties
                 * @property {string|null} [senderE164] Certificate senderE164
                 * @property {number|null} [senderDeviceId] Certificate senderDeviceId
                 * @property {number|Long|null} [expires] Certificate expires
                 * @property {Uint8Array|null} [identityKey] Certificate identityKey
                 * @property {Uint8Array|null} [signer] Certificate signer
                 * @property {string|null} [senderText] Certificate senderText
                 * @property {Uint8Array|null} [senderUuid] Certificate senderUuid
                 * @property {number|null} [knownSigner] Certificate knownSigner
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a Certificate.
                 * @memberof vinculum.sealed.SenderCertificate
                 * @interface ICertificate
                 * @augments vinculum.sealed.SenderCertificate.Certificate.$Properties
                 * @deprecated Use vinculum.sealed.SenderCertificate.Certificate.$Properties instead.
                 */

                /**
                 * Shape of a Certificate.
                 * @typedef {vinculum.sealed.SenderCertificate.Certificate.$Properties} vinculum.sealed.SenderCertificate.Certificate.$Shape
                 */

                /**
                 * Constructs a new Certificate.
                 * @memberof vinculum.sealed.SenderCertificate
                 * @classdesc Represents a Certificate.
                 * @constructor
                 * @param {vinculum.sealed.SenderCertificate.Certificate.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const Certificate = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Certificate senderE164.
                 * @member {string} senderE164
                 * @memberof vinculum.sealed.SenderCertificate.Certificate
                 * @instance
                 */
                Certificate.prototype.senderE164 = "";

                /**
                 * Certificate senderDeviceId.
                 * @member {number} senderDeviceId
                 * @memberof vinculum.sealed.SenderCertificate.Certificate
                 * @instance
                 */
                Certificate.prototype.senderDeviceId = 0;

                /**
                 * Certificate expires.
                 * @member {number|Long} expires
                 * @memberof vinculum.sealed.SenderCertificate.Certificate
                 * @instance
                 */
                Certificate.prototype.expires = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

                /**
                 * Certificate identityKey.
                 * @member {Uint8Array} identityKey
                 * @memberof vinculum.sealed.SenderCertificate.Certificate
                 * @instance
                 */
                Certificate.prototype.identityKey = $util.newBuffer([]);

                /**
                 * Certificate signer.
                 * @member {Uint8Array} signer
                 * @memberof vinculum.sealed.SenderCertificate.Certificate
                 * @instance
                 */
                Certificate.prototype.signer = $util.newBuffer([]);

                /**
                 * Certificate senderText.
                 * @member {string} senderText
                 * @memberof vinculum.sealed.SenderCertificate.Certificate
                 * @instance
                 */
                Certificate.prototype.senderText = "";

                /**
                 * Certificate senderUuid.
                 * @member {Uint8Array} senderUuid
                 * @memberof vinculum.sealed.SenderCertificate.Certificate
                 * @instance
                 */
                Certificate.prototype.senderUuid = $util.newBuffer([]);

                /**
                 * Certificate knownSigner.
                 * @member {number} knownSigner
                 * @memberof vinculum.sealed.SenderCertificate.Certificate
                 * @instance
                 */
                Certificate.prototype.knownSigner = 0;

                /**
                 * Encodes the specified Certificate message. Does not implicitly {@link vinculum.sealed.SenderCertificate.Certificate.verify|verify} messages.
                 * @function encode
                 * @memberof vinculum.sealed.SenderCertificate.Certificate
                 * @static
                 * @param {vinculum.sealed.SenderCertificate.Certificate.$Properties} message Certificate message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                Certificate.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.senderE164 != null && $Object.hasOwnProperty.call(message, "senderE164"))
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.senderE164);
                    if (message.senderDeviceId != null && $Object.hasOwnProperty.call(message, "senderDeviceId"))
                        writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.senderDeviceId);
                    if (message.expires != null && $Object.hasOwnProperty.call(message, "expires"))
                        writer.uint32(/* id 3, wireType 1 =*/25).fixed64(message.expires);
                    if (message.identityKey != null && $Object.hasOwnProperty.call(message, "identityKey"))
                        writer.uint32(/* id 4, wireType 2 =*/34).bytes(message.identityKey);
                    if (message.signer != null && $Object.hasOwnProperty.call(message, "signer"))
                        writer.uint32(/* id 5, wireType 2 =*/42).bytes(message.signer);
                    if (message.senderText != null && $Object.hasOwnProperty.call(message, "senderText"))
                        writer.uint32(/* id 6, wireType 2 =*/50).string(message.senderText);
                    if (message.senderUuid != null && $Object.hasOwnProperty.call(message, "senderUuid"))
                        writer.uint32(/* id 7, wireType 2 =*/58).bytes(message.senderUuid);
                    if (message.knownSigner != null && $Object.hasOwnProperty.call(message, "knownSigner"))
                        writer.uint32(/* id 8, wireType 0 =*/64).uint32(message.knownSigner);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a Certificate message from the specified reader or buffer.
                 * @function decode
                 * @memberof vinculum.sealed.SenderCertificate.Certificate
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {vinculum.sealed.SenderCertificate.Certificate & vinculum.sealed.SenderCertificate.Certificate.$Shape} Certificate
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                Certificate.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.vinculum.sealed.SenderCertificate.Certificate();
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
                                message.senderE164 = reader.string();
                                continue;
                            }
                        case 2: {
                                if (wireType !== 0)
                                    break;
                                message.senderDeviceId = reader.uint32();
                                continue;
                            }
                        case 3: {
                                if (wireType !== 1)
                                    break;
                                message.expires = reader.fixed64();
                                continue;
                            }
                        case 4: {
                                if (wireType !== 2)
                                    break;
                                message.identityKey = reader.bytes();
                                continue;
                            }
                        case 5: {
                                if (wireType !== 2)
                                    break;
                                message.signer = reader.bytes();
                                continue;
                            }
                        case 6: {
                                if (wireType !== 2)
                                    break;
                                message.senderText = reader.string();
                                continue;
                            }
                        case 7: {
                                if (wireType !== 2)
                                    break;
                                message.senderUuid = reader.bytes();
                                continue;
                            }
                        case 8: {
                                if (wireType !== 0)
                                    break;
                                message.knownSigner = reader.uint32();
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

                return Certificate;
            })();

            return SenderCertificate;
        })();

        sealed.UnidentifiedSenderMessageContent = (function() {

            /**
             * Properties of an UnidentifiedSenderMessageContent.
             * @typedef {Object} vinculum.sealed.UnidentifiedSenderMessageContent.$Properties
             * @property {number|null} [type] UnidentifiedSenderMessageContent type
             * @property {Uint8Array|null} [senderCertificate] UnidentifiedSenderMessageContent senderCertificate
             * @property {Uint8Array|null} [content] UnidentifiedSenderMessageContent content
             * @property {number|null} [contentHint] UnidentifiedSenderMessageContent contentHint
             * @property {Uint8Array|null} [groupId] UnidentifiedSenderMessageContent groupId
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an UnidentifiedSenderMessageContent.
             * @memberof vinculum.sealed
             * @interface IUnidentifiedSenderMessageContent
             * @augments vinculum.sealed.UnidentifiedSenderMessageContent.$Properties
             * @deprecated Use vinculum.sealed.UnidentifiedSenderMessageContent.$Properties instead.
             */

            /**
             * Shape of an UnidentifiedSenderMessageContent.
             * @typedef {vinculum.sealed.UnidentifiedSenderMessageContent.$Properties} vinculum.sealed.UnidentifiedSenderMessageContent.$Shape
             */

            /**
             * Constructs a new UnidentifiedSenderMessageContent.
             * @memberof vinculum.sealed
             * @classdesc Represents an UnidentifiedSenderMessageContent.
             * @constructor
             * @param {vinculum.sealed.UnidentifiedSenderMessageContent.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const UnidentifiedSenderMessageContent = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * UnidentifiedSenderMessageContent type.
             * @member {number} type
             * @memberof vinculum.sealed.UnidentifiedSenderMessageContent
             * @instance
             */
            UnidentifiedSenderMessageContent.prototype.type = 0;

            /**
             * UnidentifiedSenderMessageContent senderCertificate.
             * @member {Uint8Array} senderCertificate
             * @memberof vinculum.sealed.UnidentifiedSenderMessageContent
             * @instance
             */
            UnidentifiedSenderMessageContent.prototype.senderCertificate = $util.newBuffer([]);

            /**
             * UnidentifiedSenderMessageContent content.
             * @member {Uint8Array} content
             * @memberof vinculum.sealed.UnidentifiedSenderMessageContent
             * @instance
             */
            UnidentifiedSenderMessageContent.prototype.content = $util.newBuffer([]);

            /**
             * UnidentifiedSenderMessageContent contentHint.
             * @member {number} contentHint
             * @memberof vinculum.sealed.UnidentifiedSenderMessageContent
             * @instance
             */
            UnidentifiedSenderMessageContent.prototype.contentHint = 0;

            /**
             * UnidentifiedSenderMessageContent groupId.
             * @member {Uint8Array} groupId
             * @memberof vinculum.sealed.UnidentifiedSenderMessageContent
             * @instance
             */
            UnidentifiedSenderMessageContent.prototype.groupId = $util.newBuffer([]);

            /**
             * Encodes the specified UnidentifiedSenderMessageContent message. Does not implicitly {@link vinculum.sealed.UnidentifiedSenderMessageContent.verify|verify} messages.
             * @function encode
             * @memberof vinculum.sealed.UnidentifiedSenderMessageContent
             * @static
             * @param {vinculum.sealed.UnidentifiedSenderMessageContent.$Properties} message UnidentifiedSenderMessageContent message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            UnidentifiedSenderMessageContent.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.type != null && $Object.hasOwnProperty.call(message, "type"))
                    writer.uint32(/* id 1, wireType 0 =*/8).int32(message.type);
                if (message.senderCertificate != null && $Object.hasOwnProperty.call(message, "senderCertificate"))
                    writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.senderCertificate);
                if (message.content != null && $Object.hasOwnProperty.call(message, "content"))
                    writer.uint32(/* id 3, wireType 2 =*/26).bytes(message.content);
                if (message.contentHint != null && $Object.hasOwnProperty.call(message, "contentHint"))
                    writer.uint32(/* id 4, wireType 0 =*/32).int32(message.contentHint);
                if (message.groupId != null && $Object.hasOwnProperty.call(message, "groupId"))
                    writer.uint32(/* id 5, wireType 2 =*/42).bytes(message.groupId);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an UnidentifiedSenderMessageContent message from the specified reader or buffer.
             * @function decode
             * @memberof vinculum.sealed.UnidentifiedSenderMessageContent
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {vinculum.sealed.UnidentifiedSenderMessageContent & vinculum.sealed.UnidentifiedSenderMessageContent.$Shape} UnidentifiedSenderMessageContent
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            UnidentifiedSenderMessageContent.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.vinculum.sealed.UnidentifiedSenderMessageContent();
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
                            message.type = reader.int32();
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.senderCertificate = reader.bytes();
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.content = reader.bytes();
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            message.contentHint = reader.int32();
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            message.groupId = reader.bytes();
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

            return UnidentifiedSenderMessageContent;
        })();

        sealed.UnidentifiedSenderMessage = (function() {

            /**
             * Properties of an UnidentifiedSenderMessage.
             * @typedef {Object} vinculum.sealed.UnidentifiedSenderMessage.$Properties
             * @property {Uint8Array|null} [ephemeralPublic] UnidentifiedSenderMessage ephemeralPublic
             * @property {Uint8Array|null} [encryptedStatic] UnidentifiedSenderMessage encryptedStatic
             * @property {Uint8Array|null} [encryptedMessage] UnidentifiedSenderMessage encryptedMessage
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an UnidentifiedSenderMessage.
             * @memberof vinculum.sealed
             * @interface IUnidentifiedSenderMessage
             * @augments vinculum.sealed.UnidentifiedSenderMessage.$Properties
             * @deprecated Use vinculum.sealed.UnidentifiedSenderMessage.$Properties instead.
             */

            /**
             * Shape of an UnidentifiedSenderMessage.
             * @typedef {vinculum.sealed.UnidentifiedSenderMessage.$Properties} vinculum.sealed.UnidentifiedSenderMessage.$Shape
             */

            /**
             * Constructs a new UnidentifiedSenderMessage.
             * @memberof vinculum.sealed
             * @classdesc Represents an UnidentifiedSenderMessage.
             * @constructor
             * @param {vinculum.sealed.UnidentifiedSenderMessage.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const UnidentifiedSenderMessage = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * UnidentifiedSenderMessage ephemeralPublic.
             * @member {Uint8Array} ephemeralPublic
             * @memberof vinculum.sealed.UnidentifiedSenderMessage
             * @instance
             */
            UnidentifiedSenderMessage.prototype.ephemeralPublic = $util.newBuffer([]);

            /**
             * UnidentifiedSenderMessage encryptedStatic.
             * @member {Uint8Array} encryptedStatic
             * @memberof vinculum.sealed.UnidentifiedSenderMessage
             * @instance
             */
            UnidentifiedSenderMessage.prototype.encryptedStatic = $util.newBuffer([]);

            /**
             * UnidentifiedSenderMessage encryptedMessage.
             * @member {Uint8Array} encryptedMessage
             * @memberof vinculum.sealed.UnidentifiedSenderMessage
             * @instance
             */
            UnidentifiedSenderMessage.prototype.encryptedMessage = $util.newBuffer([]);

            /**
             * Encodes the specified UnidentifiedSenderMessage message. Does not implicitly {@link vinculum.sealed.UnidentifiedSenderMessage.verify|verify} messages.
             * @function encode
             * @memberof vinculum.sealed.UnidentifiedSenderMessage
             * @static
             * @param {vinculum.sealed.UnidentifiedSenderMessage.$Properties} message UnidentifiedSenderMessage message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            UnidentifiedSenderMessage.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.ephemeralPublic != null && $Object.hasOwnProperty.call(message, "ephemeralPublic"))
                    writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.ephemeralPublic);
                if (message.encryptedStatic != null && $Object.hasOwnProperty.call(message, "encryptedStatic"))
                    writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.encryptedStatic);
                if (message.encryptedMessage != null && $Object.hasOwnProperty.call(message, "encryptedMessage"))
                    writer.uint32(/* id 3, wireType 2 =*/26).bytes(message.encryptedMessage);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an UnidentifiedSenderMessage message from the specified reader or buffer.
             * @function decode
             * @memberof vinculum.sealed.UnidentifiedSenderMessage
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {vinculum.sealed.UnidentifiedSenderMessage & vinculum.sealed.UnidentifiedSenderMessage.$Shape} UnidentifiedSenderMessage
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            UnidentifiedSenderMessage.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.vinculum.sealed.UnidentifiedSenderMessage();
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
                            message.ephemeralPublic = reader.bytes();
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.encryptedStatic = reader.bytes();
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.encryptedMessage = reader.bytes();
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

            return UnidentifiedSenderMessage;
        })();

        return sealed;
    })();

    return vinculum;
})();

export {
  $root as default
};
