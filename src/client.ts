/** `vinculum/client`: conversations that survive races and crashes. In the making: docs/client.md says what is there. Re-exports only. */
export { Client, type ClientOptions, type NewMessage, type Registration, type SendOptions } from './client/client.ts';
export type { AliasResolver, Policy } from './client/context.ts';
export type { Conversation, HistoryRange } from './client/conversation/history.ts';
export type { Message, MessageRef, MessageStatus, Vanish } from './client/conversation/view.ts';
export type { ClientEvent } from './client/inbox/events.ts';
export type { PeerTrust } from './client/trust/trust.ts';
