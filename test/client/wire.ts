/** A wire that remembers what passed, and an attacker who can put anything on it. */
import { type Envelope, decodeEnvelope, encodeEnvelope } from '../../src/envelope/outer/envelope.ts';
import type { DeviceAddress, Transport } from '../../src/transport/transport.ts';
import type { World } from './world.ts';

/** What one device has sent. */
export class Wire {
  readonly envelopes: Uint8Array[] = [];

  tap = (transport: Transport): Transport => ({
    get status() {
      return transport.status;
    },
    onStatus: (listener) => transport.onStatus(listener),
    send: (submission, options) => {
      this.envelopes.push(submission.envelope.slice());
      return transport.send(submission, options);
    },
    subscribe: (handler, options) => transport.subscribe(handler, options),
    close: () => transport.close(),
  });

  /** The envelopes of one kind, oldest first. */
  of(kind: Envelope['kind']): Envelope[] {
    return this.envelopes.map((bytes) => decodeEnvelope(bytes)).filter((envelope) => envelope.kind === kind);
  }
}

/** Puts an envelope into a mailbox, as a server can at any time. */
export async function inject(world: World, to: DeviceAddress, envelope: Envelope | Uint8Array): Promise<void> {
  const mallory = world.network.transport({ realm: 'mallory.example', id: 'mallory', device: 1 });
  const bytes = envelope instanceof Uint8Array ? envelope : encodeEnvelope(envelope);
  await world.run(mallory.send({ to: [to], envelope: bytes }));
  await world.run(mallory.close());
  await world.until(() => world.network.pending(to) === 0);
}
