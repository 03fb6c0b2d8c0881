/*eslint-disable block-scoped-var, id-length, no-control-regex, no-magic-numbers, no-mixed-operators, no-prototype-builtins, no-redeclare, no-shadow, no-var, sort-vars, default-case, jsdoc/require-param*/
import $protobuf from "protobufjs/minimal.js";

// Common aliases
const $Reader = $protobuf.Reader, $Writer = $protobuf.Writer, $util = $protobuf.util;
const $Object = $util.global.Object, $undefined = $util.global.undefined, $Error = $util.global.Error, $RangeError = $util.global.RangeError;

// Exported root namespace
const $root = $protobuf.roots["vinculum-session"] || ($protobuf.roots["vinculum-session"] = {});

export const vinculum = $root.vinculum = (() => {

    /**
     * Namespace vinculum.
     * @exports vinculum
     * @namespace
     */
    const vinculum = {};

    vinculum.session = (function() {

        /**
         * Namespace session.
         * @memberof vinculum
         * @namespace
         */
        const session = {};

        session.SessionRecord = (function() {

            /**
             * Properties of a SessionRecord.
             * @typedef {Object} vinculum.session.SessionRecord.$Properties
             * @property {Uint8Array|null} [currentSession] SessionRecord currentSession
             * @property {Array.<Uint8Array>|null} [previousSessions] SessionRecord previousSessions
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a SessionRecord.
             * @memberof vinculum.session
             * @interface ISessionRecord
             * @augments vinculum.session.SessionRecord.$Properties
             * @deprecated Use vinculum.session.SessionRecord.$Properties instead.
             */

            /**
             * Shape of a SessionRecord.
             * @typedef {vinculum.session.SessionRecord.$Properties} vinculum.session.SessionRecord.$Shape
             */

            /**
             * Constructs a new SessionRecord.
             * @memberof vinculum.session
             * @classdesc Represents a SessionRecord.
             * @constructor
             * @param {vinculum.session.SessionRecord.$Properties=} [properties] Properties to set
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
             * @memberof vinculum.session.SessionRecord
             * @instance
             */
            SessionRecord.prototype.currentSession = null;

            /**
             * SessionRecord previousSessions.
             * @member {Array.<Uint8Array>} previousSessions
             * @memberof vinculum.session.SessionRecord
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
             * Encodes the specified SessionRecord message. Does not implicitly {@link vinculum.session.SessionRecord.verify|verify} messages.
             * @function encode
             * @memberof vinculum.session.SessionRecord
             * @static
             * @param {vinculum.session.SessionRecord.$Properties} message SessionRecord message or plain object to encode
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
             * @memberof vinculum.session.SessionRecord
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {vinculum.session.SessionRecord & vinculum.session.SessionRecord.$Shape} SessionRecord
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
                message = _target || new $root.vinculum.session.SessionRecord();
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

        session.SessionState = (function() {

            /**
             * Properties of a SessionState.
             * @typedef {Object} vinculum.session.SessionState.$Properties
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
             * @memberof vinculum.session
             * @interface ISessionState
             * @augments vinculum.session.SessionState.$Properties
             * @deprecated Use vinculum.session.SessionState.$Properties instead.
             */

            /**
             * Shape of a SessionState.
             * @typedef {vinculum.session.SessionState.$Properties} vinculum.session.SessionState.$Shape
             */

            /**
             * Constructs a new SessionState.
             * @memberof vinculum.session
             * @classdesc Represents a SessionState.
             * @constructor
             * @param {vinculum.session.SessionState.$Properties=} [properties] Properties to set
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
             * @memberof vinculum.session.SessionState
             * @instance
             */
            SessionState.prototype.sessionVersion = 0;

            /**
             * SessionState localIdentityPublic.
             * @member {Uint8Array} localIdentityPublic
             * @memberof vinculum.session.SessionState
             * @instance
             */
            SessionState.prototype.localIdentityPublic = $util.newBuffer([]);

            /**
             * SessionState remoteIdentityPublic.
             * @member {Uint8Array} remoteIdentityPublic
             * @memberof vinculum.session.SessionState
             * @instance
             */
            SessionState.prototype.remoteIdentityPublic = $util.newBuffer([]);

            /**
             * SessionState rootKey.
             * @member {Uint8Array} rootKey
             * @memberof vinculum.session.SessionState
             * @instance
             */
            SessionState.prototype.rootKey = $util.newBuffer([]);

            /**
             * SessionState previousCounter.
             * @member {number} previousCounter
             * @memberof vinculum.session.SessionState
             * @instance
             */
            SessionState.prototype.previousCounter = 0;

            /**
             * SessionState senderChain.
             * @member {Uint8Array|null|undefined} senderChain
             * @memberof vinculum.session.SessionState
             * @instance
             */
            SessionState.prototype.senderChain = null;

            /**
             * SessionState receiverChains.
             * @member {Array.<Uint8Array>} receiverChains
             * @memberof vinculum.session.SessionState
             * @instance
             */
            SessionState.prototype.receiverChains = $util.emptyArray;

            /**
             * SessionState pendingPreKey.
             * @member {Uint8Array|null|undefined} pendingPreKey
             * @memberof vinculum.session.SessionState
             * @instance
             */
            SessionState.prototype.pendingPreKey = null;

            /**
             * SessionState remoteRegistrationId.
             * @member {number} remoteRegistrationId
             * @memberof vinculum.session.SessionState
             * @instance
             */
            SessionState.prototype.remoteRegistrationId = 0;

            /**
             * SessionState localRegistrationId.
             * @member {number} localRegistrationId
             * @memberof vinculum.session.SessionState
             * @instance
             */
            SessionState.prototype.localRegistrationId = 0;

            /**
             * SessionState aliceBaseKey.
             * @member {Uint8Array} aliceBaseKey
             * @memberof vinculum.session.SessionState
             * @instance
             */
            SessionState.prototype.aliceBaseKey = $util.newBuffer([]);

            /**
             * SessionState pendingKyberPreKey.
             * @member {Uint8Array|null|undefined} pendingKyberPreKey
             * @memberof vinculum.session.SessionState
             * @instance
             */
            SessionState.prototype.pendingKyberPreKey = null;

            /**
             * SessionState pqRatchetState.
             * @member {Uint8Array} pqRatchetState
             * @memberof vinculum.session.SessionState
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
             * Encodes the specified SessionState message. Does not implicitly {@link vinculum.session.SessionState.verify|verify} messages.
             * @function encode
             * @memberof vinculum.session.SessionState
             * @static
             * @param {vinculum.session.SessionState.$Properties} message SessionState message or plain object to encode
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
             * @memberof vinculum.session.SessionState
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {vinculum.session.SessionState & vinculum.session.SessionState.$Shape} SessionState
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
                message = _target || new $root.vinculum.session.SessionState();
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

        session.Chain = (function() {

            /**
             * Properties of a Chain.
             * @typedef {Object} vinculum.session.Chain.$Properties
             * @property {Uint8Array|null} [senderRatchetKey] Chain senderRatchetKey
             * @property {Uint8Array|null} [senderRatchetKeyPrivate] Chain senderRatchetKeyPrivate
             * @property {Uint8Array|null} [chainKey] Chain chainKey
             * @property {Array.<Uint8Array>|null} [messageKeys] Chain messageKeys
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Chain.
             * @memberof vinculum.session
             * @interface IChain
             * @augments vinculum.session.Chain.$Properties
             * @deprecated Use vinculum.session.Chain.$Properties instead.
             */

            /**
             * Shape of a Chain.
             * @typedef {vinculum.session.Chain.$Properties} vinculum.session.Chain.$Shape
             */

            /**
             * Constructs a new Chain.
             * @memberof vinculum.session
             * @classdesc Represents a Chain.
             * @constructor
             * @param {vinculum.session.Chain.$Properties=} [properties] Properties to set
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
             * @memberof vinculum.session.Chain
             * @instance
             */
            Chain.prototype.senderRatchetKey = $util.newBuffer([]);

            /**
             * Chain senderRatchetKeyPrivate.
             * @member {Uint8Array} senderRatchetKeyPrivate
             * @memberof vinculum.session.Chain
             * @instance
             */
            Chain.prototype.senderRatchetKeyPrivate = $util.newBuffer([]);

            /**
             * Chain chainKey.
             * @member {Uint8Array|null|undefined} chainKey
             * @memberof vinculum.session.Chain
             * @instance
             */
            Chain.prototype.chainKey = null;

            /**
             * Chain messageKeys.
             * @member {Array.<Uint8Array>} messageKeys
             * @memberof vinculum.session.Chain
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
             * Encodes the specified Chain message. Does not implicitly {@link vinculum.session.Chain.verify|verify} messages.
             * @function encode
             * @memberof vinculum.session.Chain
             * @static
             * @param {vinculum.session.Chain.$Properties} message Chain message or plain object to encode
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
             * @memberof vinculum.session.Chain
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {vinculum.session.Chain & vinculum.session.Chain.$Shape} Chain
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
                message = _target || new $root.vinculum.session.Chain();
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

        session.ChainKey = (function() {

            /**
             * Properties of a ChainKey.
             * @typedef {Object} vinculum.session.ChainKey.$Properties
             * @property {number|null} [index] ChainKey index
             * @property {Uint8Array|null} [key] ChainKey key
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ChainKey.
             * @memberof vinculum.session
             * @interface IChainKey
             * @augments vinculum.session.ChainKey.$Properties
             * @deprecated Use vinculum.session.ChainKey.$Properties instead.
             */

            /**
             * Shape of a ChainKey.
             * @typedef {vinculum.session.ChainKey.$Properties} vinculum.session.ChainKey.$Shape
             */

            /**
             * Constructs a new ChainKey.
             * @memberof vinculum.session
             * @classdesc Represents a ChainKey.
             * @constructor
             * @param {vinculum.session.ChainKey.$Properties=} [properties] Properties to set
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
             * @memberof vinculum.session.ChainKey
             * @instance
             */
            ChainKey.prototype.index = 0;

            /**
             * ChainKey key.
             * @member {Uint8Array} key
             * @memberof vinculum.session.ChainKey
             * @instance
             */
            ChainKey.prototype.key = $util.newBuffer([]);

            /**
             * Encodes the specified ChainKey message. Does not implicitly {@link vinculum.session.ChainKey.verify|verify} messages.
             * @function encode
             * @memberof vinculum.session.ChainKey
             * @static
             * @param {vinculum.session.ChainKey.$Properties} message ChainKey message or plain object to encode
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
             * @memberof vinculum.session.ChainKey
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {vinculum.session.ChainKey & vinculum.session.ChainKey.$Shape} ChainKey
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
                message = _target || new $root.vinculum.session.ChainKey();
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

        session.MessageKey = (function() {

            /**
             * Properties of a MessageKey.
             * @typedef {Object} vinculum.session.MessageKey.$Properties
             * @property {number|null} [index] MessageKey index
             * @property {Uint8Array|null} [cipherKey] MessageKey cipherKey
             * @property {Uint8Array|null} [macKey] MessageKey macKey
             * @property {Uint8Array|null} [iv] MessageKey iv
             * @property {Uint8Array|null} [seed] MessageKey seed
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a MessageKey.
             * @memberof vinculum.session
             * @interface IMessageKey
             * @augments vinculum.session.MessageKey.$Properties
             * @deprecated Use vinculum.session.MessageKey.$Properties instead.
             */

            /**
             * Shape of a MessageKey.
             * @typedef {vinculum.session.MessageKey.$Properties} vinculum.session.MessageKey.$Shape
             */

            /**
             * Constructs a new MessageKey.
             * @memberof vinculum.session
             * @classdesc Represents a MessageKey.
             * @constructor
             * @param {vinculum.session.MessageKey.$Properties=} [properties] Properties to set
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
             * @memberof vinculum.session.MessageKey
             * @instance
             */
            MessageKey.prototype.index = 0;

            /**
             * MessageKey cipherKey.
             * @member {Uint8Array} cipherKey
             * @memberof vinculum.session.MessageKey
             * @instance
             */
            MessageKey.prototype.cipherKey = $util.newBuffer([]);

            /**
             * MessageKey macKey.
             * @member {Uint8Array} macKey
             * @memberof vinculum.session.MessageKey
             * @instance
             */
            MessageKey.prototype.macKey = $util.newBuffer([]);

            /**
             * MessageKey iv.
             * @member {Uint8Array} iv
             * @memberof vinculum.session.MessageKey
             * @instance
             */
            MessageKey.prototype.iv = $util.newBuffer([]);

            /**
             * MessageKey seed.
             * @member {Uint8Array} seed
             * @memberof vinculum.session.MessageKey
             * @instance
             */
            MessageKey.prototype.seed = $util.newBuffer([]);

            /**
             * Encodes the specified MessageKey message. Does not implicitly {@link vinculum.session.MessageKey.verify|verify} messages.
             * @function encode
             * @memberof vinculum.session.MessageKey
             * @static
             * @param {vinculum.session.MessageKey.$Properties} message MessageKey message or plain object to encode
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
             * @memberof vinculum.session.MessageKey
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {vinculum.session.MessageKey & vinculum.session.MessageKey.$Shape} MessageKey
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
                message = _target || new $root.vinculum.session.MessageKey();
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

        session.PendingPreKey = (function() {

            /**
             * Properties of a PendingPreKey.
             * @typedef {Object} vinculum.session.PendingPreKey.$Properties
             * @property {number|null} [preKeyId] PendingPreKey preKeyId
             * @property {Uint8Array|null} [baseKey] PendingPreKey baseKey
             * @property {number|null} [signedPreKeyId] PendingPreKey signedPreKeyId
             * @property {number|Long|null} [timestamp] PendingPreKey timestamp
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a PendingPreKey.
             * @memberof vinculum.session
             * @interface IPendingPreKey
             * @augments vinculum.session.PendingPreKey.$Properties
             * @deprecated Use vinculum.session.PendingPreKey.$Properties instead.
             */

            /**
             * Shape of a PendingPreKey.
             * @typedef {vinculum.session.PendingPreKey.$Properties} vinculum.session.PendingPreKey.$Shape
             */

            /**
             * Constructs a new PendingPreKey.
             * @memberof vinculum.session
             * @classdesc Represents a PendingPreKey.
             * @constructor
             * @param {vinculum.session.PendingPreKey.$Properties=} [properties] Properties to set
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
             * @memberof vinculum.session.PendingPreKey
             * @instance
             */
            PendingPreKey.prototype.preKeyId = null;

            /**
             * PendingPreKey baseKey.
             * @member {Uint8Array} baseKey
             * @memberof vinculum.session.PendingPreKey
             * @instance
             */
            PendingPreKey.prototype.baseKey = $util.newBuffer([]);

            /**
             * PendingPreKey signedPreKeyId.
             * @member {number} signedPreKeyId
             * @memberof vinculum.session.PendingPreKey
             * @instance
             */
            PendingPreKey.prototype.signedPreKeyId = 0;

            /**
             * PendingPreKey timestamp.
             * @member {number|Long} timestamp
             * @memberof vinculum.session.PendingPreKey
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
             * Encodes the specified PendingPreKey message. Does not implicitly {@link vinculum.session.PendingPreKey.verify|verify} messages.
             * @function encode
             * @memberof vinculum.session.PendingPreKey
             * @static
             * @param {vinculum.session.PendingPreKey.$Properties} message PendingPreKey message or plain object to encode
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
             * @memberof vinculum.session.PendingPreKey
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {vinculum.session.PendingPreKey & vinculum.session.PendingPreKey.$Shape} PendingPreKey
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
                message = _target || new $root.vinculum.session.PendingPreKey();
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

        session.PendingKyberPreKey = (function() {

            /**
             * Properties of a PendingKyberPreKey.
             * @typedef {Object} vinculum.session.PendingKyberPreKey.$Properties
             * @property {number|null} [preKeyId] PendingKyberPreKey preKeyId
             * @property {Uint8Array|null} [ciphertext] PendingKyberPreKey ciphertext
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a PendingKyberPreKey.
             * @memberof vinculum.session
             * @interface IPendingKyberPreKey
             * @augments vinculum.session.PendingKyberPreKey.$Properties
             * @deprecated Use vinculum.session.PendingKyberPreKey.$Properties instead.
             */

            /**
             * Shape of a PendingKyberPreKey.
             * @typedef {vinculum.session.PendingKyberPreKey.$Properties} vinculum.session.PendingKyberPreKey.$Shape
             */

            /**
             * Constructs a new PendingKyberPreKey.
             * @memberof vinculum.session
             * @classdesc Represents a PendingKyberPreKey.
             * @constructor
             * @param {vinculum.session.PendingKyberPreKey.$Properties=} [properties] Properties to set
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
             * @memberof vinculum.session.PendingKyberPreKey
             * @instance
             */
            PendingKyberPreKey.prototype.preKeyId = 0;

            /**
             * PendingKyberPreKey ciphertext.
             * @member {Uint8Array} ciphertext
             * @memberof vinculum.session.PendingKyberPreKey
             * @instance
             */
            PendingKyberPreKey.prototype.ciphertext = $util.newBuffer([]);

            /**
             * Encodes the specified PendingKyberPreKey message. Does not implicitly {@link vinculum.session.PendingKyberPreKey.verify|verify} messages.
             * @function encode
             * @memberof vinculum.session.PendingKyberPreKey
             * @static
             * @param {vinculum.session.PendingKyberPreKey.$Properties} message PendingKyberPreKey message or plain object to encode
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
             * @memberof vinculum.session.PendingKyberPreKey
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {vinculum.session.PendingKyberPreKey & vinculum.session.PendingKyberPreKey.$Shape} PendingKyberPreKey
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
                message = _target || new $root.vinculum.session.PendingKyberPreKey();
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

        return session;
    })();

    return vinculum;
})();

export {
  $root as default
};
