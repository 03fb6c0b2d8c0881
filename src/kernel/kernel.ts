/**
 * The WebAssembly kernel: all arithmetic of the protocol in one small module, compiled synchronously on first use, one instance
 * per realm. It has no imports: it can reach nothing but its own memory. Calls are synchronous and not re-entrant, so secrets
 * live in that memory only while a call runs.
 *
 * What it does not do: it draws no randomness, keeps no state between calls and knows no formats.
 */
// First, so that it stands at the beginning of a bundle: see src/signal.ts.
import { KERNEL_EXPORTS, KERNEL_WASM } from './wasm.gen.ts';
import { CurveKernel, type CurveExports } from './curve.ts';
import { decodeText } from './embedded-text.ts';
import { Gf16Kernel, type Gf16Exports } from './gf16-kernel.ts';
import { KernelMemory, type LinearMemory } from './kernel-memory.ts';
import { Kyber1024Kernel, MlKem768Kernel, type LatticeExports } from './lattice.ts';
import { RatchetKernel, type RatchetExports } from './ratchet-kernel.ts';
import { SymmetricKernel, type SymmetricExports } from './symmetric-kernel.ts';

/** Everything the module exports. */
export interface KernelExports extends SymmetricExports, RatchetExports, Gf16Exports, CurveExports, LatticeExports {
  readonly memory: LinearMemory;
  initialize(): void;
}

export interface Kernel {
  readonly memory: KernelMemory;
  readonly exports: KernelExports;
  readonly symmetric: SymmetricKernel;
  readonly ratchet: RatchetKernel;
  readonly gf16: Gf16Kernel;
  readonly curve: CurveKernel;
  readonly kyber1024: Kyber1024Kernel;
  readonly mlKem768: MlKem768Kernel;
}

/** What is used of the platform's `WebAssembly`. */
export interface WebAssemblyPlatform {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object, imports: object) => { readonly exports: object };
}

/**
 * Compiles and starts the kernel.
 *
 * @param platform - `globalThis.WebAssembly`, or undefined where there is none
 * @returns null where WebAssembly or its vector instructions are missing or forbidden (a content security policy without
 *   `wasm-unsafe-eval`); never throws
 */
export function instantiateKernel(platform: WebAssemblyPlatform | undefined): Kernel | null {
  if (platform === undefined) return null;
  try {
    const instance = new platform.Instance(new platform.Module(decodeText(KERNEL_WASM)), {});
    const numbered = instance.exports as Readonly<Record<string, unknown>>;
    const named = KERNEL_EXPORTS.split(' ').map((name, index) => [name, numbered[index.toString(36)]]);
    const exports = Object.fromEntries(named) as KernelExports;
    exports.initialize();
    const memory = new KernelMemory(exports.memory);
    const symmetric = new SymmetricKernel(memory, exports);
    return {
      memory,
      exports,
      symmetric,
      ratchet: new RatchetKernel(memory, exports),
      gf16: new Gf16Kernel(memory, exports),
      curve: new CurveKernel(memory, exports, (...parts) => symmetric.sha512(parts)),
      kyber1024: new Kyber1024Kernel(memory, exports),
      mlKem768: new MlKem768Kernel(memory, exports),
    };
  } catch {
    return null;
  }
}

/** This realm's WebAssembly, if any. */
export function webAssembly(): WebAssemblyPlatform | undefined {
  return (globalThis as { WebAssembly?: WebAssemblyPlatform }).WebAssembly;
}

let loaded: Kernel | null | undefined;

/** The kernel of this realm, compiled at the first call; null where it cannot run (see {@link instantiateKernel}). */
export function loadKernel(): Kernel | null {
  if (loaded === undefined) loaded = instantiateKernel(webAssembly());
  return loaded;
}
