/** `vinculum/testing`: fakes and conformance suites for every seam. For tests only: the randomness here is not random. */
export * from './crypto-provider-suite.ts';
export * from './dice.ts';
export * from './fake-clock.ts';
export * from './fake-timers.ts';
export * from './faulty-store.ts';
export * from './hostile-network.ts';
export * from './memory-stores.ts';
export * from './seeded-random.ts';
export type * from './sealed-sender-module.ts';
export type * from './signal-module.ts';
export * from './spqr-epoch.ts';
export * from './store-suite.ts';
export * from './transport-suite.ts';
export * from './directory-suite.ts';
export * from './blobs-suite.ts';
