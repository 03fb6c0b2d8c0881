/** Operations inside the protocol: for engines that show their derivations. */
import { type JsonObject } from './format.ts';
import { type Operation, outcomeOf } from './operation.ts';

export const derive: Operation = {
  names: [],
  derives: true,
  run({ derivations }, { derivation, fields }: DeriveInput) {
    return outcomeOf(() => derivations![derivation]!(fields));
  },
};

export interface DeriveInput {
  readonly derivation: string;
  readonly fields: Readonly<Record<string, string>>;
}

/** Two parties of a post-quantum ratchet; each sends and receives as the steps say. */
export const spqrTranscript: Operation = {
  names: [],
  derives: true,
  async run({ derivations }, { authKey, steps }: TranscriptInput) {
    const { 'spqr-start': start, 'spqr-send': send, 'spqr-receive': receive } = derivations!;
    const states = {
      A: start!({ direction: 'A2B', authKey })['state']!,
      B: start!({ direction: 'B2A', authKey })['state']!,
    };
    const outcomes: JsonObject[] = [];
    for (const step of steps) {
      outcomes.push(
        await outcomeOf(() => {
          const { side } = step;
          if ('message' in step) {
            const { state, key } = receive!({ state: states[side], message: step.message });
            states[side] = state!;
            return { key: key! };
          }
          const { state, key, message } = send!({ state: states[side], random: step.random });
          states[side] = state!;
          return { message: message!, key: key! };
        }),
      );
    }
    return { outcomes, states };
  },
};

export interface TranscriptInput {
  readonly authKey: string;
  readonly steps: readonly (
    { readonly side: 'A' | 'B'; readonly random: string } | { readonly side: 'A' | 'B'; readonly message: string }
  )[];
}
