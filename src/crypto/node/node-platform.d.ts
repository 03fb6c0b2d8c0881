// The parts of Node that this folder may use, and no others, so that Node's global types stay out of portable code. Where
// Node's own types are loaded (tests, benches), this file is not, and they apply.
/* eslint-disable @typescript-eslint/max-params -- the signatures are Node's */
declare module 'node:crypto' {
  interface KeyObject {
    export(options: { format: 'jwk' }): { x?: string };
  }
  interface Hash {
    update(data: Uint8Array): Hash;
    copy(): Hash;
    digest(): Uint8Array;
  }
  interface Cipher {
    setAutoPadding(pad: boolean): unknown;
    setAAD(data: Uint8Array): unknown;
    update(data: Uint8Array): Uint8Array;
    final(): Uint8Array;
  }
  interface SealingCipher extends Cipher {
    getAuthTag(): Uint8Array;
  }
  interface OpeningCipher extends Cipher {
    setAuthTag(tag: Uint8Array): unknown;
  }
  interface JsonWebKeyInput {
    readonly key: { readonly kty: string; readonly crv: string; readonly x: string; readonly d?: string };
    readonly format: 'jwk';
  }
  export function hash(algorithm: string, data: Uint8Array, encoding: 'buffer'): Uint8Array;
  export function createHash(algorithm: string, options?: { outputLength: number }): Hash;
  export function createSecretKey(key: Uint8Array): KeyObject;
  export function createPublicKey(input: JsonWebKeyInput): KeyObject;
  export function createPrivateKey(input: JsonWebKeyInput): KeyObject;
  export function diffieHellman(keys: { privateKey: KeyObject; publicKey: KeyObject }): Uint8Array;
  export function verify(algorithm: null, data: Uint8Array, key: KeyObject, signature: Uint8Array): boolean;
  interface AeadOptions {
    readonly authTagLength: number;
  }
  type Gcm = 'aes-256-gcm';
  export function createCipheriv(algorithm: 'aes-256-cbc' | 'aes-256-ctr', key: KeyObject, iv: Uint8Array): Cipher;
  export function createCipheriv(algorithm: Gcm, key: KeyObject, iv: Uint8Array, options: AeadOptions): SealingCipher;
  export function createDecipheriv(algorithm: 'aes-256-cbc', key: KeyObject, iv: Uint8Array): Cipher;
  export function createDecipheriv(algorithm: Gcm, key: KeyObject, iv: Uint8Array, options: AeadOptions): OpeningCipher;
}

declare module 'node:buffer' {
  export const Buffer: {
    from(memory: ArrayBufferLike, offset: number, length: number): { toString(encoding: 'base64url'): string };
    from(text: string, encoding: 'base64url'): Uint8Array;
  };
}
