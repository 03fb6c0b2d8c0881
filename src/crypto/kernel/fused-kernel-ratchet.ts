/** The fused ratchet calls by the WebAssembly kernel, with the sizes checked that its memory layout takes for granted. */
import type { RatchetKernel } from '../../kernel/ratchet-kernel.ts';
import type { FusedRatchet } from '../fused-ratchet.ts';
import { VinculumError } from '../../errors.ts';
import { requireBytes } from '../../kernel/length.ts';

const KEY_BYTES = 32;
const PUBLIC_KEY_BYTES = 33;
const MAC_BYTES = 8;

interface CommonInput {
  readonly pqKey: Uint8Array | null;
  readonly senderIdentity: Uint8Array;
  readonly receiverIdentity: Uint8Array;
}

function checkCommon(input: CommonInput): void {
  if (input.pqKey !== null) requireBytes(input.pqKey, KEY_BYTES, 'a post-quantum message key');
  requireBytes(input.senderIdentity, PUBLIC_KEY_BYTES, 'an identity key');
  requireBytes(input.receiverIdentity, PUBLIC_KEY_BYTES, 'an identity key');
}

/**
 * Wraps the kernel's ratchet calls.
 *
 * @param kernel - the loaded kernel's part
 */
export function createKernelRatchet(kernel: RatchetKernel): FusedRatchet {
  return {
    chainSeeds(chainKey, count) {
      requireBytes(chainKey, KEY_BYTES, 'a chain key');
      return kernel.chainSeeds(chainKey, count);
    },
    sealMessage(input) {
      requireBytes(input.chainKey, KEY_BYTES, 'a chain key');
      checkCommon(input);
      return kernel.sealMessage(input);
    },
    openMessage(input) {
      requireBytes(input.seed, KEY_BYTES, 'a message seed');
      checkCommon(input);
      const { bodyStart, bodyLength, message } = input;
      if (bodyStart < 0 || bodyLength < 0 || bodyStart + bodyLength + MAC_BYTES > message.length) {
        throw new VinculumError('INVALID_ARGUMENT', 'the ciphertext must lie inside the message, before its MAC', {
          details: { bodyStart, bodyLength, length: message.length },
        });
      }
      return kernel.openMessage(input);
    },
    spqrChainNext(next, counter) {
      requireBytes(next, KEY_BYTES, 'an SPQR chain secret');
      return kernel.spqrChainNext(next, counter);
    },
    rootKdf(rootKey, agreement) {
      requireBytes(rootKey, KEY_BYTES, 'a root key');
      requireBytes(agreement, KEY_BYTES, 'a shared secret');
      return kernel.rootKdf(rootKey, agreement);
    },
  };
}
