export * from './curve25519/index';
export * from './mlkem/index';
