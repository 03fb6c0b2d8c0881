/** The fall-back of browsers, in a module of its own so that it becomes a chunk of its own. See default-crypto.ts. */
import type { CryptoProvider } from '../crypto-provider.ts';
import { nobleX25519 } from './noble-x25519.ts';
import { createPortableCrypto } from './portable-provider.ts';

export const nobleCrypto: CryptoProvider = /* @__PURE__ */ createPortableCrypto(nobleX25519);
