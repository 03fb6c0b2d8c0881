/** The words that are written next to the vectors. */
import { VECTOR_VERSION } from './format.ts';

/** The text of `README.md` in a folder of vectors. */
export function vectorsReadme(): string {
  return `# Interop vectors for the Signal protocol

Format \`vinculum-vectors\`, version ${String(VECTOR_VERSION)}. One JSON file per suite:

| file | what it is about |
| --- | --- |
| \`handshake.json\` | pre-key bundles, first messages, PQXDH |
| \`ratchet.json\` | the Double Ratchet: messages of a running session |
| \`spqr.json\` | the Sparse Post-Quantum Ratchet |
| \`groups.json\` | sender keys |
| \`sealed-sender.json\` | certificates, sealed messages of version 1 and 2, uploads |
| \`fingerprints.json\` | safety numbers |

A file has \`format\`, \`version\`, \`suite\`, \`seed\` and \`cases\`. With the seed the same files can be generated again, byte for
byte. Everything secret in them was made for them.

## A case

| field | meaning |
| --- | --- |
| \`name\` | unique in its file |
| \`tests\` | what a failure would mean, in a sentence |
| \`op\` | what to do, see below |
| \`valid\` | true if everything in it succeeds, false if something must be refused |
| \`input\` | what to do it with |
| \`expected\` | what must come out |

All byte strings are lower-case hexadecimal. A step that must be refused has \`{"error": {"code", "message"}}\` where its result
would stand: \`code\` and \`message\` are libsignal's (\`code\` is null inside derivations). An implementation with errors of its own
compares that it refuses. **A step that is refused must leave all stored records as they were**, and the steps after it must
come out as if it had not been.

A **device** is \`name\`, \`deviceId\`, \`registrationId\`, \`identity\` (a serialised identity key pair) and \`records\`, what it has
stored, in libsignal's own stored forms:

| key of a record | what it holds |
| --- | --- |
| \`session/NAME.DEVICE\` | a SessionRecord |
| \`identity/NAME.DEVICE\` | the identity key that is trusted for that address, 33 bytes |
| \`pre-key/ID\`, \`signed-pre-key/ID\`, \`kyber-pre-key/ID\` | PreKeyRecord, SignedPreKeyRecord, KyberPreKeyRecord |
| \`kyber-use/ID.SIGNED-ID.BASE-KEY\` | that a Kyber pre-key was used with that base key; the value is the base key |
| \`sender-key/NAME.DEVICE/DISTRIBUTION-ID\` | a SenderKeyRecord |

Kyber pre-keys in vectors are of last resort: they stay after use. Identities are trusted on first use. A \`sender\`,
\`recipient\` or \`owner\` is the address (\`name\`, \`deviceId\`) of the other side. Message types are 2 for a SignalMessage and 3
for a PreKeySignalMessage; times are milliseconds since 1970.
${operations()}`;
}

function operations(): string {
  return `
## Operations on stored records

| op | input | expected |
| --- | --- | --- |
| \`bundle\` | \`initiator\` (a device), \`owner\`, \`now\`, \`bundle\` with all its fields; its one-time pre-key may be null | \`{"started": true}\` if a session can be started |
| \`decrypt\` | \`reader\` (a device), \`sender\`, \`messages\`, each with \`type\` and \`bytes\`, to be decrypted one after another | a list with \`plaintext\` for each |
| \`encrypt\` | \`writer\` (a device), \`recipient\`, \`now\`, \`plaintext\` | \`type\` and the exact \`bytes\`: in these states encrypting draws no randomness |
| \`group-decrypt\` | \`reader\`, \`sender\`, \`letters\` of \`kind\` \`distribution\` or \`message\`, one after another | a list of \`{"processed": true}\` and \`plaintext\` |
| \`group-encrypt\` | \`writer\`, \`distributionId\`, \`plaintext\`, and \`signatureKey\`, the public key of the chain | \`signed\`: the message without the 64 bytes of its signature, and \`verifies\`: true |
| \`unseal\` | \`reader\`, \`trustRoot\`, \`time\`, \`sealed\` | \`plaintext\`, \`senderUuid\`, \`senderE164\`, \`senderDeviceId\` |
| \`unseal-content\` | \`reader\`, \`sealed\` | \`type\`, \`contents\`, \`contentHint\`, \`groupId\` or null, \`certificate\` |
| \`certificate\` | \`certificate\`, \`trustRoot\`, \`time\` | \`senderUuid\`, \`senderDeviceId\`, \`expiration\`, \`isValid\` |
| \`upload\` | \`upload\`: a sealed message for many, as it is sent to the server | \`recipients\` with \`serviceId\`, \`deviceIds\`, \`registrationIds\` and the \`message\` that the account gets; \`excluded\` |
| \`fingerprint\` | \`iterations\`, \`version\`, \`local\` and \`remote\` with \`identifier\` and \`key\` | \`display\` (60 digits), \`scannable\` |
| \`compare\` | \`ours\`, \`theirs\`: scannable fingerprints | \`matches\` |

## Operations inside the protocol

They have no counterpart among libsignal's public names.

\`spqr-transcript\`: two parties, A (who began the session) and B, of one post-quantum ratchet with the secret \`authKey\`.
\`steps\` are taken in order. One with \`random\` sends: it draws exactly those bytes (64 for an ML-KEM key pair, d then z; 32 for
an encapsulation; else none) and gives \`message\` and \`key\`. One with \`message\` receives it and gives \`key\`. A key is 32 bytes,
or empty where there is none. \`expected\` has the \`outcomes\`, and the \`states\` of both in the end, as they stand in records.

\`derive\`: \`derivation\` names a function of \`fields\`. Fields that may be missing are then empty.

| derivation | fields | result |
| --- | --- | --- |
| \`pqxdh-initiate\` | \`identity\` (key pair); \`theirIdentity\`, \`signedPreKey\`, \`preKey\` or empty, \`kyberPreKey\` (public keys); \`random\`: 32 bytes for the base key, then 32 for Kyber | \`baseKey\`, \`kyberCiphertext\`, and the secrets \`rootKey\`, \`chainKey\`, \`pqAuthKey\` |
| \`pqxdh-accept\` | \`identity\` (key pair); \`signedPreKey\`, \`preKey\` or empty, \`kyberPreKey\` (private keys); \`theirIdentity\`, \`baseKey\`, \`kyberCiphertext\` | the same secrets |
| \`root-key\` | \`rootKey\`, \`ourPrivateKey\`, \`theirPublicKey\` | \`rootKey\`, \`chainKey\` |
| \`chain-key\` | \`chainKey\` | \`seed\` of the message, \`nextChainKey\` |
| \`seal-message\` | \`chainKey\`, \`pqKey\` (SPQR's key, or empty), \`plaintext\`, \`senderIdentity\`, \`receiverIdentity\` (33 bytes), \`head\`, \`tail\` | \`message\`: head, ciphertext, tail and MAC, which covers both identities and all before it; \`nextChainKey\` |
| \`sender-chain-key\` | \`chainKey\`, \`plaintext\` | \`seed\`, \`ciphertext\`, \`nextChainKey\` |
`;
}
