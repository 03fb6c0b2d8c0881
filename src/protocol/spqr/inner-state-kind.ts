/**
 * The kinds of states, by their field numbers in the stored form. The first five are those of the side that made the key pair.
 * To be imported as `INNER_STATE`: bundlers replace constants by their values, but not the members of an object.
 */
export const keysUnsampled = 1;
export const keysSampled = 2;
export const headerSent = 3;
export const ciphertext1Received = 4;
export const vectorSentCiphertext1Received = 5;
export const noHeaderReceived = 6;
export const headerReceived = 7;
export const ciphertext1Sampled = 8;
export const vectorReceivedCiphertext1Sampled = 9;
export const ciphertext1Acknowledged = 10;
export const ciphertext2Sampled = 11;
