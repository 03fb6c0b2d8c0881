/**
 * A device in a context of its own: a worker, a frame or a thread of Node. Its name, given by whoever starts it, is the channel and
 * its device as JSON. It sends everything back.
 */
import { concatBytes, asciiBytes } from '../../src/bytes.ts';
import { BroadcastTransport } from '../../src/transport/broadcast-channel/index.ts';
import type { DeviceAddress } from '../../src/transport/transport.ts';

interface Part {
  readonly channel: string;
  readonly device: DeviceAddress;
  readonly to: DeviceAddress;
}

interface Context {
  readonly name?: string;
  readonly process?: { readonly env: Readonly<Record<string, string | undefined>> };
}

const { name, process } = globalThis as Context;
const { channel, device, to } = JSON.parse(process?.env['VINCULUM_PART'] ?? name ?? '') as Part;

const transport = new BroadcastTransport({ device, channel: new BroadcastChannel(channel) });
transport.subscribe(async ({ envelope }) => {
  await transport.send({ to: [to], envelope: concatBytes(asciiBytes(`${device.device}:`), envelope) });
});
