/** Service ids and the addresses of devices. */
import { type Bytes, bytesEqual, concatBytes, copyBytes } from '../bytes.ts';
import { VinculumError } from '../errors.ts';
import {
  type ProtocolAddress as AddressValue,
  createProtocolAddress,
  formatAddress,
} from '../protocol/keys/protocol-address.ts';
import {
  SERVICE_ID_FIXED_WIDTH_BYTES,
  SERVICE_ID_KIND,
  type ServiceId as ServiceIdValue,
  compareServiceIds,
  parseServiceIdBinary,
  parseServiceIdFixedWidth,
  parseServiceIdString,
  serviceIdBinary,
  serviceIdFixedWidth,
  serviceIdLogString,
  serviceIdString,
  tryParseServiceIdString,
  uuidString,
} from '../protocol/keys/service-id.ts';
import { bytesArgument, stringArgument, u32Argument } from './arguments.ts';
import { ServiceIdKind } from './enums.ts';
import { LibSignalErrorBase } from './errors.ts';
import { parse as parseUuid } from './uuid.ts';

/** A UUID and the name space it belongs to. */
export abstract class ServiceId extends Object {
  private readonly serviceIdFixedWidthBinary: Bytes;

  /**
   * @param serviceIdFixedWidthBinary - 17 bytes: kind, then UUID
   * @throws TypeError for another length
   */
  constructor(serviceIdFixedWidthBinary: Bytes) {
    super();
    if (serviceIdFixedWidthBinary.length !== SERVICE_ID_FIXED_WIDTH_BYTES) {
      throw new TypeError('invalid Service-Id-FixedWidthBinary');
    }
    this.serviceIdFixedWidthBinary = copyBytes(bytesArgument(serviceIdFixedWidthBinary));
  }

  /** 16 bytes for an ACI, 17 for a PNI. */
  getServiceIdBinary(): Bytes {
    return serviceIdBinary(valueOf(this.serviceIdFixedWidthBinary));
  }

  /** 17 bytes: the kind, then the UUID. */
  getServiceIdFixedWidthBinary(): Bytes {
    return copyBytes(this.serviceIdFixedWidthBinary);
  }

  /** A lower-case UUID, after `PNI:` for a PNI. */
  getServiceIdString(): string {
    return serviceIdString(valueOf(this.serviceIdFixedWidthBinary));
  }

  /** The form for logs, `<ACI:…>`; use {@link getServiceIdString} for the id itself. */
  override toString(): string {
    return serviceIdLogString(valueOf(this.serviceIdFixedWidthBinary));
  }

  private downcastTo<T extends typeof ServiceId>(subclass: T): InstanceType<T> {
    if (this instanceof subclass) return this as InstanceType<T>;
    throw new TypeError(`expected ${subclass.name}, got ${(this as ServiceId).constructor.name}`);
  }

  /**
   * Parses 17 bytes: the kind, then the UUID.
   *
   * @throws TypeError for another length or kind, or a kind other than that of the class it is called on
   */
  static parseFromServiceIdFixedWidthBinary<T extends typeof ServiceId>(
    this: T,
    serviceIdFixedWidthBinary: Bytes,
  ): InstanceType<T> {
    // A known kind with a wrong length is for the constructor to refuse, as in libsignal.
    const kind: number | undefined = serviceIdFixedWidthBinary[0];
    if (kind === ServiceIdKind.Aci) return new Aci(serviceIdFixedWidthBinary).downcastTo(this);
    if (kind === ServiceIdKind.Pni) return new Pni(serviceIdFixedWidthBinary).downcastTo(this);
    throw new TypeError('unknown type in Service-Id-FixedWidthBinary');
  }

  /**
   * Parses 16 bytes (ACI) or 17 (PNI).
   *
   * @throws LibSignalErrorBase Generic for anything else
   * @throws TypeError for a kind other than that of the class it is called on
   */
  static parseFromServiceIdBinary<T extends typeof ServiceId>(this: T, serviceIdBinary: Bytes): InstanceType<T> {
    const bytes = bytesArgument(serviceIdBinary);
    return parsed('ServiceId_ParseFromServiceIdBinary', () => parseServiceIdBinary(bytes)).downcastTo(this);
  }

  /**
   * Parses a hyphenated UUID in either case, after `PNI:` for a PNI.
   *
   * @throws LibSignalErrorBase Generic for anything else
   * @throws TypeError for a kind other than that of the class it is called on
   */
  static parseFromServiceIdString<T extends typeof ServiceId>(this: T, serviceIdString: string): InstanceType<T> {
    const text = stringArgument(serviceIdString);
    return parsed('ServiceId_ParseFromServiceIdString', () => parseServiceIdString(text)).downcastTo(this);
  }

  /** The UUID as text, without its kind. */
  getRawUuid(): string {
    return uuidString(this.getRawUuidBytes());
  }

  /** The UUID as a view of our own 16 bytes, without its kind: do not write to it. */
  getRawUuidBytes(): Bytes {
    return this.serviceIdFixedWidthBinary.subarray(1);
  }

