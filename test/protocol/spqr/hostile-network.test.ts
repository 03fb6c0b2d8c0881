import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Engine } from '../../../src/crypto/engine.ts';
import {
  encodeSpqrState,
  initialSpqrState,
  SpqrError,
  spqrReceive,
  spqrSend,
  type SpqrState,
} from '../../../src/protocol/spqr/spqr.ts';
import { Dice, flipRandomBit, HostileNetwork, type Hostility, seededRandom } from '../../../src/testing/index.ts';
import { crypto, expectBytes, hexOf, reloaded } from './support.ts';

interface Packet {
  readonly to: 'a' | 'b';
  readonly message: Uint8Array<ArrayBuffer>;
}

/** Two parties and what lies between them. Damaged packets are sifted out by the outer MAC, so they are only tried. */
class Exchange {
  readonly states: { a: SpqrState; b: SpqrState };
  readonly network: HostileNetwork<Packet>;
  readonly dice: Dice;
  readonly #engine: Engine;
  readonly #keys = new Map<Packet, string>();
  readonly #read = new Set<Packet>();
  refused = 0;

  constructor(seed: number, hostility: Hostility) {
    const authKey = seededRandom(`${seed} auth key`).bytes(32);
    this.states = {
      a: initialSpqrState(crypto, { direction: 'A2B', authKey, maxJump: 25_000 }),
      b: initialSpqrState(crypto, { direction: 'B2A', authKey, maxJump: 25_000 }),
    };
    this.#engine = { crypto, random: seededRandom(`${seed} engine`) };
    this.dice = new Dice(`${seed} decisions`);
    this.network = new HostileNetwork({
      ...hostility,
      random: seededRandom(`${seed} network`),
      damage: (packet, dice) => ({ ...packet, message: flipRandomBit(packet.message, dice) }),
    });
  }

  send(from: 'a' | 'b'): void {
    const sent = spqrSend(this.#engine, this.states[from]);
    this.states[from] = reloaded(sent.state);
    const packet: Packet = { to: from === 'a' ? 'b' : 'a', message: sent.message };
    this.#keys.set(packet, hexOf(sent.key!));
    this.network.send(packet);
  }

  step(): void {
    for (const { packet, original, corrupted } of this.network.step()) {
      if (corrupted) this.#tryDamaged(packet);
      else this.#deliver(original);
    }
  }

  get epochs(): number {
    return Math.min(this.states.a.stored!.inner.epoch, this.states.b.stored!.inner.epoch);
  }

  /** Whatever comes of it, nobody keeps the new state. */
  #tryDamaged(packet: Packet): void {
    const state = this.states[packet.to];
    const before = encodeSpqrState(state).slice();
    try {
      spqrReceive(crypto, state, packet.message);
    } catch (error) {
      expect(error).toBeInstanceOf(SpqrError);
    }
    expectBytes(encodeSpqrState(state), before);
  }

  #deliver(packet: Packet): void {
    const state = this.states[packet.to];
    const before = encodeSpqrState(state).slice();
    try {
      const received = spqrReceive(crypto, state, packet.message);
      expect(this.#read.has(packet)).toBe(false);
      expect(hexOf(received.key!)).toBe(this.#keys.get(packet));
      this.#read.add(packet);
      this.states[packet.to] = reloaded(received.state);
    } catch (error) {
      expect(error).toBeInstanceOf(SpqrError);
      // Only a copy, or a message of an epoch long past, may be refused.
      if ((error as SpqrError).kind !== 'EpochOutOfRange') expect(this.#read.has(packet)).toBe(true);
      this.refused++;
    }
    expectBytes(encodeSpqrState(state), before);
  }
}

const probability = fc.double({ min: 0, max: 0.4, noNaN: true });

describe('two parties over a network that loses, repeats, delays and damages', () => {
  it('agree on every key, read nothing twice, and a refused message changes nothing', () => {
    const hostility = fc.record({
      drop: probability,
      duplicate: probability,
      reorder: probability,
      delay: probability,
      corrupt: probability,
    });
    fc.assert(
      fc.property(fc.nat(), hostility, (seed, weather) => {
        const exchange = new Exchange(seed, weather);
        for (let i = 0; i < 150; i++) {
          exchange.send(exchange.dice.pick(['a', 'b'] as const));
          if (exchange.dice.chance(0.6)) exchange.step();
        }
      }),
      { numRuns: 10 },
    );
  });

  it('go on through epochs in spite of heavy loss', () => {
    const exchange = new Exchange(7, { drop: 0.3, duplicate: 0.2, reorder: 0.3, delay: 0.2, longestDelay: 8 });
    for (let i = 0; i < 700; i++) {
      exchange.send(exchange.dice.pick(['a', 'b'] as const));
      exchange.step();
    }
    expect(exchange.epochs).toBeGreaterThanOrEqual(4);
    expect(exchange.refused).toBeGreaterThan(50);
  });

  it('go on after one of them has talked alone for long', () => {
    const exchange = new Exchange(8, {});
    for (let i = 0; i < 300; i++) exchange.send('a');
    exchange.step();
    for (let i = 0; i < 100; i++) {
      exchange.send('b');
      exchange.send('a');
      exchange.step();
    }
    expect(exchange.epochs).toBeGreaterThanOrEqual(2);
    expect(exchange.refused).toBe(0);
  });
});

describe('an object with a wrong MAC or hash', () => {
  /** Delivers a message in which every chunk of one type has been damaged, though the outer MAC would be right. */
  function run(type: number, damagedEnd: 'a' | 'b'): SpqrError | null {
    const random = seededRandom(`wrong object ${type}`);
    const engine = { crypto, random };
    const authKey = random.bytes(32);
    let a = initialSpqrState(crypto, { direction: 'A2B', authKey, maxJump: 25_000 });
    let b = initialSpqrState(crypto, { direction: 'B2A', authKey, maxJump: 25_000 });
    const damaged = (message: Uint8Array): Uint8Array => {
      if (message.length < 37 || message.at(-34) !== type) return message;
      const copy = message.slice();
      copy[copy.length - 1]! ^= 1;
      return copy;
    };
    for (let round = 0; round < 50; round++) {
      try {
        const fromA = spqrSend(engine, a);
        a = fromA.state;
        b = spqrReceive(crypto, b, damagedEnd === 'b' ? damaged(fromA.message) : fromA.message).state;
        const fromB = spqrSend(engine, b);
        b = fromB.state;
        a = spqrReceive(crypto, a, damagedEnd === 'a' ? damaged(fromB.message) : fromB.message).state;
      } catch (error) {
        return error as SpqrError;
      }
    }
    return null;
  }

  it.each([
    ['a header', 1, 'b', 'MacVerifyFailed'],
    ['a vector', 2, 'b', 'ErroneousDataReceived'],
    ['a first part of a ciphertext', 5, 'a', 'MacVerifyFailed'],
    ['a second part of a ciphertext', 6, 'a', 'MacVerifyFailed'],
  ] as const)('is refused: %s', (_, type, end, kind) => {
    expect(run(type, end)?.kind).toBe(kind);
  });
});
