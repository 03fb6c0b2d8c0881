/** The two engines of the conversation. They share one set of names, so one type describes both. */
import * as libsignalModule from '@signalapp/libsignal-client';
import * as vinculumModule from '../../src/signal.ts';
import type { PublicKeyLike, SignalModule } from '../../src/testing/index.ts';

type Bytes = Uint8Array<ArrayBuffer>;

interface FingerprintLike {
  displayableFingerprint(): { toString(): string };
}

/** What the conversation needs beside sessions: the safety number. */
export interface EngineModule extends SignalModule {
  readonly Fingerprint: {
    // In quotes, or it would declare a constructor.
    'new'(
      iterations: number,
      version: number,
      localIdentifier: Bytes,
      localKey: PublicKeyLike,
      remoteIdentifier: Bytes,
      remoteKey: PublicKeyLike,
    ): FingerprintLike;
  };
}

export interface Engine {
  readonly name: string;
  readonly module: EngineModule;
}

export const vinculum: Engine = { name: 'Vinculum', module: vinculumModule };
export const libsignal: Engine = { name: 'libsignal', module: libsignalModule };