  /** Compares kind and UUID. */
  isEqual(other: ServiceId): boolean {
    return bytesEqual(this.serviceIdFixedWidthBinary, bytesArgument(other.serviceIdFixedWidthBinary));
  }

  /** Orders by kind, then by the bytes of the UUID. For `Array.sort`. */
  // eslint-disable-next-line @typescript-eslint/no-invalid-void-type -- lets it be passed around as it is
  static comparator(this: void, lhs: ServiceId, rhs: ServiceId): number {
    const left = valueOf(bytesArgument(lhs.serviceIdFixedWidthBinary));
    return Math.sign(compareServiceIds(left, valueOf(bytesArgument(rhs.serviceIdFixedWidthBinary))));
  }

  /** The fixed-width forms, one behind the other. */
  static toConcatenatedFixedWidthBinary(serviceIds: ServiceId[]): Bytes {
    return concatBytes(...serviceIds.map((id) => bytesArgument(id.serviceIdFixedWidthBinary)));
  }
}

/** The id of an account. */
export class Aci extends ServiceId {
  /** Keeps the two subclasses apart for TypeScript; never set. */
  declare private readonly __type?: never;

  /** @throws TypeError unless the text is a UUID in one of the spellings of `parse` in uuid.ts */
  static fromUuid(uuidString: string): Aci {
    return Aci.fromUuidBytes(parseUuid(uuidString));
  }

  /** @param uuidBytes - at most 16; missing ones are zero. @throws RangeError for more */
  static fromUuidBytes(uuidBytes: ArrayLike<number>): Aci {
    return new Aci(fixedWidthOf(ServiceIdKind.Aci, uuidBytes));
  }
}

/** The id of a phone number. */
export class Pni extends ServiceId {
  declare private readonly __type?: never;

  /** @throws TypeError unless the text is a UUID in one of the spellings of `parse` in uuid.ts */
  static fromUuid(uuidString: string): Pni {
    return Pni.fromUuidBytes(parseUuid(uuidString));
  }

  /** @param uuidBytes - at most 16; missing ones are zero. @throws RangeError for more */
  static fromUuidBytes(uuidBytes: ArrayLike<number>): Pni {
    return new Pni(fixedWidthOf(ServiceIdKind.Pni, uuidBytes));
  }
}

/** The address of one device of one account. */
export class ProtocolAddress {
  readonly #value: AddressValue;

  private constructor(value: AddressValue) {
    this.#value = value;
  }

  get _nativeHandle(): AddressValue {
    return this.#value;
  }

  static _fromNativeHandle(value: AddressValue): ProtocolAddress {
    return new ProtocolAddress(value);
  }

  /**
   * @param name - usually a service id; any text
   * @param deviceId - 1…127
   * @throws LibSignalErrorBase InvalidProtocolAddress, whose `name` is the address name
   */
  static new(name: string | ServiceId, deviceId: number): ProtocolAddress {
    const text = stringArgument(typeof name === 'string' ? name : name.getServiceIdString());
    const id = u32Argument(deviceId);
    try {
      return new ProtocolAddress(createProtocolAddress(text, id));
    } catch (error) {
      if (!VinculumError.is(error, 'INVALID_PROTOCOL_ADDRESS')) throw error;
      const extraProps = { name: text, deviceId: id };
      throw new LibSignalErrorBase(error.message, 'InvalidProtocolAddress', 'ProtocolAddress_New', extraProps);
    }
  }

  name(): string {
    return this.#value.name;
  }

  /** The service id that the name is, or null. */
  serviceId(): ServiceId | null {
    const id = tryParseServiceIdString(this.#value.name);
    return id === null ? null : objectOf(id);
  }

  deviceId(): number {
    return this.#value.deviceId;
  }

  /** `name.deviceId` */
  toString(): string {
    return formatAddress(this.#value);
  }
}

/** Missing bytes are zero; too many are a RangeError. */
function fixedWidthOf(kind: ServiceIdKind, uuidBytes: ArrayLike<number>): Bytes {
  const fixedWidth = new Uint8Array(SERVICE_ID_FIXED_WIDTH_BYTES);
  fixedWidth[0] = kind;
  fixedWidth.set(uuidBytes, 1);
  return fixedWidth;
}

/** Reads a fixed-width form that the constructor may have accepted with an unknown kind. */
function valueOf(fixedWidth: Uint8Array): ServiceIdValue {
  try {
    return parseServiceIdFixedWidth(fixedWidth);
  } catch {
    throw new TypeError('invalid Service-Id-FixedWidthBinary');
  }
}

function objectOf(id: ServiceIdValue): ServiceId {
  const fixedWidth = serviceIdFixedWidth(id);
  return id.kind === SERVICE_ID_KIND.aci ? new Aci(fixedWidth) : new Pni(fixedWidth);
}

/** Parses a service id. Maps errors here, not through `mapErrors`: that one makes addresses and imports this file. */
function parsed(operation: string, parse: () => ServiceIdValue): ServiceId {
  try {
    return objectOf(parse());
  } catch (error) {
    throw VinculumError.is(error) ? new LibSignalErrorBase(error.message, undefined, operation) : error;
  }
}
