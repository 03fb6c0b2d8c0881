/** Encoding of the transport payload: the only file of this folder that knows protobuf. */
import { vinculum } from '#proto/envelope';
import type { Bytes } from '../../bytes.ts';
import {
  MAX_ACCOUNT_ID_BYTES,
  MAX_APP_BYTES,
  MAX_DEVICE,
  MAX_DISTRIBUTION_BYTES,
  MAX_LINK_BODY_BYTES,
  MAX_LINK_MESSAGES,
  MAX_REALM_BYTES,
  MAX_RETRY_IDS,
  MAX_TRANSPORT_BYTES,
  MAX_UINT32,
} from '../limits.ts';
import { isRealm } from '../outer/address.ts';
import { type MessageCodec, decodeStrictly, encodeStrictly, malformed } from '../wire/message.ts';
import { bytes, exactly, exactlyIfAny, flag, integer, list, message, name, one, oneIfAny } from '../wire/schema.ts';
import type {
  ConfirmedAccount,
  Control,
  DeviceSent,
  Distribution,
  Echo,
  Head,
  LinkMessage,
  SessionConfirm,
  Transport,
} from './transport.ts';

const HEAD = /* @__PURE__ */ message<Head>({ seq: integer(1), hash: exactly(2, 16) });

const ECHO = /* @__PURE__ */ message<Echo>({ mine: oneIfAny(1, HEAD), yours: oneIfAny(2, HEAD), seen: integer(3) });

const CONFIRMED = /* @__PURE__ */ message<ConfirmedAccount>({
  realm: name(1, MAX_REALM_BYTES),
  id: name(2, MAX_ACCOUNT_ID_BYTES),
  ref: exactly(3, 32),
  head: oneIfAny(4, HEAD),
});

const CONFIRM = /* @__PURE__ */ message<SessionConfirm>({ mine: one(1, CONFIRMED), yours: one(2, CONFIRMED) });

const ADDRESS = /* @__PURE__ */ message<DeviceSent['to']>({
  realm: name(1, MAX_REALM_BYTES),
  id: name(2, MAX_ACCOUNT_ID_BYTES),
  device: integer(3, { max: MAX_DEVICE }),
});

const DISTRIBUTION = /* @__PURE__ */ message<Distribution>({
  group: exactly(1, 16),
  skdm: bytes(2, MAX_DISTRIBUTION_BYTES),
});

const LINK = /* @__PURE__ */ message<LinkMessage>({
  type: integer(1, { min: 1, max: MAX_UINT32 }),
  body: bytes(2, MAX_LINK_BODY_BYTES),
});

const CONTROL = /* @__PURE__ */ message<Control>({
  retry: list(1, { max: MAX_RETRY_IDS }, exactly(0, 16)),
  reset: flag(2),
});

const TRANSPORT: MessageCodec<Transport> = {
  name: 'Transport',
  generated: vinculum.envelope.Transport,
  maxBytes: MAX_TRANSPORT_BYTES,
  schema: /* @__PURE__ */ message<Transport>({
    app: bytes(1, MAX_APP_BYTES),
    frankingKey: exactlyIfAny(2, 32),
    echo: oneIfAny(3, ECHO),
    confirm: oneIfAny(4, CONFIRM),
    deviceSent: oneIfAny(5, /* @__PURE__ */ message<DeviceSent>({ to: one(1, ADDRESS) })),
    distribution: oneIfAny(6, DISTRIBUTION),
    link: list(7, { max: MAX_LINK_MESSAGES }, one(0, LINK)),
    control: oneIfAny(8, CONTROL),
  }),
};

/** @throws VinculumError `INVALID_MESSAGE`, `UNSUPPORTED` */
export function decodeTransportFields(payload: Uint8Array): Transport {
  const transport = decodeStrictly(TRANSPORT, payload);
  const { confirm, deviceSent } = transport;
  const realms = [confirm?.mine.realm, confirm?.yours.realm, deviceSent?.to.realm];
  for (const realm of realms)
    if (realm !== undefined && !isRealm(realm)) throw malformed('Transport', 'no realm is called that');
  return transport;
}

/** @throws VinculumError `INVALID_ARGUMENT` */
export function encodeTransportFields(transport: Transport): Bytes {
  return encodeStrictly(TRANSPORT, transport);
}
