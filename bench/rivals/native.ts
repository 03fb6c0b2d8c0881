/** Ourselves, with the curve operations of libsignal-client's add-on: the optional backend, in its own column. */
import * as libsignal from '@signalapp/libsignal-client';
import { defaultEngine } from '../../src/crypto/default-engine.ts';
import type { Engine } from '../../src/crypto/engine.ts';
import { createNativeCrypto } from '../../src/crypto/native/native-provider.ts';
import * as vinculum from '../../src/signal.ts';
import { directSessions } from '../cases/direct.ts';
import { PACE } from '../cases/signal-sessions.ts';
import type { Rival } from '../workload.ts';
import { providerPrimitives } from './provider.ts';

/** Passes an engine to a function that takes one behind so many other arguments. */
function withEngine<Call>(call: Call, position: number, engine: Engine): Call {
  const plain = call as (...args: unknown[]) => unknown;
  const bound = (...args: unknown[]): unknown =>
    plain(...Array.from({ length: position }, (_, index) => args[index]), engine);
  return bound as Call;
}

/** A rival in every case of sessions, groups and sealed sender. */
export function nativeRival(): Rival {
  const { crypto, random } = defaultEngine();
  const engine: Engine = { random, crypto: createNativeCrypto(libsignal, crypto) };
  const { agreement, keyPair, signer, verifier } = providerPrimitives(engine.crypto, random);
  return {
    module: {
      ...vinculum,
      processPreKeyBundle: withEngine(vinculum.processPreKeyBundle, 6, engine),
      signalEncrypt: withEngine(vinculum.signalEncrypt, 6, engine),
      signalDecrypt: withEngine(vinculum.signalDecrypt, 5, engine),
      signalDecryptPreKey: withEngine(vinculum.signalDecryptPreKey, 8, engine),
      groupEncrypt: withEngine(vinculum.groupEncrypt, 4, engine),
      groupDecrypt: withEngine(vinculum.groupDecrypt, 3, engine),
      sealedSenderEncryptMessage: withEngine(vinculum.sealedSenderEncryptMessage, 5, engine),
      sealedSenderDecryptMessage: withEngine(vinculum.sealedSenderDecryptMessage, 11, engine),
      sealedSenderDecryptToUsmc: withEngine(vinculum.sealedSenderDecryptToUsmc, 2, engine),
      sealedSenderMultiRecipientEncrypt: withEngine(vinculum.sealedSenderMultiRecipientEncrypt, 4, engine),
    },
    direct: directSessions(PACE, engine),
    // The rest is ours anyway.
    primitives: { agreement, keyPair, signer, verifier },
  };
}
