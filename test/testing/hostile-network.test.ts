import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Dice, flipRandomBit, type Hostility, HostileNetwork, seededRandom } from '../../src/testing/index.ts';

function network(hostility: Hostility, seed: number | string = 'network'): HostileNetwork<number> {
  return new HostileNetwork({ ...hostility, random: seededRandom(seed), damage: (packet) => -packet });
}

function sendAll(hostile: HostileNetwork<number>, count: number): void {
  for (let packet = 1; packet <= count; packet++) hostile.send(packet);
}

const STORM: Hostility = { drop: 0.2, duplicate: 0.2, reorder: 0.3, corrupt: 0.1, delay: 0.3 };

describe('HostileNetwork', () => {
  it('is perfect unless told otherwise', () => {
    const hostile = network({});
    sendAll(hostile, 5);
    expect(hostile.step().map(({ packet }) => packet)).toEqual([1, 2, 3, 4, 5]);
    expect(hostile.step()).toEqual([]);
  });

  it('delivers nothing before it is stepped', () => {
    const hostile = network({});
    hostile.send(1);
    expect(hostile.tally.delivered).toBe(0);
    expect(hostile.inTransit).toBe(1);
  });

  it('does the same to the same packets for the same seed', () => {
    const runs = ['same', 'same', 'other'].map((seed) => {
      const hostile = network(STORM, seed);
      sendAll(hostile, 100);
      return hostile.drain();
    });
    expect(runs[1]).toEqual(runs[0]);
    expect(runs[2]).not.toEqual(runs[0]);
  });

  it('loses everything with drop 1', () => {
    const hostile = network({ drop: 1, duplicate: 1 });
    sendAll(hostile, 10);
    expect(hostile.drain()).toEqual([]);
    expect(hostile.tally).toMatchObject({ sent: 10, dropped: 20 });
  });

  it('delivers everything twice with duplicate 1, and says which is the second copy', () => {
    const hostile = network({ duplicate: 1 });
    sendAll(hostile, 3);
    const arrivals = hostile.drain();
    expect(arrivals.map(({ packet, duplicate }) => [packet, duplicate])).toEqual([
      [1, false],
      [1, true],
      [2, false],
      [2, true],
      [3, false],
      [3, true],
    ]);
  });

  it('damages copies, never the packet itself, and keeps the original for the test', () => {
    const hostile = network({ corrupt: 1 });
    hostile.send(7);
    expect(hostile.drain()).toMatchObject([{ packet: -7, original: 7, corrupted: true }]);
  });

  it('delays by at most the longest delay', () => {
    const hostile = network({ delay: 1, longestDelay: 3 });
    sendAll(hostile, 50);
    expect(hostile.step()).toEqual([]);
    const arrivals = [hostile.step(), hostile.step(), hostile.step()].flat();
    expect(arrivals).toHaveLength(50);
    expect(arrivals.every(({ delayed }) => delayed)).toBe(true);
  });

  it('lets packets overtake each other', () => {
    const hostile = network({ reorder: 0.5 });
    sendAll(hostile, 50);
    const order = hostile.drain().map(({ packet }) => packet);
    expect(order).not.toEqual([...order].sort((a, b) => a - b));
    expect(hostile.tally.reordered).toBeGreaterThan(0);
  });

  it('keeps its books: what was sent or copied is dropped, delivered or on its way', () => {
    fc.assert(
      fc.property(
        fc.integer(),
        fc.integer({ min: 0, max: 60 }),
        fc.integer({ min: 0, max: 8 }),
        (seed, sent, steps) => {
          const hostile = network(STORM, seed);
          sendAll(hostile, sent);
          for (let i = 0; i < steps; i++) hostile.step();
          const { tally, inTransit } = hostile;
          expect(tally.sent + tally.duplicated).toBe(tally.dropped + tally.delivered + inTransit);
        },
      ),
    );
  });

  it('changes its ways for packets sent afterwards only', () => {
    const hostile = network({ delay: 1, longestDelay: 1 });
    hostile.send(1);
    hostile.setHostility({});
    hostile.send(2);
    expect(hostile.step().map(({ packet }) => packet)).toEqual([2]);
    expect(hostile.step().map(({ packet }) => packet)).toEqual([1]);
  });
});

describe('flipRandomBit', () => {
  it('flips exactly one bit and leaves its argument alone', () => {
    const dice = new Dice('flip');
    const original = new Uint8Array(20);
    for (let i = 0; i < 100; i++) {
      const bits = flipRandomBit(original, dice).reduce(
        (sum, byte) => sum + byte.toString(2).replaceAll('0', '').length,
        0,
      );
      expect(bits).toBe(1);
    }
    expect(original).toEqual(new Uint8Array(20));
  });

  it('leaves an empty byte string empty', () => {
    expect(flipRandomBit(new Uint8Array(0), new Dice(1))).toEqual(new Uint8Array(0));
  });
});
