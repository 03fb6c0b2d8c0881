/** The two engines with sealed sender and safety numbers, under one type. Node only. */
import * as libsignal from '@signalapp/libsignal-client';
import SealedSenderMultiRecipientMessage from '@signalapp/libsignal-client/dist/SealedSenderMultiRecipientMessage.js';
import * as vinculum from '../../src/signal.ts';
import type { FullSignalModule } from '../../src/testing/index.ts';

export const ours: FullSignalModule = vinculum;
export const oracle: FullSignalModule = { ...libsignal, SealedSenderMultiRecipientMessage };
