/** Encodings of what servers read: the only file of this folder that knows protobuf. */
import { vinculum } from '#proto/envelope';
import type { Bytes } from '../../bytes.ts';
import {
  MAX_ACCOUNT_ID_BYTES,
  MAX_APP_BYTES,
  MAX_DEVICE,
  MAX_ENVELOPE_BYTES,
  MAX_REALM_BYTES,
  MAX_RECIPIENTS,
  MAX_REPORTED,
  MAX_REPORT_BYTES,
  MAX_SERVER_PARTS,
  MAX_UINT32,
} from '../limits.ts';
import { type MessageCodec, decodeStrictly, encodeStrictly, malformed } from '../wire/message.ts';
import {
  type MessageSchema,
  bytes,
  exactly,
  exactlyIfAny,
  flag,
  integer,
  list,
  message,
  name,
  one,
  oneIfAny,
} from '../wire/schema.ts';
import { type Address, isRealm } from './address.ts';
import type { Delivery, ServerPart, Submit } from './delivery.ts';
import type { EnvelopeFields } from './envelope.ts';
import type { Report, Reported } from './report.ts';

const wire = vinculum.envelope;

/** Room for the frame around an envelope, and for so many addresses. */
const FRAME_BYTES = 4_096;
const ADDRESS_BYTES = MAX_REALM_BYTES + MAX_ACCOUNT_ID_BYTES + 16;

export const ADDRESS: MessageSchema<Address> = /* @__PURE__ */ message<Address>({
  realm: name(1, MAX_REALM_BYTES),
  id: name(2, MAX_ACCOUNT_ID_BYTES),
  device: integer(3, { min: 1, max: MAX_DEVICE }),
});

const SERVER_PART = /* @__PURE__ */ message<ServerPart>({
  realm: name(1, MAX_REALM_BYTES),
  timeMs: integer(2),
  keyId: integer(3, { max: MAX_UINT32 }),
  tag: exactly(4, 32),
});

const SUBMIT: MessageCodec<Submit> = {
  name: 'Submit',
  generated: wire.Submit,
  maxBytes: MAX_ENVELOPE_BYTES + MAX_RECIPIENTS * ADDRESS_BYTES,
  schema: /* @__PURE__ */ message<Submit>({
    to: list(1, { min: 1, max: MAX_RECIPIENTS }, one(0, ADDRESS)),
    envelope: bytes(2, MAX_ENVELOPE_BYTES),
  }),
};

const DELIVERY: MessageCodec<Delivery> = {
  name: 'Delivery',
  generated: wire.Delivery,
  maxBytes: MAX_ENVELOPE_BYTES + FRAME_BYTES,
  schema: /* @__PURE__ */ message<Delivery>({
    to: one(1, ADDRESS),
    envelope: bytes(2, MAX_ENVELOPE_BYTES),
    parts: list(3, { max: MAX_SERVER_PARTS }, one(0, SERVER_PART)),
  }),
};

const ENVELOPE: MessageCodec<EnvelopeFields> = {
  name: 'Envelope',
  generated: wire.Envelope,
  maxBytes: MAX_ENVELOPE_BYTES,
  schema: /* @__PURE__ */ message<EnvelopeFields>({
    version: integer(1, { max: MAX_UINT32 }),
    kind: integer(2, { max: MAX_UINT32 }),
    from: oneIfAny(3, ADDRESS),
    id: exactly(4, 16),
    live: flag(5),
    wake: flag(6),
    commitment: exactlyIfAny(7, 32),
    ciphertext: bytes(8, MAX_ENVELOPE_BYTES),
  }),
};

const REPORT: MessageCodec<Report & { readonly version: number }> = {
  name: 'Report',
  generated: wire.Report,
  maxBytes: MAX_REPORT_BYTES,
  schema: /* @__PURE__ */ message<Report & { readonly version: number }>({
    version: integer(1, { min: 1, max: 1 }),
    reporter: one(2, ADDRESS),
    messages: list(
      3,
      { min: 1, max: MAX_REPORTED },
      one(
        0,
        /* @__PURE__ */ message<Reported>({
          app: bytes(1, MAX_APP_BYTES),
          frankingKey: exactly(2, 32),
          envelopeId: exactly(3, 16),
          commitment: exactly(4, 32),
          parts: list(5, { min: 1, max: MAX_SERVER_PARTS }, one(0, SERVER_PART)),
          isSealed: flag(6),
          sender: one(7, ADDRESS),
        }),
      ),
    ),
  }),
};

/** What a realm reads of a revealed App. */
export interface Revealed {
  /** 16 bytes. */
  readonly conversation: Bytes;
  /** 16 bytes. */
  readonly id: Bytes;
  readonly sequence: number;
  readonly timeMs: number;
}

const REVEALED: MessageCodec<{ readonly meta: Revealed }> = {
  name: 'App',
  generated: wire.Revealed,
  maxBytes: MAX_APP_BYTES,
  schema: /* @__PURE__ */ message<{ readonly meta: Revealed }>({
    meta: one(
      1,
      /* @__PURE__ */ message<Revealed>({
        conversation: exactly(1, 16),
        id: exactly(2, 16),
        sequence: integer(3),
        timeMs: integer(4),
      }),
    ),
  }),
};

/** @throws VinculumError `INVALID_MESSAGE`, `UNSUPPORTED` */
export function decodeSubmit(encoded: Uint8Array): Submit {
  const submit = decodeStrictly(SUBMIT, encoded);
  submit.to.forEach(checkAddress);
  return submit;
}

/** @throws VinculumError `INVALID_ARGUMENT` */
export function encodeSubmit(submit: Submit): Bytes {
  return encodeStrictly(SUBMIT, submit);
}

/** @throws VinculumError `INVALID_MESSAGE`, `UNSUPPORTED` */
export function decodeDelivery(encoded: Uint8Array): Delivery {
  const delivery = decodeStrictly(DELIVERY, encoded);
  checkAddress(delivery.to);
  return delivery;
}

/** @throws VinculumError `INVALID_ARGUMENT` */
export function encodeDelivery(delivery: Delivery): Bytes {
  return encodeStrictly(DELIVERY, delivery);
}

/** @throws VinculumError `INVALID_MESSAGE`, `UNSUPPORTED` */
export function decodeEnvelopeFields(encoded: Uint8Array): EnvelopeFields {
  const fields = decodeStrictly(ENVELOPE, encoded);
  if (fields.from !== null) checkAddress(fields.from);
  return fields;
}

/** @throws VinculumError `INVALID_ARGUMENT` */
export function encodeEnvelopeFields(fields: EnvelopeFields): Bytes {
  return encodeStrictly(ENVELOPE, fields);
}

/** @throws VinculumError `INVALID_MESSAGE`, `UNSUPPORTED` */
export function decodeReport(encoded: Uint8Array): Report {
  const { reporter, messages } = decodeStrictly(REPORT, encoded);
  checkAddress(reporter);
  for (const { sender } of messages) checkAddress(sender);
  return { reporter, messages };
}

/** @throws VinculumError `INVALID_ARGUMENT` */
export function encodeReport(report: Report): Bytes {
  return encodeStrictly(REPORT, { version: 1, ...report });
}

/** Reads where a revealed message belongs. @throws VinculumError `INVALID_MESSAGE` */
export function decodeRevealed(app: Uint8Array): Revealed {
  return decodeStrictly(REVEALED, app).meta;
}

function checkAddress({ realm }: Address): void {
  if (!isRealm(realm)) throw malformed('Address', 'no realm is called that');
}
