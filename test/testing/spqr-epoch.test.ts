import { hexToBytes } from '@noble/hashes/utils.js';
import { describe, expect, it } from 'vitest';
import { readSpqrEpoch } from '../../src/testing/index.ts';

describe('readSpqrEpoch', () => {
  it.each([
    ['', 0],
    ['01', 0],
    ['0101010100', 1],
    ['017f0100', 127],
    ['0180010100', 128],
    ['01ac020100', 300],
  ])('reads %s as epoch %i', (hex, epoch) => {
    expect(readSpqrEpoch(hexToBytes(hex))).toBe(epoch);
  });
});
