import { expect } from 'vitest';
import { VinculumError, type VinculumErrorCode } from '../../src/errors.ts';

/** Expects one of our errors with that code; its message must match if a pattern is given. */
export function expectCode(step: () => unknown, code: VinculumErrorCode, message = /./): void {
  let thrown: unknown;
  try {
    step();
  } catch (error) {
    thrown = error;
  }
  expect(thrown).toBeInstanceOf(VinculumError);
  expect((thrown as VinculumError).code).toBe(code);
  expect((thrown as VinculumError).message).toMatch(message);
}
