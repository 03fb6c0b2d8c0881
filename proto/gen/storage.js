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

        storage.SessionRecord = (function() {

            /**
             * Properties of a SessionRecord.
             * @typedef {Object} vinculum.storage.SessionRecord.$Properties
             * @property {Uint8Array|null} [currentSession] SessionRecord currentSession
             * @property {Array.<Uint8Array>|null} [previousSessions] SessionRecord previousSessions
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a SessionRecord.
             * @memberof vinculum.storage
             * @interface ISessionRecord
             * @augments vinculum.storage.SessionRecord.$Properties
             * @deprecated Use vinculum.storage.SessionRecord.$Properties instead.
             */

            /**
             * Shape of a SessionRecord.
             * @typedef {vinculum.storage.SessionRecord.$Properties} vinculum.storage.SessionRecord.$Shape
             */

            /**
             * Constructs a new SessionRecord.
             * @memberof vinculum.storage
             * @classdesc Represents a SessionRecord.
             * @constructor
             * @param {vinculum.storage.SessionRecord.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const SessionRecord = function (properties) {
                this.previousSessions = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * SessionRecord currentSession.
             * @member {Uint8Array|null|undefined} currentSession
             * @memberof vinculum.storage.SessionRecord
             * @instance
             */
            SessionRecord.prototype.currentSession = null;

            /**
             * SessionRecord previousSessions.
             * @member {Array.<Uint8Array>} previousSessions
             * @memberof vinculum.storage.SessionRecord
             * @instance
             */
            SessionRecord.prototype.previousSessions = $util.emptyArray;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(SessionRecord.prototype, "_currentSession", {
                get: $util.oneOfGetter($oneOfFields = ["currentSession"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Encodes the specified SessionRecord message. Does not implicitly {@link vinculum.storage.SessionRecord.verify|verify} messages.
             * @function encode
             * @memberof vinculum.storage.SessionRecord
             * @static
             * @param {vinculum.storage.SessionRecord.$Properties} message SessionRecord message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            SessionRecord.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.currentSession != null && $Object.hasOwnProperty.call(message, "currentSession"))
                    writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.currentSession);
                if (message.previousSessions != null && message.previousSessions.length)
                    for (let i = 0; i < message.previousSessions.length; ++i)
                        writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.previousSessions[i]);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a SessionRecord message from the specified reader or buffer.
             * @function decode
             * @memberof vinculum.storage.SessionRecord
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {vinculum.storage.SessionRecord & vinculum.storage.SessionRecord.$Shape} SessionRecord
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            SessionRecord.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.vinculum.storage.SessionRecord();
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
                            message.currentSession = reader.bytes();
                            message._currentSession = "currentSession";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if (!(message.previousSessions && message.previousSessions.length))
                                message.previousSessions = [];
                            message.previousSessions.push(reader.bytes());
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

            return SessionRecord;
        })();

        storage.SessionState = (function() {

            /**
             * Properties of a SessionState.
             * @typedef {Object} vinculum.storage.SessionState.$Properties
             * @property {number|null} [sessionVersion] SessionState sessionVersion
             * @property {Uint8Array|null} [localIdentityPublic] SessionState localIdentityPublic
             * @property {Uint8Array|null} [remoteIdentityPublic] SessionState remoteIdentityPublic
             * @property {Uint8Array|null} [rootKey] SessionState rootKey
             * @property {number|null} [previousCounter] SessionState previousCounter
             * @property {Uint8Array|null} [senderChain] SessionState senderChain
             * @property {Array.<Uint8Array>|null} [receiverChains] SessionState receiverChains
             * @property {Uint8Array|null} [pendingPreKey] SessionState pendingPreKey
             * @property {number|null} [remoteRegistrationId] SessionState remoteRegistrationId
             * @property {number|null} [localRegistrationId] SessionState localRegistrationId
             * @property {Uint8Array|null} [aliceBaseKey] SessionState aliceBaseKey
             * @property {Uint8Array|null} [pendingKyberPreKey] SessionState pendingKyberPreKey
             * @property {Uint8Array|null} [pqRatchetState] SessionState pqRatchetState
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a SessionState.
             * @memberof vinculum.storage
             * @interface ISessionState
             * @augments vinculum.storage.SessionState.$Properties
             * @deprecated Use vinculum.storage.SessionState.$Properties instead.
             */

            /**
             * Shape of a SessionState.
             * @typedef {vinculum.storage.SessionState.$Properties} vinculum.storage.SessionState.$Shape
             */

            /**
             * Constructs a new SessionState.
             * @memberof vinculum.storage
             * @classdesc Represents a SessionState.
             * @constructor
             * @param {vinculum.storage.SessionState.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const SessionState = function (properties) {
                this.receiverChains = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * SessionState sessionVersion.
             * @member {number} sessionVersion
             * @memberof vinculum.storage.SessionState
             * @instance
             */
            SessionState.prototype.sessionVersion = 0;

            /**
             * SessionState localIdentityPublic.
             * @member {Uint8Array} localIdentityPublic
             * @memberof vinculum.storage.SessionState
             * @instance
             */
            SessionState.prototype.localIdentityPublic = $util.newBuffer([]);

            /**
             * SessionState remoteIdentityPublic.
             * @member {Uint8Array} remoteIdentityPublic
             * @memberof vinculum.storage.SessionState
             * @instance
             */
            SessionState.prototype.remoteIdentityPublic = $util.newBuffer([]);

            /**
             * SessionState rootKey.
             * @member {Uint8Array} rootKey
             * @memberof vinculum.storage.SessionState
             * @instance
             */
            SessionState.prototype.rootKey = $util.newBuffer([]);

            /**
             * SessionState previousCounter.
             * @member {number} previousCounter
             * @memberof vinculum.storage.SessionState
             * @instance
             */
            SessionState.prototype.previousCounter = 0;

            /**
             * SessionState senderChain.
             * @member {Uint8Array|null|undefined} senderChain
             * @memberof vinculum.storage.SessionState
             * @instance
             */
            SessionState.prototype.senderChain = null;

            /**
             * SessionState receiverChains.
             * @member {Array.<Uint8Array>} receiverChains
             * @memberof vinculum.storage.SessionState
             * @instance
             */
            SessionState.prototype.receiverChains = $util.emptyArray;

            /**
             * SessionState pendingPreKey.
             * @member {Uint8Array|null|undefined} pendingPreKey
             * @memberof vinculum.storage.SessionState
             * @instance
             */
            SessionState.prototype.pendingPreKey = null;

            /**
             * SessionState remoteRegistrationId.
             * @member {number} remoteRegistrationId
             * @memberof vinculum.storage.SessionState
             * @instance
             */
            SessionState.prototype.remoteRegistrationId = 0;

            /**
             * SessionState localRegistrationId.
             * @member {number} localRegistrationId
             * @memberof vinculum.storage.SessionState
             * @instance
             */
            SessionState.prototype.localRegistrationId = 0;

            /**
             * SessionState aliceBaseKey.
             * @member {Uint8Array} aliceBaseKey
             * @memberof vinculum.storage.SessionState
             * @instance
             */
            SessionState.prototype.aliceBaseKey = $util.newBuffer([]);

            /**
             * SessionState pendingKyberPreKey.
             * @member {Uint8Array|null|undefined} pendingKyberPreKey
             * @memberof vinculum.storage.SessionState
             * @instance
             */
            SessionState.prototype.pendingKyberPreKey = null;

            /**
             * SessionState pqRatchetState.
             * @member {Uint8Array} pqRatchetState
             * @memberof vinculum.storage.SessionState
             * @instance
             */
            SessionState.prototype.pqRatchetState = $util.newBuffer([]);

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(SessionState.prototype, "_senderChain", {
                get: $util.oneOfGetter($oneOfFields = ["senderChain"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(SessionState.prototype, "_pendingPreKey", {
                get: $util.oneOfGetter($oneOfFields = ["pendingPreKey"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(SessionState.prototype, "_pendingKyberPreKey", {
                get: $util.oneOfGetter($oneOfFields = ["pendingKyberPreKey"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Encodes the specified SessionState message. Does not implicitly {@link vinculum.storage.SessionState.verify|verify} messages.
             * @function encode
             * @memberof vinculum.storage.SessionState
             * @static
             * @param {vinculum.storage.SessionState.$Properties} message SessionState message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            SessionState.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.sessionVersion != null && $Object.hasOwnProperty.call(message, "sessionVersion") && message.sessionVersion !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.sessionVersion);
                if (message.localIdentityPublic != null && $Object.hasOwnProperty.call(message, "localIdentityPublic") && message.localIdentityPublic.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.localIdentityPublic);
                if (message.remoteIdentityPublic != null && $Object.hasOwnProperty.call(message, "remoteIdentityPublic") && message.remoteIdentityPublic.length)
                    writer.uint32(/* id 3, wireType 2 =*/26).bytes(message.remoteIdentityPublic);
                if (message.rootKey != null && $Object.hasOwnProperty.call(message, "rootKey") && message.rootKey.length)
                    writer.uint32(/* id 4, wireType 2 =*/34).bytes(message.rootKey);
                if (message.previousCounter != null && $Object.hasOwnProperty.call(message, "previousCounter") && message.previousCounter !== 0)
                    writer.uint32(/* id 5, wireType 0 =*/40).uint32(message.previousCounter);
                if (message.senderChain != null && $Object.hasOwnProperty.call(message, "senderChain"))
                    writer.uint32(/* id 6, wireType 2 =*/50).bytes(message.senderChain);
                if (message.receiverChains != null && message.receiverChains.length)
                    for (let i = 0; i < message.receiverChains.length; ++i)
                        writer.uint32(/* id 7, wireType 2 =*/58).bytes(message.receiverChains[i]);
                if (message.pendingPreKey != null && $Object.hasOwnProperty.call(message, "pendingPreKey"))
                    writer.uint32(/* id 9, wireType 2 =*/74).bytes(message.pendingPreKey);
                if (message.remoteRegistrationId != null && $Object.hasOwnProperty.call(message, "remoteRegistrationId") && message.remoteRegistrationId !== 0)
                    writer.uint32(/* id 10, wireType 0 =*/80).uint32(message.remoteRegistrationId);
                if (message.localRegistrationId != null && $Object.hasOwnProperty.call(message, "localRegistrationId") && message.localRegistrationId !== 0)
                    writer.uint32(/* id 11, wireType 0 =*/88).uint32(message.localRegistrationId);
                if (message.aliceBaseKey != null && $Object.hasOwnProperty.call(message, "aliceBaseKey") && message.aliceBaseKey.length)
                    writer.uint32(/* id 13, wireType 2 =*/106).bytes(message.aliceBaseKey);
                if (message.pendingKyberPreKey != null && $Object.hasOwnProperty.call(message, "pendingKyberPreKey"))
                    writer.uint32(/* id 14, wireType 2 =*/114).bytes(message.pendingKyberPreKey);
                if (message.pqRatchetState != null && $Object.hasOwnProperty.call(message, "pqRatchetState") && message.pqRatchetState.length)
                    writer.uint32(/* id 15, wireType 2 =*/122).bytes(message.pqRatchetState);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a SessionState message from the specified reader or buffer.
             * @function decode
             * @memberof vinculum.storage.SessionState
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {vinculum.storage.SessionState & vinculum.storage.SessionState.$Shape} SessionState
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            SessionState.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.vinculum.storage.SessionState();
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
                                message.sessionVersion = value;
                            else
                                delete message.sessionVersion;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.localIdentityPublic = value;
                            else
                                delete message.localIdentityPublic;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.remoteIdentityPublic = value;
                            else
                                delete message.remoteIdentityPublic;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.rootKey = value;
                            else
                                delete message.rootKey;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.previousCounter = value;
                            else
                                delete message.previousCounter;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            message.senderChain = reader.bytes();
                            message._senderChain = "senderChain";
                            continue;
                        }
                    case 7: {
                            if (wireType !== 2)
                                break;
                            if (!(message.receiverChains && message.receiverChains.length))
                                message.receiverChains = [];
                            message.receiverChains.push(reader.bytes());
                            continue;
                        }
                    case 9: {
                            if (wireType !== 2)
                                break;
                            message.pendingPreKey = reader.bytes();
                            message._pendingPreKey = "pendingPreKey";
                            continue;
                        }
                    case 10: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.remoteRegistrationId = value;
                            else
                                delete message.remoteRegistrationId;
                            continue;
                        }
                    case 11: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.localRegistrationId = value;
                            else
                                delete message.localRegistrationId;
                            continue;
                        }
                    case 13: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.aliceBaseKey = value;
                            else
                                delete message.aliceBaseKey;
                            continue;
                        }
                    case 14: {
                            if (wireType !== 2)
                                break;
                            message.pendingKyberPreKey = reader.bytes();
                            message._pendingKyberPreKey = "pendingKyberPreKey";
                            continue;
                        }
                    case 15: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.pqRatchetState = value;
                            else
                                delete message.pqRatchetState;
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

            return SessionState;
        })();

        storage.Chain = (function() {

            /**
             * Properties of a Chain.
             * @typedef {Object} vinculum.storage.Chain.$Properties
             * @property {Uint8Array|null} [senderRatchetKey] Chain senderRatchetKey
             * @property {Uint8Array|null} [senderRatchetKeyPrivate] Chain senderRatchetKeyPrivate
             * @property {Uint8Array|null} [chainKey] Chain chainKey
             * @property {Array.<Uint8Array>|null} [messageKeys] Chain messageKeys
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Chain.
             * @memberof vinculum.storage
             * @interface IChain
             * @augments vinculum.storage.Chain.$Properties
             * @deprecated Use vinculum.storage.Chain.$Properties instead.
             */

            /**
             * Shape of a Chain.
             * @typedef {vinculum.storage.Chain.$Properties} vinculum.storage.Chain.$Shape
             */

            /**
             * Constructs a new Chain.
             * @memberof vinculum.storage
             * @classdesc Represents a Chain.
             * @constructor
             * @param {vinculum.storage.Chain.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Chain = function (properties) {
                this.messageKeys = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Chain senderRatchetKey.
             * @member {Uint8Array} senderRatchetKey
             * @memberof vinculum.storage.Chain
             * @instance
             */
            Chain.prototype.senderRatchetKey = $util.newBuffer([]);

            /**
             * Chain senderRatchetKeyPrivate.
             * @member {Uint8Array} senderRatchetKeyPrivate
             * @memberof vinculum.storage.Chain
             * @instance
             */
            Chain.prototype.senderRatchetKeyPrivate = $util.newBuffer([]);

            /**
             * Chain chainKey.
             * @member {Uint8Array|null|undefined} chainKey
             * @memberof vinculum.storage.Chain
             * @instance
             */
            Chain.prototype.chainKey = null;

            /**
             * Chain messageKeys.
             * @member {Array.<Uint8Array>} messageKeys
             * @memberof vinculum.storage.Chain
             * @instance
             */
            Chain.prototype.messageKeys = $util.emptyArray;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Chain.prototype, "_chainKey", {
                get: $util.oneOfGetter($oneOfFields = ["chainKey"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Encodes the specified Chain message. Does not implicitly {@link vinculum.storage.Chain.verify|verify} messages.
             * @function encode
             * @memberof vinculum.storage.Chain
             * @static
             * @param {vinculum.storage.Chain.$Properties} message Chain message or plain object to encode
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
                if (message.senderRatchetKey != null && $Object.hasOwnProperty.call(message, "senderRatchetKey") && message.senderRatchetKey.length)
                    writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.senderRatchetKey);
                if (message.senderRatchetKeyPrivate != null && $Object.hasOwnProperty.call(message, "senderRatchetKeyPrivate") && message.senderRatchetKeyPrivate.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.senderRatchetKeyPrivate);
                if (message.chainKey != null && $Object.hasOwnProperty.call(message, "chainKey"))
                    writer.uint32(/* id 3, wireType 2 =*/26).bytes(message.chainKey);
                if (message.messageKeys != null && message.messageKeys.length)
                    for (let i = 0; i < message.messageKeys.length; ++i)
                        writer.uint32(/* id 4, wireType 2 =*/34).bytes(message.messageKeys[i]);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Chain message from the specified reader or buffer.
             * @function decode
             * @memberof vinculum.storage.Chain
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {vinculum.storage.Chain & vinculum.storage.Chain.$Shape} Chain
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
                message = _target || new $root.vinculum.storage.Chain();
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
                                message.senderRatchetKey = value;
                            else
                                delete message.senderRatchetKey;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.senderRatchetKeyPrivate = value;
                            else
                                delete message.senderRatchetKeyPrivate;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.chainKey = reader.bytes();
                            message._chainKey = "chainKey";
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

        storage.ChainKey = (function() {

            /**
             * Properties of a ChainKey.
             * @typedef {Object} vinculum.storage.ChainKey.$Properties
             * @property {number|null} [index] ChainKey index
             * @property {Uint8Array|null} [key] ChainKey key
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ChainKey.
             * @memberof vinculum.storage
             * @interface IChainKey
             * @augments vinculum.storage.ChainKey.$Properties
             * @deprecated Use vinculum.storage.ChainKey.$Properties instead.
             */

            /**
             * Shape of a ChainKey.
             * @typedef {vinculum.storage.ChainKey.$Properties} vinculum.storage.ChainKey.$Shape
             */

            /**
             * Constructs a new ChainKey.
             * @memberof vinculum.storage
             * @classdesc Represents a ChainKey.
             * @constructor
             * @param {vinculum.storage.ChainKey.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ChainKey = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ChainKey index.
             * @member {number} index
             * @memberof vinculum.storage.ChainKey
             * @instance
             */
            ChainKey.prototype.index = 0;

            /**
             * ChainKey key.
             * @member {Uint8Array} key
             * @memberof vinculum.storage.ChainKey
             * @instance
             */
            ChainKey.prototype.key = $util.newBuffer([]);

            /**
             * Encodes the specified ChainKey message. Does not implicitly {@link vinculum.storage.ChainKey.verify|verify} messages.
             * @function encode
             * @memberof vinculum.storage.ChainKey
             * @static
             * @param {vinculum.storage.ChainKey.$Properties} message ChainKey message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ChainKey.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.index != null && $Object.hasOwnProperty.call(message, "index") && message.index !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.index);
                if (message.key != null && $Object.hasOwnProperty.call(message, "key") && message.key.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.key);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a ChainKey message from the specified reader or buffer.
             * @function decode
             * @memberof vinculum.storage.ChainKey
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {vinculum.storage.ChainKey & vinculum.storage.ChainKey.$Shape} ChainKey
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ChainKey.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.vinculum.storage.ChainKey();
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
                                message.index = value;
                            else
                                delete message.index;
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

            return ChainKey;
        })();

        storage.MessageKey = (function() {

            /**
             * Properties of a MessageKey.
             * @typedef {Object} vinculum.storage.MessageKey.$Properties
             * @property {number|null} [index] MessageKey index
             * @property {Uint8Array|null} [cipherKey] MessageKey cipherKey
             * @property {Uint8Array|null} [macKey] MessageKey macKey
             * @property {Uint8Array|null} [iv] MessageKey iv
             * @property {Uint8Array|null} [seed] MessageKey seed
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a MessageKey.
             * @memberof vinculum.storage
             * @interface IMessageKey
             * @augments vinculum.storage.MessageKey.$Properties
             * @deprecated Use vinculum.storage.MessageKey.$Properties instead.
             */

            /**
             * Shape of a MessageKey.
             * @typedef {vinculum.storage.MessageKey.$Properties} vinculum.storage.MessageKey.$Shape
             */

            /**
             * Constructs a new MessageKey.
             * @memberof vinculum.storage
             * @classdesc Represents a MessageKey.
             * @constructor
             * @param {vinculum.storage.MessageKey.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const MessageKey = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * MessageKey index.
             * @member {number} index
             * @memberof vinculum.storage.MessageKey
             * @instance
             */
            MessageKey.prototype.index = 0;

            /**
             * MessageKey cipherKey.
             * @member {Uint8Array} cipherKey
             * @memberof vinculum.storage.MessageKey
             * @instance
             */
            MessageKey.prototype.cipherKey = $util.newBuffer([]);

            /**
             * MessageKey macKey.
             * @member {Uint8Array} macKey
             * @memberof vinculum.storage.MessageKey
             * @instance
             */
            MessageKey.prototype.macKey = $util.newBuffer([]);

            /**
             * MessageKey iv.
             * @member {Uint8Array} iv
             * @memberof vinculum.storage.MessageKey
             * @instance
             */
            MessageKey.prototype.iv = $util.newBuffer([]);

            /**
             * MessageKey seed.
             * @member {Uint8Array} seed
             * @memberof vinculum.storage.MessageKey
             * @instance
             */
            MessageKey.prototype.seed = $util.newBuffer([]);

            /**
             * Encodes the specified MessageKey message. Does not implicitly {@link vinculum.storage.MessageKey.verify|verify} messages.
             * @function encode
             * @memberof vinculum.storage.MessageKey
             * @static
             * @param {vinculum.storage.MessageKey.$Properties} message MessageKey message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            MessageKey.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.index != null && $Object.hasOwnProperty.call(message, "index") && message.index !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.index);
                if (message.cipherKey != null && $Object.hasOwnProperty.call(message, "cipherKey") && message.cipherKey.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.cipherKey);
                if (message.macKey != null && $Object.hasOwnProperty.call(message, "macKey") && message.macKey.length)
                    writer.uint32(/* id 3, wireType 2 =*/26).bytes(message.macKey);
                if (message.iv != null && $Object.hasOwnProperty.call(message, "iv") && message.iv.length)
                    writer.uint32(/* id 4, wireType 2 =*/34).bytes(message.iv);
                if (message.seed != null && $Object.hasOwnProperty.call(message, "seed") && message.seed.length)
                    writer.uint32(/* id 5, wireType 2 =*/42).bytes(message.seed);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a MessageKey message from the specified reader or buffer.
             * @function decode
             * @memberof vinculum.storage.MessageKey
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {vinculum.storage.MessageKey & vinculum.storage.MessageKey.$Shape} MessageKey
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            MessageKey.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.vinculum.storage.MessageKey();
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
                                message.index = value;
                            else
                                delete message.index;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.cipherKey = value;
                            else
                                delete message.cipherKey;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.macKey = value;
                            else
                                delete message.macKey;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.iv = value;
                            else
                                delete message.iv;
                            continue;
                        }
                    case 5: {
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

            return MessageKey;
        })();

        storage.PendingPreKey = (function() {

            /**
             * Properties of a PendingPreKey.
             * @typedef {Object} vinculum.storage.PendingPreKey.$Properties
             * @property {number|null} [preKeyId] PendingPreKey preKeyId
             * @property {Uint8Array|null} [baseKey] PendingPreKey baseKey
             * @property {number|null} [signedPreKeyId] PendingPreKey signedPreKeyId
             * @property {number|Long|null} [timestamp] PendingPreKey timestamp
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a PendingPreKey.
             * @memberof vinculum.storage
             * @interface IPendingPreKey
             * @augments vinculum.storage.PendingPreKey.$Properties
             * @deprecated Use vinculum.storage.PendingPreKey.$Properties instead.
             */

            /**
             * Shape of a PendingPreKey.
             * @typedef {vinculum.storage.PendingPreKey.$Properties} vinculum.storage.PendingPreKey.$Shape
             */

            /**
             * Constructs a new PendingPreKey.
             * @memberof vinculum.storage
             * @classdesc Represents a PendingPreKey.
             * @constructor
             * @param {vinculum.storage.PendingPreKey.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const PendingPreKey = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * PendingPreKey preKeyId.
             * @member {number|null|undefined} preKeyId
             * @memberof vinculum.storage.PendingPreKey
             * @instance
             */
            PendingPreKey.prototype.preKeyId = null;

            /**
             * PendingPreKey baseKey.
             * @member {Uint8Array} baseKey
             * @memberof vinculum.storage.PendingPreKey
             * @instance
             */
            PendingPreKey.prototype.baseKey = $util.newBuffer([]);

            /**
             * PendingPreKey signedPreKeyId.
             * @member {number} signedPreKeyId
             * @memberof vinculum.storage.PendingPreKey
             * @instance
             */
            PendingPreKey.prototype.signedPreKeyId = 0;

            /**
             * PendingPreKey timestamp.
             * @member {number|Long} timestamp
             * @memberof vinculum.storage.PendingPreKey
             * @instance
             */
            PendingPreKey.prototype.timestamp = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(PendingPreKey.prototype, "_preKeyId", {
                get: $util.oneOfGetter($oneOfFields = ["preKeyId"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Encodes the specified PendingPreKey message. Does not implicitly {@link vinculum.storage.PendingPreKey.verify|verify} messages.
             * @function encode
             * @memberof vinculum.storage.PendingPreKey
             * @static
             * @param {vinculum.storage.PendingPreKey.$Properties} message PendingPreKey message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            PendingPreKey.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.preKeyId != null && $Object.hasOwnProperty.call(message, "preKeyId"))
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.preKeyId);
                if (message.baseKey != null && $Object.hasOwnProperty.call(message, "baseKey") && message.baseKey.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.baseKey);
                if (message.signedPreKeyId != null && $Object.hasOwnProperty.call(message, "signedPreKeyId") && message.signedPreKeyId !== 0)
                    writer.uint32(/* id 3, wireType 0 =*/24).int32(message.signedPreKeyId);
                if (message.timestamp != null && $Object.hasOwnProperty.call(message, "timestamp") && (typeof message.timestamp === "object" ? message.timestamp.low || message.timestamp.high : message.timestamp !== 0))
                    writer.uint32(/* id 4, wireType 0 =*/32).uint64(message.timestamp);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a PendingPreKey message from the specified reader or buffer.
             * @function decode
             * @memberof vinculum.storage.PendingPreKey
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {vinculum.storage.PendingPreKey & vinculum.storage.PendingPreKey.$Shape} PendingPreKey
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            PendingPreKey.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.vinculum.storage.PendingPreKey();
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
                            message._preKeyId = "preKeyId";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.baseKey = value;
                            else
                                delete message.baseKey;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.signedPreKeyId = value;
                            else
                                delete message.signedPreKeyId;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
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

            return PendingPreKey;
        })();

        storage.PendingKyberPreKey = (function() {

            /**
             * Properties of a PendingKyberPreKey.
             * @typedef {Object} vinculum.storage.PendingKyberPreKey.$Properties
             * @property {number|null} [preKeyId] PendingKyberPreKey preKeyId
             * @property {Uint8Array|null} [ciphertext] PendingKyberPreKey ciphertext
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a PendingKyberPreKey.
             * @memberof vinculum.storage
             * @interface IPendingKyberPreKey
             * @augments vinculum.storage.PendingKyberPreKey.$Properties
             * @deprecated Use vinculum.storage.PendingKyberPreKey.$Properties instead.
             */

            /**
             * Shape of a PendingKyberPreKey.
             * @typedef {vinculum.storage.PendingKyberPreKey.$Properties} vinculum.storage.PendingKyberPreKey.$Shape
             */

            /**
             * Constructs a new PendingKyberPreKey.
             * @memberof vinculum.storage
             * @classdesc Represents a PendingKyberPreKey.
             * @constructor
             * @param {vinculum.storage.PendingKyberPreKey.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const PendingKyberPreKey = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * PendingKyberPreKey preKeyId.
             * @member {number} preKeyId
             * @memberof vinculum.storage.PendingKyberPreKey
             * @instance
             */
            PendingKyberPreKey.prototype.preKeyId = 0;

            /**
             * PendingKyberPreKey ciphertext.
             * @member {Uint8Array} ciphertext
             * @memberof vinculum.storage.PendingKyberPreKey
             * @instance
             */
            PendingKyberPreKey.prototype.ciphertext = $util.newBuffer([]);

            /**
             * Encodes the specified PendingKyberPreKey message. Does not implicitly {@link vinculum.storage.PendingKyberPreKey.verify|verify} messages.
             * @function encode
             * @memberof vinculum.storage.PendingKyberPreKey
             * @static
             * @param {vinculum.storage.PendingKyberPreKey.$Properties} message PendingKyberPreKey message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            PendingKyberPreKey.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.preKeyId != null && $Object.hasOwnProperty.call(message, "preKeyId") && message.preKeyId !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.preKeyId);
                if (message.ciphertext != null && $Object.hasOwnProperty.call(message, "ciphertext") && message.ciphertext.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.ciphertext);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a PendingKyberPreKey message from the specified reader or buffer.
             * @function decode
             * @memberof vinculum.storage.PendingKyberPreKey
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {vinculum.storage.PendingKyberPreKey & vinculum.storage.PendingKyberPreKey.$Shape} PendingKyberPreKey
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            PendingKyberPreKey.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.vinculum.storage.PendingKyberPreKey();
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
                                message.preKeyId = value;
                            else
                                delete message.preKeyId;
                            continue;
                        }
                    case 2: {
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

            return PendingKyberPreKey;
        })();

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
