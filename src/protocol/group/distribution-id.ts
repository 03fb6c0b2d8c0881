/** The id under which a sender distributes its keys: a UUID, chosen anew whenever the members of a group change. */
import type { Bytes } from '../../bytes.ts';
import { VinculumError } from '../../errors.ts';
import { UUID_BYTES, uuidString } from '../keys/service-id.ts';
import { tryParseUuidSpelling } from '../keys/uuid.ts';

/** 16 bytes, public. */
export type DistributionId = Bytes & { readonly kind?: 'DistributionId' };

export const DISTRIBUTION_ID_BYTES: number = UUID_BYTES;

/**
 * Parses the text of a distribution id, in any spelling of a UUID.
 *
 * @returns 16 bytes
 * @throws VinculumError `INVALID_ARGUMENT`
 */
export function parseDistributionId(text: string): DistributionId {
  const id = tryParseUuidSpelling(text);
  if (id === null) throw new VinculumError('INVALID_ARGUMENT', `invalid UUID: '${text}'`);
  return id;
}

/** The lower-case hyphenated form, by which stores know it. */
export function formatDistributionId(id: DistributionId): string {
  return uuidString(id);
}
