/** The protocol, whoever implements it: the one line that a migration changes. */
export * from '@signalapp/libsignal-client';
