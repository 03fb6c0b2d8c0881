/** What stands between every call and the state of the network: connection, faults, the test's own interception. */
import type { Timers } from '../timers.ts';
import { deviceKey, refused, throwIfAborted, unavailable, untilAborted } from '../arguments.ts';
import type { CallOptions, DeviceAddress } from '../transport.ts';
import type { Weather } from './faults.ts';

/** What a device asks of the network, or the network of a device. */
export type Operation =
  | 'send'
  | 'deliver'
  | 'acknowledge'
  | 'fetchChain'
  | 'appendToChain'
  | 'publishPreKeys'
  | 'preKeyLevels'
  | 'fetchBundles'
  | 'senderCertificate'
  | 'realmInfo'
  | 'putBlob'
  | 'getBlob';

/** A moment at which a process can die, or a call fail. */
export interface CallPoint {
  readonly operation: Operation;
  readonly moment: 'before' | 'after';
  readonly device: DeviceAddress;
}

/**
 * Told of every call before and after it has its effect. What it throws, or rejects with, the call rejects with; a `deliver` or
 * an `acknowledge` is lost by it.
 */
export type Interception = (point: CallPoint) => void | Promise<void>;

/** What one device did. */
interface Call {
  readonly device: DeviceAddress;
  readonly operation: Operation;
  readonly options: CallOptions;
}

/** Who is connected, and what happens on the way. */
export class Lines {
  readonly weather: Weather;
  readonly timers: Timers;
  readonly #intercept: Interception | undefined;
  readonly #cut = new Set<string>();
  /** Told of every change of a device's connection. */
  readonly #onChange: (device: DeviceAddress) => void;

  constructor(options: {
    readonly weather: Weather;
    readonly timers: Timers;
    readonly intercept: Interception | undefined;
    readonly onChange: (device: DeviceAddress) => void;
  }) {
    this.weather = options.weather;
    this.timers = options.timers;
    this.#intercept = options.intercept;
    this.#onChange = options.onChange;
  }

  isConnected(device: DeviceAddress): boolean {
    return !this.#cut.has(deviceKey(device));
  }

  connect(device: DeviceAddress): void {
    if (this.#cut.delete(deviceKey(device))) this.#onChange(device);
  }

  disconnect(device: DeviceAddress): void {
    if (!this.isConnected(device)) return;
    this.#cut.add(deviceKey(device));
    this.#onChange(device);
  }

  /** Carries a call to the network and its result back, if nothing happens on the way. */
  carry<T>(call: Call, effect: () => T | Promise<T>): Promise<T> {
    return untilAborted(this.#carry(call, effect), call.options.signal);
  }

  /** Tells whether a delivery or an acknowledgement gets through. May take time. */
  async passes(device: DeviceAddress, operation: 'deliver' | 'acknowledge'): Promise<boolean> {
    try {
      await this.#intercept?.({ operation, moment: 'before', device });
    } catch {
      return false;
    }
    if (operation === 'deliver') await this.#delay();
    if (this.#isStruck(device)) return false;
    return !this.weather.strikes(operation === 'deliver' ? 'loseDelivery' : 'loseAcknowledgement');
  }

  async #carry<T>({ device, operation, options }: Call, effect: () => T | Promise<T>): Promise<T> {
    throwIfAborted(options);
    await this.#intercept?.({ operation, moment: 'before', device });
    if (!this.isConnected(device)) throw unavailable('this device is not connected');
    await this.#delay();
    if (this.#isStruck(device)) throw unavailable('the connection broke');
    if (this.weather.strikes('loseRequest')) throw unavailable('the request was lost');
    if (this.weather.strikes('refuse')) throw refused('forbidden', 'the network was told to refuse');
    throwIfAborted(options);
    const result = await effect();
    await this.#intercept?.({ operation, moment: 'after', device });
    if (this.weather.strikes('loseAnswer')) throw unavailable('the answer was lost');
    return result;
  }

  /** Breaks the connection, if the weather says so; it comes back by itself. */
  #isStruck(device: DeviceAddress): boolean {
    if (this.weather.strikes('disconnect')) {
      this.disconnect(device);
      this.timers.after(this.weather.outageMs, () => {
        this.connect(device);
      });
    }
    return !this.isConnected(device);
  }

  async #delay(): Promise<void> {
    const milliseconds = this.weather.delayMs();
    if (milliseconds === 0) return;
    await new Promise<void>((resolve) => {
      this.timers.after(milliseconds, resolve);
    });
  }
}
