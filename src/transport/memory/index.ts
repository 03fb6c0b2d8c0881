/** `vinculum/transport/memory`: realms, mailboxes, directory and attachments within one process. */
export type { NetworkFaults } from './faults.ts';
export type { CallPoint, Interception, Operation } from './line.ts';
export { type Forwarding, MemoryNetwork, type MemoryNetworkOptions } from './memory-network.ts';
