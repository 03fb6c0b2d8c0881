import { expect } from 'vitest';
import { VinculumError, type VinculumErrorCode } from '../../src/errors.ts';

/** Expects one of our errors, with exactly that code and message. */
export function expectError(step: () => unknown, code: VinculumErrorCode, message: string): void {
  let thrown: unknown;
  try {
    step();
  } catch (error) {
    thrown = error;
  }
  expect(thrown).toBeInstanceOf(VinculumError);
  expect([(thrown as VinculumError).code, (thrown as VinculumError).message]).toEqual([code, message]);
}
