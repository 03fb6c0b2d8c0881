/** `vinculum/transport`: the seams between the client and the network, and what those who implement them share. */
export type * from './blobs.ts';
export type * from './directory.ts';
export type * from './transport.ts';
export * from './arguments.ts';
export * from './handler-slots.ts';
export * from './status-board.ts';
export * from './timers.ts';
