/** The two engines under one type: ours, and the reference that we must not be told apart from. Node only. */
import * as libsignal from '@signalapp/libsignal-client';
import * as vinculum from '../../src/signal.ts';
import type { SignalModule } from '../../src/testing/index.ts';

export const ours: SignalModule = vinculum;
export const oracle: SignalModule = libsignal;
