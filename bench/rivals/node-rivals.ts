/** Who plays in Node. */
import type { Rival } from '../workload.ts';
import { libsignalModule, libsignalPrimitives } from './libsignal.ts';
import { BAILEYS, LIBSIGNAL, NATIVE, NOBLE, NODE_CRYPTO, OLM, PRIVACY_RESEARCH } from './names.ts';
import { noblePrimitives } from './noble.ts';
import { nodeCryptoPrimitives } from './node-crypto.ts';

/** `libsignal`: the one that speaks the same protocol. Rivals for primitives are always there. */
export type Selection = 'libsignal' | 'all';

/** Loads the rivals; those that are not wanted stay out of the process. */
export async function nodeRivals(selection: Selection): Promise<Record<string, Rival>> {
  const always: Record<string, Rival> = {
    [LIBSIGNAL]: { module: libsignalModule, primitives: libsignalPrimitives },
    [NODE_CRYPTO]: { primitives: nodeCryptoPrimitives },
    [NOBLE]: { primitives: noblePrimitives },
  };
  if (selection === 'libsignal') return always;
  const [{ nativeRival }, { baileysSessions }, { privacyResearchSessions }, { olmSessions }] = await Promise.all([
    import('./native.ts'),
    import('./baileys-libsignal.ts'),
    import('./privacy-research.ts'),
    import('./olm.ts'),
  ]);
  return {
    ...always,
    [NATIVE]: nativeRival(),
    [BAILEYS]: { sessions: baileysSessions },
    [PRIVACY_RESEARCH]: { sessions: privacyResearchSessions() },
    [OLM]: { sessions: await olmSessions() },
  };
}
