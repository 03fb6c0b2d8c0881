import { beforeAll, describe, expect, it } from 'vitest';
import * as vinculum from '../../src/signal.ts';
import { LogLevel, initLogger } from '../../src/signal.ts';
import { type Packet, Party, succeed } from '../support/party.ts';

type Line = readonly [level: LogLevel, target: string, file: string | null, line: number | null, message: string];

const lines: Line[] = [];
const ada = new Party({ module: vinculum, name: 'ada', deviceId: 1 });
const bob = new Party({ module: vinculum, name: 'bob', deviceId: 1 });

/** A letter of Ada's that Bob cannot read. */
async function damagedLetter(): Promise<Packet> {
  const { type, bytes } = succeed(await ada.encrypt(bob, Uint8Array.of(1, 2, 3)));
  const damaged = bytes.slice();
  damaged[damaged.length - 1] = damaged[damaged.length - 1]! ^ 1;
  return { type, bytes: damaged };
}

/** Lets everything that was put off happen. */
const later = (): Promise<void> => new Promise((done) => setTimeout(done, 0));

beforeAll(async () => {
  succeed(await ada.startSession(bob, await bob.makeBundle({ oneTime: true })));
  succeed(await bob.decrypt(ada, succeed(await ada.encrypt(bob, Uint8Array.of(0)))));
  succeed(await ada.decrypt(bob, succeed(await bob.encrypt(ada, Uint8Array.of(0)))));
});

describe('initLogger', () => {
  it('refuses a level that does not exist', () => {
    for (const level of [0, 6, 1.5, '3', undefined, null]) {
      expect(() => initLogger(level as never, () => undefined)).toThrow(TypeError);
    }
  });

  it('leaves the library silent until it is called', async () => {
    expect(await bob.decrypt(ada, await damagedLetter())).toHaveProperty('error');
    await later();
    expect(lines).toEqual([]);
  });

  it('lets it tell why a message was not accepted, later, and still not to the caller', async () => {
    initLogger(LogLevel.Warn, (...line) => lines.push(line));
    const outcome = await bob.decrypt(ada, await damagedLetter());
    expect(outcome).toMatchObject({ error: { message: 'invalid Whisper message: decryption failed' } });
    await later();
    const reason = 'message 1 is not for this session: MAC verification failed';
    expect(lines).toEqual([[LogLevel.Warn, 'vinculum::session', null, null, reason]]);
  });

  it('says nothing about a message that was accepted', async () => {
    lines.length = 0;
    succeed(await bob.decrypt(ada, succeed(await ada.encrypt(bob, Uint8Array.of(9)))));
    await later();
    expect(lines).toEqual([]);
  });

  it('counts only once', async () => {
    lines.length = 0;
    initLogger(LogLevel.Trace, () => expect.unreachable('the second logger is ignored'));
    await later();
    expect(lines).toEqual([
      [LogLevel.Warn, 'vinculum::logger', null, null, 'logging already initialized; ignoring later call'],
    ]);
  });
});
