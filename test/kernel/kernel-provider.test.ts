import { describe, it } from 'vitest';
import { createKernelCrypto } from '../../src/crypto/kernel/kernel-provider.ts';
import { describeCryptoProvider } from '../../src/testing/crypto-provider-suite.ts';
import { kernel } from './kernel-under-test.ts';

describeCryptoProvider({ describe, it }, createKernelCrypto(kernel));
