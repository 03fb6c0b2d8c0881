/** `vinculum/transport/broadcast-channel`: between tabs, frames and workers of one origin. */
export { type BroadcastPort, BroadcastTransport, type BroadcastTransportOptions } from './broadcast-transport.ts';
