/** What an operation of the vectors is, and what all of them need: a subject to run on, and devices brought to life. */
import { createMemoryStores, type MemoryStores } from '../memory-stores.ts';
import type { FullSignalModule } from '../sealed-sender-module.ts';
import type { ProtocolAddressLike } from '../signal-module.ts';
import { type DeviceInput, fromHex, type Json, type JsonObject, toHex } from './format.ts';

/**
 * Derivations inside the protocol, which libsignal's public names do not show, by name: fields in hex to fields in hex. The
 * readme describes each.
 */
export type Derivations = Readonly<
  Record<string, (fields: Readonly<Record<string, string>>) => Record<string, string>>
>;

/** What is tested. */
export interface Subject {
  readonly module: FullSignalModule;
  /** Null for engines that do not show them. */
  readonly derivations: Derivations | null;
}

export interface Operation {
  /** Names that the module must have. */
  readonly names: readonly string[];
  /** Whether derivations are needed. */
  readonly derives?: boolean;
  run(subject: Subject, input: never): Promise<Json>;
}

/** An address. */
export interface Place {
  readonly name: string;
  readonly deviceId: number;
}

/** The reader or writer of an input, brought to life. */
export class Device {
  readonly module: FullSignalModule;
  readonly stores: MemoryStores;
  readonly #place: Place;

  constructor(module: FullSignalModule, input: DeviceInput) {
    const { identity, registrationId, records } = input;
    this.module = module;
    this.#place = input;
    this.stores = createMemoryStores(module, {
      identity: module.IdentityKeyPair.deserialize(fromHex(identity)),
      registrationId,
    });
    this.stores.restore(Object.fromEntries(Object.entries(records).map(([key, hex]) => [key, fromHex(hex)])));
  }

  address(place: Place = this.#place): ProtocolAddressLike {
    return this.module.ProtocolAddress.new(place.name, place.deviceId);
  }

  /** Runs a step. If it fails and leaves something behind, the result says so, which no vector expects. */
  async attempt(step: () => Promise<JsonObject>): Promise<JsonObject> {
    const before = this.#contents();
    const result = await outcomeOf(step);
    return 'error' in result && before !== this.#contents() ? { ...result, changed: true } : result;
  }

  #contents(): string {
    const entries = Object.entries(this.stores.snapshot());
    return entries.map(([key, bytes]) => `${key} ${toHex(bytes)}`).join('\n');
  }
}

/** Runs a step; what it throws becomes the result. */
export async function outcomeOf(step: () => JsonObject | Promise<JsonObject>): Promise<JsonObject> {
  try {
    return await step();
  } catch (error) {
    const { code, message } = error as { code?: unknown; message?: unknown };
    return { error: { code: typeof code === 'number' ? code : null, message: String(message) } };
  }
}
