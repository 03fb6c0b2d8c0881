/** The names of all rivals, without loading one. */
export const LIBSIGNAL = 'libsignal-client';
export const NODE_CRYPTO = 'node:crypto';
export const NOBLE = 'noble';
/** Ourselves, with the curve of libsignal-client: not a rival, but a column of its own. */
export const NATIVE = 'ours, native curve';
export const BAILEYS = 'libsignal (Baileys)';
export const PRIVACY_RESEARCH = 'privacyresearch';
export const OLM = 'olm';

export const ALL_RIVALS: readonly string[] = [LIBSIGNAL, NODE_CRYPTO, NOBLE, NATIVE, BAILEYS, PRIVACY_RESEARCH, OLM];

/** What must be said beside numbers of the last three. */
export const OTHER_PROTOCOLS = `${BAILEYS}, ${PRIVACY_RESEARCH} and ${OLM} speak other protocols: X3DH or Olm's handshake and a double ratchet
without any post-quantum part, so they do less work for less protection. The sessions of all are stored and read again
around each operation. The first two are GPL-3.0 and, like libsignal-client (AGPL-3.0), installed for development only.`;
