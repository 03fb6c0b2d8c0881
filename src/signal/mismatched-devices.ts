/** A recipient whose devices changed, as libsignal's network part reports it; here because error types name it. */
import { ServiceId } from './address.ts';

/** One recipient of a `MismatchedDevicesError`. */
export class MismatchedDevicesEntry {
  account: ServiceId;
  missingDevices: number[];
  extraDevices: number[];
  staleDevices: number[];

  /**
   * @param entry - the account, as an object or in its fixed-width form, and device ids; lists left out are empty
   * @throws TypeError if the account is no service id
   */
  constructor(entry: {
    account: ServiceId | Uint8Array<ArrayBuffer>;
    missingDevices?: number[];
    extraDevices?: number[];
    staleDevices?: number[];
  }) {
    const { account } = entry;
    this.account = account instanceof ServiceId ? account : ServiceId.parseFromServiceIdFixedWidthBinary(account);
    this.missingDevices = entry.missingDevices ?? [];
    this.extraDevices = entry.extraDevices ?? [];
    this.staleDevices = entry.staleDevices ?? [];
  }
}
