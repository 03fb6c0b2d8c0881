/** What the page of content-security-policy.node.test.ts does: a whole conversation. */
import * as vinculum from '../../src/signal.ts';
import { Party, succeed } from '../support/party.ts';

/** What the page found out. */
export interface Report {
  readonly plaintexts: readonly string[];
  readonly error: string | null;
  /** `directive blocked-URI` of each violation of the policy. */
  readonly violations: readonly string[];
}

/** Set by a script that runs before this module. */
declare const policyViolations: readonly string[];

const GROUP = 'd1d1d1d1-7000-4eb0-832a-33b8a8a487a6';
const encode = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
const decode = ({ plaintext }: { plaintext: Uint8Array }): string => new TextDecoder().decode(plaintext);

async function converse(): Promise<string[]> {
  const ada = new Party({ module: vinculum, name: 'a1111111-1111-4111-8111-111111111111', deviceId: 1 });
  const bob = new Party({ module: vinculum, name: 'b2222222-2222-4222-8222-222222222222', deviceId: 1 });
  const say = async (from: Party, to: Party, text: string): Promise<string> =>
    decode(succeed(await to.decrypt(from, succeed(await from.encrypt(to, encode(text))))));

  succeed(await ada.startSession(bob, await bob.makeBundle({ oneTime: true })));
  const texts = [await say(ada, bob, 'hello, Bob'), await say(bob, ada, 'hello, Ada'), await say(ada, bob, 'bye')];

  const { distribution } = succeed(await ada.createDistribution(GROUP));
  succeed(await bob.processDistribution(ada, distribution));
  const toAll = succeed(await ada.groupEncrypt(GROUP, encode('to all')));
  return [...texts, decode(succeed(await bob.groupDecrypt(ada, toAll.bytes)))];
}

/** Talks, and tells what came of it. */
export async function report(): Promise<Report> {
  const [plaintexts, error] = await converse().then(
    (texts) => [texts, null] as const,
    (reason: unknown) => [[], String(reason)] as const,
  );
  // Violations are reported in tasks of their own.
  await new Promise((resolve) => setTimeout(resolve));
  return { plaintexts, error, violations: policyViolations };
}
