/**
 * The type byte of each kind of payload. To be imported as `PAYLOAD_TYPE`: bundlers replace constants by their values, but not
 * the members of an object.
 */
export const none = 0;
export const header = 1;
export const vector = 2;
export const vectorAndCiphertext1Ack = 3;
export const ciphertext1Ack = 4;
export const ciphertext1 = 5;
export const ciphertext2 = 6;
