import { describe, expect, it } from 'vitest';
import { formatDistributionId, parseDistributionId } from '../../../src/protocol/group/distribution-id.ts';
import { expectError } from '../../support/errors.ts';

const TEXT = 'd1d1d1d1-7000-11eb-b32a-33b8a8a487a6';
const DIGITS = TEXT.replaceAll('-', '');
const BYTES = [0xd1, 0xd1, 0xd1, 0xd1, 0x70, 0x00, 0x11, 0xeb, 0xb3, 0x2a, 0x33, 0xb8, 0xa8, 0xa4, 0x87, 0xa6];

describe('a distribution id', () => {
  it.each([TEXT, TEXT.toUpperCase(), DIGITS, DIGITS.toUpperCase(), `{${TEXT}}`, `urn:uuid:${TEXT}`])(
    'spelled %s is these 16 bytes, in the order of the text',
    (spelling) => {
      expect([...parseDistributionId(spelling)]).toEqual(BYTES);
    },
  );

  it('is written in lower case with hyphens', () => {
    expect(formatDistributionId(parseDistributionId(DIGITS.toUpperCase()))).toBe(TEXT);
  });

  it.each(['', 'x', `${TEXT} `, TEXT.slice(1), TEXT.replace('-', ''), `{${DIGITS}}`, `URN:UUID:${TEXT}`, `{${TEXT}`])(
    'is not %j',
    (text) => {
      expectError(() => parseDistributionId(text), 'INVALID_ARGUMENT', `invalid UUID: '${text}'`);
    },
  );
});
