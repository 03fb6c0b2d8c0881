/** The guide docs/transport.md, carried out: the transport that it writes passes the suite that it names. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { describeTransport } from '../../src/testing/index.ts';
import type { DeviceAddress, Transport } from '../../src/transport/transport.ts';

type Bytes = Uint8Array<ArrayBuffer>;

interface Letter {
  readonly id: string;
  readonly envelope: Bytes;
}

interface MailboxServer {
  post(to: readonly string[], envelope: Bytes): Promise<void>;
  peek(name: string): Promise<readonly Letter[]>;
  remove(name: string, id: string): Promise<void>;
}

interface GuideModule {
  readonly mailboxTransport: (device: DeviceAddress, server: MailboxServer, pollMs: number) => Transport;
}

const MAX_LINES = 60;
const POLL_MS = 5;

const project = resolve(import.meta.dirname, '../..');
const guide = readFileSync(join(project, 'docs/transport.md'), 'utf8');
const [, code] = /^```ts\n([^]*?function mailboxTransport[^]*?)^```/m.exec(guide)!;
const [, adapter] = /^(export function mailboxTransport[^]*?^})/m.exec(code!)!;

/** Inside the project, so that its packages are found. */
const folder = mkdtempSync(join(project, 'node_modules/.transport-guide-'));
const file = join(folder, 'transport.ts');
// 'vinculum/transport' is not built yet where tests run. Vite resolves what this writes, type annotations and all.
const source = relative(folder, join(project, 'src/transport/index.ts'));
writeFileSync(file, code!.replaceAll("'vinculum/transport'", JSON.stringify(source)));
const { mailboxTransport } = (await import(/* @vite-ignore */ file)) as GuideModule;

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** The server of the guide's app. */
class TestServer implements MailboxServer {
  readonly #mailboxes = new Map<string, Map<string, Bytes>>();
  #letters = 0;

  async post(to: readonly string[], envelope: Bytes): Promise<void> {
    for (const name of to) this.#mailbox(name).set(String(this.#letters++), envelope.slice());
  }

  async peek(name: string): Promise<readonly Letter[]> {
    return [...this.#mailbox(name)].map(([id, envelope]) => ({ id, envelope: envelope.slice() }));
  }

  async remove(name: string, id: string): Promise<void> {
    this.#mailbox(name).delete(id);
  }

  #mailbox(name: string): Map<string, Bytes> {
    const mailbox = this.#mailboxes.get(name) ?? new Map<string, Bytes>();
    this.#mailboxes.set(name, mailbox);
    return mailbox;
  }
}

describeTransport(
  { describe, it },
  {
    name: 'of the guide',
    isQueueing: true,
    create: async () => {
      const server = new TestServer();
      return {
        open: async (device) => mailboxTransport(device, server, POLL_MS),
        dispose: async () => undefined,
      };
    },
  },
);

describe('the guide', () => {
  it(`writes a transport in fewer than ${MAX_LINES} lines`, () => {
    expect(adapter!.split('\n').length).toBeLessThan(MAX_LINES);
  });

  it('passes an error of the server on as one to try again after', async () => {
    const device = { realm: 'a.example', id: 'a', device: 1 };
    const server = new TestServer();
    server.post = () => Promise.reject(new Error('no route'));
    const sending = mailboxTransport(device, server, POLL_MS).send({ to: [device], envelope: new Uint8Array(1) });
    await expect(sending).rejects.toMatchObject({ code: 'TRANSPORT_UNAVAILABLE', cause: new Error('no route') });
  });
});
