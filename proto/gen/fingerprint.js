/*eslint-disable block-scoped-var, id-length, no-control-regex, no-magic-numbers, no-mixed-operators, no-prototype-builtins, no-redeclare, no-shadow, no-var, sort-vars, default-case, jsdoc/require-param*/
import $protobuf from "protobufjs/minimal.js";

// Common aliases
const $Reader = $protobuf.Reader, $Writer = $protobuf.Writer, $util = $protobuf.util;
const $Object = $util.global.Object, $undefined = $util.global.undefined, $Error = $util.global.Error, $RangeError = $util.global.RangeError;

// Exported root namespace
const $root = $protobuf.roots["vinculum-fingerprint"] || ($protobuf.roots["vinculum-fingerprint"] = {});

export const vinculum = $root.vinculum = (() => {

    /**
     * Namespace vinculum.
     * @exports vinculum
     * @namespace
     */
    const vinculum = {};

    vinculum.fingerprint = (function() {

        /**
         * Namespace fingerprint.
         * @memberof vinculum
         * @namespace
         */
        const fingerprint = {};

        fingerprint.CombinedFingerprints = (function() {

            /**
             * Properties of a CombinedFingerprints.
             * @typedef {Object} vinculum.fingerprint.CombinedFingerprints.$Properties
             * @property {number|null} [version] CombinedFingerprints version
             * @property {Uint8Array|null} [localFingerprint] CombinedFingerprints localFingerprint
             * @property {Uint8Array|null} [remoteFingerprint] CombinedFingerprints remoteFingerprint
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a CombinedFingerprints.
             * @memberof vinculum.fingerprint
             * @interface ICombinedFingerprints
             * @augments vinculum.fingerprint.CombinedFingerprints.$Properties
             * @deprecated Use vinculum.fingerprint.CombinedFingerprints.$Properties instead.
             */

            /**
             * Shape of a CombinedFingerprints.
             * @typedef {vinculum.fingerprint.CombinedFingerprints.$Properties} vinculum.fingerprint.CombinedFingerprints.$Shape
             */

            /**
             * Constructs a new CombinedFingerprints.
             * @memberof vinculum.fingerprint
             * @classdesc Represents a CombinedFingerprints.
             * @constructor
             * @param {vinculum.fingerprint.CombinedFingerprints.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const CombinedFingerprints = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * CombinedFingerprints version.
             * @member {number} version
             * @memberof vinculum.fingerprint.CombinedFingerprints
             * @instance
             */
            CombinedFingerprints.prototype.version = 0;

            /**
             * CombinedFingerprints localFingerprint.
             * @member {Uint8Array} localFingerprint
             * @memberof vinculum.fingerprint.CombinedFingerprints
             * @instance
             */
            CombinedFingerprints.prototype.localFingerprint = $util.newBuffer([]);

            /**
             * CombinedFingerprints remoteFingerprint.
             * @member {Uint8Array} remoteFingerprint
             * @memberof vinculum.fingerprint.CombinedFingerprints
             * @instance
             */
            CombinedFingerprints.prototype.remoteFingerprint = $util.newBuffer([]);

            /**
             * Encodes the specified CombinedFingerprints message. Does not implicitly {@link vinculum.fingerprint.CombinedFingerprints.verify|verify} messages.
             * @function encode
             * @memberof vinculum.fingerprint.CombinedFingerprints
             * @static
             * @param {vinculum.fingerprint.CombinedFingerprints.$Properties} message CombinedFingerprints message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            CombinedFingerprints.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.version != null && $Object.hasOwnProperty.call(message, "version"))
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.version);
                if (message.localFingerprint != null && $Object.hasOwnProperty.call(message, "localFingerprint"))
                    writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.localFingerprint);
                if (message.remoteFingerprint != null && $Object.hasOwnProperty.call(message, "remoteFingerprint"))
                    writer.uint32(/* id 3, wireType 2 =*/26).bytes(message.remoteFingerprint);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a CombinedFingerprints message from the specified reader or buffer.
             * @function decode
             * @memberof vinculum.fingerprint.CombinedFingerprints
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {vinculum.fingerprint.CombinedFingerprints & vinculum.fingerprint.CombinedFingerprints.$Shape} CombinedFingerprints
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            CombinedFingerprints.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.vinculum.fingerprint.CombinedFingerprints();
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
                            message.version = reader.uint32();
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.localFingerprint = reader.bytes();
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.remoteFingerprint = reader.bytes();
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

            return CombinedFingerprints;
        })();

        fingerprint.LogicalFingerprint = (function() {

            /**
             * Properties of a LogicalFingerprint.
             * @typedef {Object} vinculum.fingerprint.LogicalFingerprint.$Properties
             * @property {Uint8Array|null} [content] LogicalFingerprint content
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a LogicalFingerprint.
             * @memberof vinculum.fingerprint
             * @interface ILogicalFingerprint
             * @augments vinculum.fingerprint.LogicalFingerprint.$Properties
             * @deprecated Use vinculum.fingerprint.LogicalFingerprint.$Properties instead.
             */

            /**
             * Shape of a LogicalFingerprint.
             * @typedef {vinculum.fingerprint.LogicalFingerprint.$Properties} vinculum.fingerprint.LogicalFingerprint.$Shape
             */

            /**
             * Constructs a new LogicalFingerprint.
             * @memberof vinculum.fingerprint
             * @classdesc Represents a LogicalFingerprint.
             * @constructor
             * @param {vinculum.fingerprint.LogicalFingerprint.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const LogicalFingerprint = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * LogicalFingerprint content.
             * @member {Uint8Array} content
             * @memberof vinculum.fingerprint.LogicalFingerprint
             * @instance
             */
            LogicalFingerprint.prototype.content = $util.newBuffer([]);

            /**
             * Encodes the specified LogicalFingerprint message. Does not implicitly {@link vinculum.fingerprint.LogicalFingerprint.verify|verify} messages.
             * @function encode
             * @memberof vinculum.fingerprint.LogicalFingerprint
             * @static
             * @param {vinculum.fingerprint.LogicalFingerprint.$Properties} message LogicalFingerprint message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            LogicalFingerprint.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.content != null && $Object.hasOwnProperty.call(message, "content"))
                    writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.content);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a LogicalFingerprint message from the specified reader or buffer.
             * @function decode
             * @memberof vinculum.fingerprint.LogicalFingerprint
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {vinculum.fingerprint.LogicalFingerprint & vinculum.fingerprint.LogicalFingerprint.$Shape} LogicalFingerprint
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            LogicalFingerprint.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.vinculum.fingerprint.LogicalFingerprint();
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
                            message.content = reader.bytes();
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

            return LogicalFingerprint;
        })();

        return fingerprint;
    })();

    return vinculum;
})();

export {
  $root as default
};
