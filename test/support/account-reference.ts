/**
 * Who holds an account when all waits are over, by definition: from the set of its statements alone, without times, arrival, signatures
 * or steps. What the verifier comes to, statement by statement, must be this.
 */
import { bytesToHex } from '@noble/hashes/utils.js';
import type { Step } from './account-chain.ts';
import { identityKey } from './account-chain.ts';

export type Verdict =
  | 'equivocated'
  | {
      readonly head: string;
      readonly identityKey: string;
      readonly devices: readonly number[];
      readonly features: number;
      readonly isDisputed: boolean;
      readonly isClosed: boolean;
    };

/** @param cosigned - the hashes of the Closes that the recovery key has signed */
export function verdictOf(steps: readonly Step[], cosigned: ReadonlySet<string>): Verdict {
  const byHash = new Map(steps.map((step) => [idOf(step), step]));
  const typeOf = (step: Step): string => step.body.statement.type;
  const parentOf = (step: Step): Step | undefined => byHash.get(bytesToHex(step.body.previous));
  const epochOf = (step: Step): Step => {
    const parent = parentOf(step);
    return parent === undefined || typeOf(step) === 'recover' ? step : epochOf(parent);
  };
  const all = [...byHash.values()];

  let epoch = all.find((step) => typeOf(step) === 'genesis')!;
  let isDisputed = false;
  let isClosed = false;
  for (;;) {
    const members = all.filter((step) => epochOf(step) === epoch);
    if (members.some((step) => cosigned.has(idOf(step)))) isClosed = true;
    const recovers = all.filter((step) => typeOf(step) === 'recover' && epochOf(parentOf(step)!) === epoch);
    if (recovers.length > 1) return 'equivocated';
    const [next] = recovers;
    if (next === undefined) break;
    isDisputed ||= members.some(
      ({ body: { statement } }) => statement.type === 'object' && bytesToHex(statement.recover) === idOf(next),
    );
    epoch = next;
  }

  let head = epoch;
  for (;;) {
    const children = all.filter((step) => parentOf(step) === head && typeOf(step) !== 'recover');
    if (children.length > 1) return 'equivocated';
    if (children[0] === undefined) break;
    [head] = children as [Step];
  }
  return {
    head: idOf(head),
    identityKey: bytesToHex(identityKey(head.keys)),
    devices: devicesAt(head, parentOf),
    features: featuresAt(head, parentOf),
    isDisputed,
    isClosed: isClosed || typeOf(head) === 'close',
  };
}

const idOf = ({ hash }: Step): string => bytesToHex(hash);

function devicesAt(step: Step, parentOf: (step: Step) => Step | undefined): number[] {
  const { statement } = step.body;
  const parent = parentOf(step);
  if (parent === undefined || statement.type === 'recover') return [];
  const before = devicesAt(parent, parentOf);
  if (statement.type === 'device-add') return [...before, statement.device].sort((a, b) => a - b);
  return statement.type === 'device-revoke' ? before.filter((device) => device !== statement.device) : before;
}

function featuresAt(step: Step, parentOf: (step: Step) => Step | undefined): number {
  const parent = parentOf(step);
  if (step.body.statement.type === 'policy-set') return step.body.statement.features;
  return parent === undefined ? 0 : featuresAt(parent, parentOf);
}
