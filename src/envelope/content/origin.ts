/** Who may send which kind of message where. */
import { bytesEqual } from '../../bytes.ts';
import { VinculumError } from '../../errors.ts';
import type { App } from './app.ts';

/** How a message came. */
export interface AppOrigin {
  /**
   * The id of the conversation that the session or the distribution belongs to, 16 bytes. For what travels beside a sender key
   * in a session of two, such as the statements that a new member needs, that is the group's.
   */
  readonly conversation: Uint8Array;
  /** From another device of our own account. */
  readonly isOwnAccount: boolean;
  readonly isGroup: boolean;
}

/**
 * Refuses a message that does not belong where it came from.
 *
 * @throws VinculumError `NOT_ALLOWED`
 */
export function checkAppOrigin({ meta, content }: App, origin: AppOrigin): void {
  const { conversation, isOwnAccount, isGroup } = origin;
  if (!bytesEqual(meta.conversation, conversation)) {
    throw new VinculumError('NOT_ALLOWED', 'the message is of another conversation than its session');
  }
  if ((content.kind === 'history' || content.kind === 'sync') && (!isOwnAccount || isGroup)) {
    throw new VinculumError('NOT_ALLOWED', 'only a device of our own account sends history and sync');
  }
  if (content.kind === 'request' && isGroup) {
    throw new VinculumError('NOT_ALLOWED', 'a request is between two');
  }
}
