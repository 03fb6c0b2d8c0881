/** Safety numbers: what two people compare, as digits or as a QR code. */
import { type Bytes, copyBytes } from '../bytes.ts';
import { defaultEngine } from '../crypto/default-engine.ts';
import type { Engine } from '../crypto/engine.ts';
import { type NumericFingerprint, compareScannable, numericFingerprint } from '../protocol/keys/fingerprint.ts';
import { bytesArgument, instanceArgument, u32Argument } from './arguments.ts';
import { PublicKey } from './ec-keys.ts';
import { mapErrors } from './error-mapping.ts';

/** The content of the QR code. */
export class ScannableFingerprint {
  private readonly scannable: Bytes;

  private constructor(scannable: Bytes) {
    this.scannable = scannable;
  }

  /** Wraps scanned bytes, unchecked. */
  static _fromBuffer(scannable: Bytes): ScannableFingerprint {
    return new ScannableFingerprint(scannable);
  }

  /**
   * Compares our own code with the one that was scanned.
   *
   * @returns true if each side has the other's keys
   * @throws LibSignalErrorBase Generic if either is malformed or their versions differ
   */
  compare(other: ScannableFingerprint): boolean {
    const theirs = other.scannable;
    const [ourBytes, theirBytes] = [bytesArgument(this.scannable), bytesArgument(theirs)];
    return mapErrors('ScannableFingerprint_Compare', () => compareScannable(ourBytes, theirBytes));
  }

  /** The bytes themselves, not a copy. */
  toBuffer(): Bytes {
    return this.scannable;
  }
}

/** The number for people. */
export class DisplayableFingerprint {
  private readonly display: string;

  private constructor(display: string) {
    this.display = display;
  }

  static _fromString(display: string): DisplayableFingerprint {
    return new DisplayableFingerprint(display);
  }

  /** 60 digits, the same on both sides. */
  toString(): string {
    return this.display;
  }
}

/** The safety number of a conversation, in both forms. */
export class Fingerprint {
  readonly #value: NumericFingerprint;

  private constructor(value: NumericFingerprint) {
    this.#value = value;
  }

  get _nativeHandle(): NumericFingerprint {
    return this.#value;
  }

  /**
   * @param iterations - 2…1,000,000; Signal uses 5200
   * @param version - u32; Signal uses 2
   * @param localIdentifier - what names our account, any bytes
   * @param remoteIdentifier - what names theirs
   * @throws LibSignalErrorBase Generic for another number of iterations
   */
  static new(
    iterations: number,
    version: number,
    localIdentifier: Bytes,
    localKey: PublicKey,
    remoteIdentifier: Bytes,
    remoteKey: PublicKey,
    engine: Engine = defaultEngine(),
  ): Fingerprint {
    const parameters = {
      iterations: u32Argument(iterations),
      version: u32Argument(version),
      local: { identifier: bytesArgument(localIdentifier), key: instanceArgument(localKey, PublicKey)._nativeHandle },
      remote: {
        identifier: bytesArgument(remoteIdentifier),
        key: instanceArgument(remoteKey, PublicKey)._nativeHandle,
      },
    };
    return new Fingerprint(mapErrors('Fingerprint_New', () => numericFingerprint(engine.crypto, parameters)));
  }

  displayableFingerprint(): DisplayableFingerprint {
    return DisplayableFingerprint._fromString(this.#value.display);
  }

  scannableFingerprint(): ScannableFingerprint {
    return ScannableFingerprint._fromBuffer(copyBytes(this.#value.scannable));
  }
}
