/** Addresses and service ids: the same results and the same errors as libsignal-client. */
import { describe } from 'vitest';
import { ACI, type Face, PNI, bytes, compare, compareAll, filled } from './face.ts';

describe('both faces agree on addresses and service ids:', () => {
  compareAll({
    'an address with a service id': ({ m }) => addressFacts(m.ProtocolAddress.new(ACI, 1)),
    'an address with a PNI': ({ m }) => addressFacts(m.ProtocolAddress.new(PNI, 127)),
    'an address with an upper-case service id': ({ m }) => addressFacts(m.ProtocolAddress.new(ACI.toUpperCase(), 2)),
    'an address from a service id object': ({ m }) => addressFacts(m.ProtocolAddress.new(m.Pni.fromUuid(ACI), 3)),
    'an address with an empty name': ({ m }) => addressFacts(m.ProtocolAddress.new('', 1)),
    'an address with dots and emoji': ({ m }) => addressFacts(m.ProtocolAddress.new('a.b \u{1f600}', 1)),
    'an address with an unpaired surrogate': ({ m }) => addressFacts(m.ProtocolAddress.new('a\ud800b', 1)),
    'a concatenation': ({ m }) =>
      m.ServiceId.toConcatenatedFixedWidthBinary([m.Aci.fromUuid(ACI), m.Pni.fromUuid(ACI)]),
    'an empty concatenation': ({ m }) => m.ServiceId.toConcatenatedFixedWidthBinary([]),
    'equality of kinds': ({ m }) => m.Aci.fromUuid(ACI).isEqual(m.Pni.fromUuid(ACI)),
    'equality of ids': ({ m }) => m.Aci.fromUuid(ACI).isEqual(m.Aci.fromUuid(ACI.toUpperCase())),
    'an ordering': ({ m }) =>
      [m.Pni.fromUuid(ACI), m.Aci.fromUuid('ffffffff-0000-0000-0000-000000000000'), m.Aci.fromUuid(ACI)]
        .sort(m.ServiceId.comparator)
        .map(String),
    'the comparator’s signs': ({ m }) => {
      const [x, y] = [m.Aci.fromUuid(ACI), m.Aci.fromUuid('0d0652a3-dcc3-4d11-975f-74d61598733f')];
      return [m.ServiceId.comparator(x, y), m.ServiceId.comparator(y, x), Object.is(m.ServiceId.comparator(x, x), 0)];
    },
    'the raw UUID view': ({ m }) => {
      const id = m.Aci.fromUuid(ACI);
      return [id.getRawUuidBytes().byteOffset, id.getRawUuidBytes().buffer === id.getRawUuidBytes().buffer];
    },
    'the JSON of a service id': ({ m }) => JSON.parse(JSON.stringify(m.Aci.fromUuid(ACI))) as unknown,
    'too few UUID bytes': ({ m }) => String(m.Aci.fromUuidBytes([1, 2, 300])),
    'too many UUID bytes': ({ m }) => m.Aci.fromUuidBytes(filled(17, 1)),
    'a fixed-width constructor of another length': ({ m }) => new m.Aci(filled(16, 0)),
    'a fixed-width constructor with an unknown kind': ({ m }) => new m.Aci(filled(17, 5)).getServiceIdString(),
    'methods without their class': ({ m }) => {
      // eslint-disable-next-line @typescript-eslint/unbound-method -- that is the point
      const { deserialize } = m.PublicKey;
      return deserialize(bytes(`05${'11'.repeat(32)}`));
    },
  });
  for (const deviceId of [0, 1, 127, 128, 256, 2 ** 32 - 1]) {
    compare(`device ${String(deviceId)}`, ({ m }) => addressFacts(m.ProtocolAddress.new('name', deviceId)));
  }
  const texts = [
    ...[ACI, PNI, ACI.toUpperCase(), PNI.toLowerCase(), `ACI:${ACI}`, ` ${ACI}`, `{${ACI}}`, `urn:uuid:${ACI}`, ''],
    ...[
      ACI.replaceAll('-', ''),
      `{${ACI.replaceAll('-', '')}}`,
      `URN:UUID:${ACI}`,
      `urn:uuid:${ACI.replaceAll('-', '')}`,
    ],
    ...[ACI.replace('-', ''), ACI.replace('f', 'g'), `{${ACI}`, `{urn:uuid:${ACI}}`, "it's", `${ACI}\n`, `{${ACI}}\n`],
  ];
  for (const text of texts) {
    for (const subclass of ['ServiceId', 'Aci', 'Pni'] as const) {
      compare(`${subclass} from ${JSON.stringify(text)}`, ({ m }) =>
        idFacts(m[subclass].parseFromServiceIdString(text)),
      );
    }
    compare(`UUID ${JSON.stringify(text)}`, ({ m }) => idFacts(m.Aci.fromUuid(text)));
  }
  for (const [length, kind] of [0, 1, 15, 16, 17, 18].flatMap((n) => [0, 1, 2, 255].map((k) => [n, k] as const))) {
    for (const subclass of ['ServiceId', 'Aci', 'Pni'] as const) {
      const input = filled(length, 7);
      if (length > 0) input[0] = kind;
      const label = `${subclass} from ${String(length)} bytes of kind ${String(kind)}`;
      compare(label, ({ m }) => idFacts(m[subclass].parseFromServiceIdBinary(input)));
      compare(`${label}, fixed width`, ({ m }) => idFacts(m[subclass].parseFromServiceIdFixedWidthBinary(input)));
    }
  }
});

function addressFacts(address: Face['ProtocolAddress']['prototype']): unknown {
  return [address.name(), address.deviceId(), address.toString(), address.serviceId()?.toString() ?? null];
}

function idFacts(id: Face['ServiceId']['prototype']): unknown {
  return [
    id.constructor.name,
    id.getServiceIdBinary(),
    id.getServiceIdFixedWidthBinary(),
    id.getServiceIdString(),
    id.toString(),
    id.getRawUuid(),
    id.getRawUuidBytes(),
  ];
}
