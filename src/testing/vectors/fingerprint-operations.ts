/** Operations on safety numbers. */
import { fromHex, toHex } from './format.ts';
import { type Operation, outcomeOf } from './operation.ts';

export const fingerprint: Operation = {
  names: ['Fingerprint'],
  run({ module }, { iterations, version, local, remote }: FingerprintInput) {
    return outcomeOf(() => {
      const made = module.Fingerprint.new(
        iterations,
        version,
        fromHex(local.identifier),
        module.PublicKey.deserialize(fromHex(local.key)),
        fromHex(remote.identifier),
        module.PublicKey.deserialize(fromHex(remote.key)),
      );
      return {
        display: made.displayableFingerprint().toString(),
        scannable: toHex(made.scannableFingerprint().toBuffer()),
      };
    });
  },
};

export interface FingerprintInput {
  readonly iterations: number;
  readonly version: number;
  readonly local: { readonly identifier: string; readonly key: string };
  readonly remote: { readonly identifier: string; readonly key: string };
}

export const compare: Operation = {
  names: ['ScannableFingerprint'],
  run({ module }, { ours, theirs }: { readonly ours: string; readonly theirs: string }) {
    return outcomeOf(() => {
      const { ScannableFingerprint } = module;
      const [our, their] = [ours, theirs].map((hex) => ScannableFingerprint._fromBuffer(fromHex(hex)));
      return { matches: our!.compare(their!) };
    });
  },
};
