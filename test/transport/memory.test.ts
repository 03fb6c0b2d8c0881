/** The adapters in memory, by the suites that every adapter must pass: with real timers, fake ones, and a network that misbehaves. */
import { describe, it } from 'vitest';
import {
  describeBlobs,
  describeDirectory,
  describeTransport,
  FakeTimers,
  seededRandom,
  type TransportSubject,
} from '../../src/testing/index.ts';
import { MemoryNetwork, type NetworkFaults } from '../../src/transport/memory/index.ts';

const framework = { describe, it };

/** Time that a test decides; every fault is decided by the seed. */
function simulated(name: string, faults: NetworkFaults): TransportSubject {
  return {
    name,
    isQueueing: true,
    create: async () => {
      const timers = new FakeTimers();
      const { clock } = timers;
      const network = new MemoryNetwork({ random: seededRandom(name), clock, timers, faults, redeliveryMs: 20 });
      return {
        open: async (device) => network.transport(device),
        dispose: async () => undefined,
        pass: (milliseconds) => timers.advance(milliseconds),
      };
    },
  };
}

describeTransport(framework, {
  name: 'memory',
  isQueueing: true,
  create: async () => {
    const network = new MemoryNetwork({ redeliveryMs: 5 });
    return { open: async (device) => network.transport(device), dispose: async () => undefined };
  },
});
describeTransport(framework, simulated('memory, simulated', {}));
// What a network may do without anybody's call failing. Lost calls are the client's to repeat.
describeTransport(
  framework,
  simulated('memory, slow and out of order', { reorder: 0.5, delay: 0.5, longestDelayMs: 50, loseDelivery: 0.2 }),
);

describeDirectory(framework, {
  name: 'memory',
  create: async () => {
    const network = new MemoryNetwork({ random: seededRandom('directory') });
    return { open: async (device) => network.directory(device), dispose: async () => undefined };
  },
});
describeDirectory(framework, {
  name: 'memory, slow',
  create: async () => {
    const faults = { delay: 0.5, longestDelayMs: 5 };
    const network = new MemoryNetwork({ random: seededRandom('slow directory'), faults });
    return { open: async (device) => network.directory(device), dispose: async () => undefined };
  },
});

const MAX_BLOB_BYTES = 1_000_000;

describeBlobs(framework, {
  name: 'memory',
  tooManyBytes: MAX_BLOB_BYTES + 1,
  create: async () => {
    const realms = new Map([['instagram.example', { maxBlobBytes: MAX_BLOB_BYTES }]]);
    const network = new MemoryNetwork({ random: seededRandom('blobs'), realms });
    return { open: async (device) => network.blobs(device), dispose: async () => undefined };
  },
});
