/** The chains of one sender in one distribution, as a store keeps them. */
import { type Bytes, copyForReading } from '../bytes.ts';
import {
  type SenderKeyRecord as SenderKeyRecordValue,
  decodeSenderKeyRecord,
  encodeSenderKeyRecord,
} from '../protocol/group/sender-key-record.ts';
import { bytesArgument } from './arguments.ts';
import { mapErrors } from './error-mapping.ts';

/** Our own record can sign messages, those of other senders only verify and decrypt them. Secret. */
export class SenderKeyRecord {
  readonly #value: SenderKeyRecordValue;

  private constructor(value: SenderKeyRecordValue) {
    this.#value = value;
  }

  get _nativeHandle(): SenderKeyRecordValue {
    return this.#value;
  }

  static _fromNativeHandle(value: SenderKeyRecordValue): SenderKeyRecord {
    return new SenderKeyRecord(value);
  }

  /**
   * Reads a stored record. No bytes are a record without chains.
   *
   * @param buffer - secret
   * @throws LibSignalErrorBase Generic
   */
  static deserialize(buffer: Bytes): SenderKeyRecord {
    const bytes = copyForReading(bytesArgument(buffer));
    return new SenderKeyRecord(mapErrors('SenderKeyRecord_Deserialize', () => decodeSenderKeyRecord(bytes)));
  }

  /** The record as libsignal stores it. Secret. */
  serialize(): Bytes {
    return encodeSenderKeyRecord(this.#value);
  }
}
