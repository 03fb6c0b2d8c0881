/** The published pre-keys of one device. */
import { type Bytes, bytesEqual, copyBytes } from '../../bytes.ts';
import { VinculumError } from '../../errors.ts';
import { invalidCall } from '../arguments.ts';
import type { OneTimePreKey, PreKeyBundle, PreKeyLevels, PreKeyUpload, SignedPreKey } from '../directory.ts';

const UPLOAD_ID_BYTES = 16;
const MAX_UINT32 = 0xffff_ffff;
/** A hundred is usual; twice that is a refill that overlaps. */
const MAX_ONE_TIME_KEYS = 200;

/** An upload that was checked and copied. */
export interface ShelfUpload {
  readonly id: Bytes;
  readonly replaces: Bytes | null;
  readonly registrationId: number;
  readonly identityKey: Bytes;
  readonly signedPreKey: SignedPreKey | undefined;
  readonly lastResortKyberPreKey: SignedPreKey | undefined;
  readonly oneTimePreKeys: readonly OneTimePreKey[] | undefined;
  readonly oneTimeKyberPreKeys: readonly SignedPreKey[] | undefined;
}

/** What every device has once it has published. */
interface Base {
  readonly upload: Bytes;
  readonly registrationId: number;
  readonly identityKey: Bytes;
  readonly signedPreKey: SignedPreKey;
  readonly lastResort: SignedPreKey;
}

export class PreKeyShelf {
  #base: Base | undefined;
  #oneTimePreKeys: OneTimePreKey[] = [];
  #oneTimeKyberPreKeys: SignedPreKey[] = [];
  #lastResortUses = 0;

  /** Checks and copies what a caller wants to publish. @throws VinculumError `INVALID_ARGUMENT` */
  static check(upload: PreKeyUpload): ShelfUpload {
    const { id, replaces, registrationId, identityKey, signedPreKey, lastResortKyberPreKey } = upload;
    if (id.length !== UPLOAD_ID_BYTES) throw invalidCall('the id of an upload has 16 bytes');
    if (replaces !== null && replaces.length !== UPLOAD_ID_BYTES) throw invalidCall('the id of an upload has 16 bytes');
    checkUint32(registrationId);
    return {
      id: copyBytes(id),
      replaces: replaces === null ? null : copyBytes(replaces),
      registrationId,
      identityKey: copyBytes(identityKey),
      signedPreKey: signedPreKey && copySigned(signedPreKey),
      lastResortKyberPreKey: lastResortKyberPreKey && copySigned(lastResortKyberPreKey),
      oneTimePreKeys: upload.oneTimePreKeys && copyKeys(upload.oneTimePreKeys, copyKey),
      oneTimeKyberPreKeys: upload.oneTimeKyberPreKeys && copyKeys(upload.oneTimeKyberPreKeys, copySigned),
    };
  }

  get identityKey(): Bytes | undefined {
    return this.#base && copyBytes(this.#base.identityKey);
  }

  /** @throws VinculumError `DIRECTORY_CONFLICT`; `INVALID_ARGUMENT` if a first upload lacks a key */
  replace(upload: ShelfUpload): void {
    const base = this.#base;
    if (base !== undefined && bytesEqual(base.upload, upload.id)) return;
    const isNext = base === undefined ? upload.replaces === null : equals(upload.replaces, base.upload);
    if (!isNext) throw new VinculumError('DIRECTORY_CONFLICT', 'another upload was first');
    const signedPreKey = upload.signedPreKey ?? base?.signedPreKey;
    const lastResort = upload.lastResortKyberPreKey ?? base?.lastResort;
    if (signedPreKey === undefined || lastResort === undefined) {
      throw invalidCall('the first upload has a signed pre-key and a last-resort key');
    }
    const { id, registrationId, identityKey } = upload;
    this.#base = { upload: id, registrationId, identityKey, signedPreKey, lastResort };
    if (upload.lastResortKyberPreKey !== undefined) this.#lastResortUses = 0;
    if (upload.oneTimePreKeys !== undefined) this.#oneTimePreKeys = [...upload.oneTimePreKeys];
    if (upload.oneTimeKyberPreKeys !== undefined) this.#oneTimeKyberPreKeys = [...upload.oneTimeKyberPreKeys];
  }

  levels(): PreKeyLevels {
    return {
      upload: this.#base === undefined ? null : copyBytes(this.#base.upload),
      oneTimePreKeys: this.#oneTimePreKeys.length,
      oneTimeKyberPreKeys: this.#oneTimeKyberPreKeys.length,
      lastResortUses: this.#lastResortUses,
    };
  }

  /** Takes one key of each kind. */
  take(device: number): PreKeyBundle {
    const base = this.#base;
    if (base === undefined) throw new VinculumError('INTERNAL', 'a shelf without an upload is not kept');
    const oneTimePreKey = this.#oneTimePreKeys.shift();
    const oneTimeKyber = this.#oneTimeKyberPreKeys.shift();
    if (oneTimeKyber === undefined) this.#lastResortUses++;
    return {
      device,
      registrationId: base.registrationId,
      identityKey: copyBytes(base.identityKey),
      signedPreKey: copySigned(base.signedPreKey),
      oneTimePreKey: oneTimePreKey === undefined ? null : copyKey(oneTimePreKey),
      kyberPreKey: copySigned(oneTimeKyber ?? base.lastResort),
      lastResort: oneTimeKyber === undefined,
    };
  }
}

function equals(a: Bytes | null, b: Bytes): boolean {
  return a !== null && bytesEqual(a, b);
}

function checkUint32(value: number): void {
  if (!Number.isInteger(value) || value < 0 || value > MAX_UINT32) throw invalidCall('ids are u32');
}

function copyKey({ id, publicKey }: OneTimePreKey): OneTimePreKey {
  checkUint32(id);
  return { id, publicKey: copyBytes(publicKey) };
}

function copySigned(key: SignedPreKey): SignedPreKey {
  return { ...copyKey(key), signature: copyBytes(key.signature) };
}

function copyKeys<Key extends OneTimePreKey>(keys: readonly Key[], copy: (key: Key) => Key): Key[] {
  if (keys.length > MAX_ONE_TIME_KEYS) throw invalidCall(`at most ${MAX_ONE_TIME_KEYS} one-time keys of a kind`);
  if (new Set(keys.map(({ id }) => id)).size < keys.length) throw invalidCall('an id of a one-time key is there twice');
  return keys.map(copy);
}
