/** The certificates that stand in for a sender's name outside a sealed message. */
import { type Bytes, copyBytes } from '../bytes.ts';
import { defaultEngine } from '../crypto/default-engine.ts';
import type { Engine } from '../crypto/engine.ts';
import { SERVICE_ID_KIND, serviceIdFixedWidth, tryParseServiceIdString } from '../protocol/keys/service-id.ts';
import {
  type SenderCertificate as SenderCertificateValue,
  createSenderCertificate,
  decodeSenderCertificate,
  isValidSenderCertificate,
  serverCertificateOf,
} from '../protocol/sealed-sender/sender-certificate.ts';
import {
  type ServerCertificate as ServerCertificateValue,
  createServerCertificate,
  decodeServerCertificate,
} from '../protocol/sealed-sender/server-certificate.ts';
import { Aci } from './address.ts';
import {
  bytesArgument,
  instanceArgument,
  instancesArgument,
  stringArgument,
  timestampArgument,
  u32Argument,
} from './arguments.ts';
import { PrivateKey, PublicKey } from './ec-keys.ts';
import { mapErrors } from './error-mapping.ts';

/** Certifies, by a trust root, the key that a service signs sender certificates with. */
export class ServerCertificate {
  readonly #value: ServerCertificateValue;

  private constructor(value: ServerCertificateValue) {
    this.#value = value;
  }

  get _nativeHandle(): ServerCertificateValue {
    return this.#value;
  }

  static _fromNativeHandle(value: ServerCertificateValue): ServerCertificate {
    return new ServerCertificate(value);
  }

  /**
   * Makes a certificate. For servers and tests.
   *
   * @param keyId - u32
   */
  static new(
    keyId: number,
    serverKey: PublicKey,
    trustRoot: PrivateKey,
    engine: Engine = defaultEngine(),
  ): ServerCertificate {
    const fields = { keyId: u32Argument(keyId), key: instanceArgument(serverKey, PublicKey)._nativeHandle };
    const root = instanceArgument(trustRoot, PrivateKey)._nativeHandle;
    return new ServerCertificate(
      mapErrors('ServerCertificate_New', () => createServerCertificate(engine, fields, root)),
    );
  }

  /** @param buffer - untrusted; the signature is not looked at. @throws LibSignalErrorBase Generic */
  static deserialize(buffer: Bytes): ServerCertificate {
    const bytes = bytesArgument(buffer);
    return new ServerCertificate(mapErrors('ServerCertificate_Deserialize', () => decodeServerCertificate(bytes)));
  }

  /** The bytes that are signed. */
  certificateData(): Bytes {
    return copyBytes(this.#value.certificate);
  }

  key(): PublicKey {
    return PublicKey._fromNativeHandle(this.#value.key);
  }

  keyId(): number {
    return this.#value.keyId;
  }

  serialize(): Bytes {
    return copyBytes(this.#value.serialized);
  }

  signature(): Bytes {
    return copyBytes(this.#value.signature);
  }
}

/** Certifies, by a service, which device of which account has an identity key, for a short time. */
export class SenderCertificate {
  readonly #value: SenderCertificateValue;

  private constructor(value: SenderCertificateValue) {
    this.#value = value;
  }

  get _nativeHandle(): SenderCertificateValue {
    return this.#value;
  }

  static _fromNativeHandle(value: SenderCertificateValue): SenderCertificate {
    return new SenderCertificate(value);
  }

  /**
   * Makes a certificate. For servers and tests.
   *
   * @param senderE164 - null for a sender without phone number
   * @param senderDeviceId - 1…127
   * @param expiration - milliseconds since 1970
   * @param signerKey - belongs to the key in `signerCert`
   * @throws LibSignalErrorBase Generic for any other device id
   */
  static new(
    senderUuid: string | Aci,
    senderE164: string | null,
    senderDeviceId: number,
    senderKey: PublicKey,
    expiration: number,
    signerCert: ServerCertificate,
    signerKey: PrivateKey,
    engine: Engine = defaultEngine(),
  ): SenderCertificate {
    const fields = {
      senderUuid: stringArgument(typeof senderUuid === 'string' ? senderUuid : senderUuid.getServiceIdString()),
      senderE164: senderE164 === null ? null : stringArgument(senderE164),
      senderDeviceId: u32Argument(senderDeviceId),
      key: instanceArgument(senderKey, PublicKey)._nativeHandle,
      expiration: timestampArgument(expiration),
      signer: instanceArgument(signerCert, ServerCertificate)._nativeHandle,
    };
    const key = instanceArgument(signerKey, PrivateKey)._nativeHandle;
    return new SenderCertificate(
      mapErrors('SenderCertificate_New', () => createSenderCertificate(engine, fields, key)),
    );
  }

  /** @param buffer - untrusted; no signature is looked at. @throws LibSignalErrorBase Generic */
  static deserialize(buffer: Bytes): SenderCertificate {
    const bytes = bytesArgument(buffer);
    return new SenderCertificate(mapErrors('SenderCertificate_Deserialize', () => decodeSenderCertificate(bytes)));
  }

  serialize(): Bytes {
    return copyBytes(this.#value.serialized);
  }

  /** The bytes that are signed. */
  certificate(): Bytes {
    return copyBytes(this.#value.certificate);
  }

  signature(): Bytes {
    return copyBytes(this.#value.signature);
  }

  /** Milliseconds since 1970. @throws RangeError from 2^53 on */
  expiration(): number {
    const { expiration, largeExpiration } = this.#value;
    if (largeExpiration === undefined) return expiration;
    throw new RangeError(`precision loss during conversion of ${String(largeExpiration)} to f64`);
  }

  /** The sender's identity key. */
  key(): PublicKey {
    return PublicKey._fromNativeHandle(this.#value.key);
  }

  senderE164(): string | null {
    return this.#value.senderE164;
  }

  /** Usually a service id, but any text. */
  senderUuid(): string {
    return this.#value.senderUuid;
  }

  /** The account, or null if {@link senderUuid} is no ACI. */
  senderAci(): Aci | null {
    return aciOf(this.#value.senderUuid);
  }

  senderDeviceId(): number {
    return this.#value.senderDeviceId;
  }

  /** @throws LibSignalErrorBase Generic if the certificate names one that is not known here */
  serverCertificate(): ServerCertificate {
    const value = mapErrors('SenderCertificate_GetServerCertificate', () => serverCertificateOf(this.#value));
    return ServerCertificate._fromNativeHandle(value);
  }

  /**
   * Tells whether the certificate is signed under a trust root and has not expired.
   *
   * @param time - milliseconds since 1970
   */
  validate(trustRoot: PublicKey, time: number, engine: Engine = defaultEngine()): boolean {
    return this.validateWithTrustRoots([trustRoot], time, engine);
  }

  /** The same, under any of some trust roots. Tries all of them, so that its duration does not say which it was. */
  validateWithTrustRoots(trustRoots: PublicKey[], time: number, engine: Engine = defaultEngine()): boolean {
    const roots = instancesArgument(trustRoots, PublicKey).map((root) => root._nativeHandle);
    const rules = { trustRoots: roots, time: timestampArgument(time) };
    return isValidSenderCertificate(engine.crypto, this.#value, rules);
  }
}

/** The account that a name denotes, or null. */
export function aciOf(name: string): Aci | null {
  const id = tryParseServiceIdString(name);
  return id?.kind === SERVICE_ID_KIND.aci ? new Aci(serviceIdFixedWidth(id)) : null;
}
