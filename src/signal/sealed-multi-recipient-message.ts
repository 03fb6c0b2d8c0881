/**
 * A message for many recipients as its server sees it. libsignal has this class as the default export of its file
 * `dist/SealedSenderMultiRecipientMessage.js`; here it has a name.
 */
import type { Bytes } from '../bytes.ts';
import {
  type SentMessage,
  parseSentMessage,
  receivedMessageFor,
} from '../protocol/sealed-sender/sent-message-parser.ts';
import { serviceIdString } from '../protocol/keys/service-id.ts';
import { bytesArgument } from './arguments.ts';
import { mapErrors } from './error-mapping.ts';

/** One account in such a message: two lists of which the entries at one index belong to one device. */
export interface Recipient {
  deviceIds: number[];
  registrationIds: number[];
}

interface RecipientWithRange extends Recipient {
  /** Where the account's key material is. */
  rangeOffset: number;
  rangeLen: number;
}

/** A message for many recipients, parsed. */
export class SealedSenderMultiRecipientMessage {
  readonly #upload: Uint8Array;
  readonly #recipients: Readonly<Record<string, RecipientWithRange>>;
  readonly #excluded: readonly string[];
  readonly #sent: SentMessage;

  /**
   * @param buffer - untrusted; kept, not copied: do not write to it
   * @throws LibSignalErrorBase Generic
   */
  constructor(buffer: Bytes) {
    this.#upload = bytesArgument(buffer);
    this.#sent = mapErrors('SealedSenderMultiRecipientMessage_Parse', () => parseSentMessage(this.#upload));
    const recipients = Object.create(null) as Record<string, RecipientWithRange>;
    const excluded: string[] = [];
    for (const { serviceId, deviceIds, registrationIds, keyOffset, keyLength } of this.#sent.recipients) {
      const name = serviceIdString(serviceId);
      if (deviceIds.length === 0) excluded.push(name);
      else {
        recipients[name] = {
          deviceIds: [...deviceIds],
          registrationIds: [...registrationIds],
          rangeOffset: keyOffset,
          rangeLen: keyLength,
        };
      }
    }
    this.#recipients = recipients;
    this.#excluded = excluded;
  }

  /** The recipients by service id string. The object has no other keys. */
  recipientsByServiceIdString(): Readonly<Record<string, Recipient>> {
    return this.#recipients;
  }

  /** Service ids of accounts that the sender left out on purpose. None of them is among the recipients. */
  excludedRecipientServiceIdStrings(): readonly string[] {
    return this.#excluded;
  }

  /**
   * What a recipient gets, the same for all its devices.
   *
   * @param recipient - from {@link recipientsByServiceIdString}
   */
  messageForRecipient(recipient: Recipient): Bytes {
    const { rangeOffset: keyOffset, rangeLen: keyLength } = recipient as RecipientWithRange;
    return receivedMessageFor(this.#upload, this.#sent, { keyOffset, keyLength });
  }
}
