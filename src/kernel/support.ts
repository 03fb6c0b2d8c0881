/** Tells before the kernel is needed whether it can run, without decoding or compiling it. */
import type { WebAssemblyPlatform } from './kernel.ts';

/**
 * The smallest module with a vector instruction: `(func (result v128) (i8x16.splat (i32.const 0)))`. A platform that has those
 * has everything else the kernel uses.
 */
// prettier-ignore
const VECTOR_MODULE: readonly number[] = [
  0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00, // magic number, version
  0x01, 0x05, 0x01, 0x60, 0x00, 0x01, 0x7b, // type: () → v128
  0x03, 0x02, 0x01, 0x00, // one function of it
  0x0a, 0x08, 0x01, 0x06, 0x00, 0x41, 0x00, 0xfd, 0x0f, 0x0b, // its body
];

/**
 * Tells whether the platform compiles WebAssembly with vector instructions. Where a content security policy refuses that, the
 * attempt is reported as a violation.
 *
 * @param platform - `globalThis.WebAssembly`, or undefined where there is none
 */
export function supportsKernel(platform: Pick<WebAssemblyPlatform, 'Module'> | undefined): boolean {
  if (platform === undefined) return false;
  try {
    return new platform.Module(new Uint8Array(VECTOR_MODULE)) instanceof Object;
  } catch {
    return false;
  }
}
