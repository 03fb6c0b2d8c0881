/** The messages of groups, as classes. */
import { type Bytes, copyBytes } from '../bytes.ts';
import { defaultEngine } from '../crypto/default-engine.ts';
import type { Engine } from '../crypto/engine.ts';
import { createDistribution } from '../protocol/group/distribution.ts';
import { formatDistributionId } from '../protocol/group/distribution-id.ts';
import {
  type SenderKeyDistributionMessage as SenderKeyDistributionMessageValue,
  decodeSenderKeyDistributionMessage,
  encodeSenderKeyDistributionMessage,
} from '../protocol/group/sender-key-distribution-message.ts';
import {
  type SenderKeyMessage as SenderKeyMessageValue,
  decodeSenderKeyMessage,
  encodeSenderKeyMessage,
  hasValidSignature,
} from '../protocol/group/sender-key-message.ts';
import { ProtocolAddress } from './address.ts';
import { bytesArgument, instanceArgument, u32Argument, u8Argument } from './arguments.ts';
import { PrivateKey, PublicKey } from './ec-keys.ts';
import { mapErrors, mapErrorsAsync } from './error-mapping.ts';
import { isPromise, loadSenderKey, senderKeyName, storeSenderKey } from './store-callbacks.ts';
import type { SenderKeyStore } from './stores.ts';
import { type Uuid, parse as parseUuid } from './uuid.ts';

/**
 * What a sender tells each member, in a message of their session, before it writes to the group. Secret: it holds the key of
 * what follows.
 */
export class SenderKeyDistributionMessage {
  readonly #value: SenderKeyDistributionMessageValue;

  private constructor(value: SenderKeyDistributionMessageValue) {
    this.#value = value;
  }

  get _nativeHandle(): SenderKeyDistributionMessageValue {
    return this.#value;
  }

  /**
   * Describes our chain as it stands, for a new member to read what we send from now on. Makes and saves one where there is
   * none. To start a new chain, use another distribution id.
   *
   * @param sender - our own address
   * @throws LibSignalErrorBase InvalidSenderKeySession for a record that cannot be used
   */
  static async create(
    sender: ProtocolAddress,
    distributionId: Uuid,
    store: SenderKeyStore,
    engine: Engine = defaultEngine(),
  ): Promise<SenderKeyDistributionMessage> {
    const id = parseUuid(distributionId);
    const name = senderKeyName(instanceArgument(sender, ProtocolAddress)._nativeHandle, id);
    return mapErrorsAsync('SenderKeyDistributionMessage_Create', async () => {
      const loading = loadSenderKey(store, name);
      const { message, record } = createDistribution(engine, isPromise(loading) ? await loading : loading, id);
      if (record !== null) await storeSenderKey(store, name, record);
      return new SenderKeyDistributionMessage(message);
    });
  }

  /**
   * Makes a message from its parts, unchecked. For tests.
   *
   * @param messageVersion - u8
   * @param chainId - u32
   * @param iteration - u32
   * @param chainKey - 32 bytes, secret
   * @param pk - the public key that verifies the chain's messages
   */
  static _new(
    messageVersion: number,
    distributionId: Uuid,
    chainId: number,
    iteration: number,
    chainKey: Bytes,
    pk: PublicKey,
  ): SenderKeyDistributionMessage {
    const id = parseUuid(distributionId);
    const fields = {
      version: u8Argument(messageVersion),
      distributionId: id,
      chainId: u32Argument(chainId),
      iteration: u32Argument(iteration),
      chainKey: copyBytes(bytesArgument(chainKey)),
      signingKey: instanceArgument(pk, PublicKey)._nativeHandle,
    };
    return new SenderKeyDistributionMessage(encodeSenderKeyDistributionMessage(fields));
  }

  /** @param buffer - untrusted. @throws LibSignalErrorBase Generic */
  static deserialize(buffer: Bytes): SenderKeyDistributionMessage {
    const bytes = bytesArgument(buffer);
    return new SenderKeyDistributionMessage(
      mapErrors('SenderKeyDistributionMessage_Deserialize', () => decodeSenderKeyDistributionMessage(bytes)),
    );
  }

  serialize(): Bytes {
    return copyBytes(this.#value.serialized);
  }

  /** 32 bytes, secret. */
  chainKey(): Bytes {
    return copyBytes(this.#value.chainKey);
  }

  /** The number of the first message that can be read. */
  iteration(): number {
    return this.#value.iteration;
  }

  chainId(): number {
    return this.#value.chainId;
  }

  distributionId(): Uuid {
    return formatDistributionId(this.#value.distributionId);
  }
}

/** A message to a group. */
export class SenderKeyMessage {
  readonly #value: SenderKeyMessageValue;

  private constructor(value: SenderKeyMessageValue) {
    this.#value = value;
  }

  get _nativeHandle(): SenderKeyMessageValue {
    return this.#value;
  }

  /**
   * Makes and signs a message from its parts. For tests.
   *
   * @param messageVersion - u8
   * @param chainId - u32
   * @param iteration - u32
   * @param pk - the private key of the chain
   */
  static _new(
    messageVersion: number,
    distributionId: Uuid,
    chainId: number,
    iteration: number,
    ciphertext: Bytes,
    pk: PrivateKey,
    engine: Engine = defaultEngine(),
  ): SenderKeyMessage {
    const id = parseUuid(distributionId);
    const fields = {
      version: u8Argument(messageVersion),
      distributionId: id,
      chainId: u32Argument(chainId),
      iteration: u32Argument(iteration),
      ciphertext: copyBytes(bytesArgument(ciphertext)),
    };
    const privateKey = instanceArgument(pk, PrivateKey)._nativeHandle;
    return new SenderKeyMessage(
      mapErrors('SenderKeyMessage_New', () => encodeSenderKeyMessage(engine, fields, privateKey)),
    );
  }

  /** Parses a message without verifying its signature. @param buffer - untrusted. @throws LibSignalErrorBase Generic */
  static deserialize(buffer: Bytes): SenderKeyMessage {
    const bytes = bytesArgument(buffer);
    return new SenderKeyMessage(mapErrors('SenderKeyMessage_Deserialize', () => decodeSenderKeyMessage(bytes)));
  }

  serialize(): Bytes {
    return copyBytes(this.#value.serialized);
  }

  ciphertext(): Bytes {
    return copyBytes(this.#value.ciphertext);
  }

  /** The message's number in its chain. */
  iteration(): number {
    return this.#value.iteration;
  }

  chainId(): number {
    return this.#value.chainId;
  }

  distributionId(): Uuid {
    return formatDistributionId(this.#value.distributionId);
  }

  /** Verifies the signature under the public key that the sender distributed. */
  verifySignature(key: PublicKey, engine: Engine = defaultEngine()): boolean {
    const publicKey = instanceArgument(key, PublicKey)._nativeHandle;
    return mapErrors('SenderKeyMessage_VerifySignature', () =>
      hasValidSignature(engine.crypto, this.#value, publicKey),
    );
  }
}
