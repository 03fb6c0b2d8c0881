/**
 * Descriptions of messages: for each field its number, kind and bounds. The strict scan and the conversion between values and
 * generated code both follow them. A description is checked against the type of the value that it describes.
 */
import type { Bytes } from '../../bytes.ts';
import { MAX_INTEGER } from '../limits.ts';

/** An unsigned integer, 0 if absent. */
export interface IntegerField {
  readonly kind: 'integer';
  readonly number: number;
  readonly min: number;
  readonly max: number;
}

/** A truth value, false if absent. */
export interface FlagField {
  readonly kind: 'flag';
  readonly number: number;
}

/** A string of so many bytes of UTF-8, empty if absent. */
export interface TextField {
  readonly kind: 'text';
  readonly number: number;
  readonly min: number;
  readonly max: number;
}

/** A byte string. Absent, it is empty, or null if it is optional. */
export interface BytesField<O extends boolean = boolean> {
  readonly kind: 'bytes';
  readonly number: number;
  readonly min: number;
  readonly max: number;
  readonly isOptional: O;
}

/** A message. */
export interface MessageField<T, O extends boolean = boolean> {
  readonly kind: 'message';
  readonly number: number;
  readonly message: MessageSchema<T>;
  readonly isOptional: O;
}

/** Some byte strings, strings or messages; the number of the item is not used. */
export interface ListField<T> {
  readonly kind: 'list';
  readonly number: number;
  readonly min: number;
  readonly max: number;
  readonly item: FieldOf<T>;
}

/** Some integers, packed. */
export interface IntegersField {
  readonly kind: 'integers';
  readonly number: number;
  readonly max: number;
  readonly maxValue: number;
}

/** The kinds of field that can hold a value of this type. */
export type FieldOf<V> = [V] extends [number]
  ? IntegerField
  : [V] extends [boolean]
    ? FlagField
    : [V] extends [string]
      ? TextField
      : [V] extends [Bytes]
        ? BytesField<false>
        : [V] extends [Bytes | null]
          ? BytesField<true>
          : [V] extends [readonly number[]]
            ? IntegersField
            : [V] extends [readonly (infer I)[]]
              ? ListField<I>
              : null extends V
                ? MessageField<NonNullable<V>, true>
                : MessageField<V, false>;

/** The fields of a message, by name. */
export type FieldsOf<T> = { readonly [N in keyof T]-?: FieldOf<T[N]> };

/** Any field. */
export type AnyField =
  IntegerField | FlagField | TextField | BytesField | MessageField<unknown> | ListField<unknown> | IntegersField;

/** Some field with its name. */
export interface NamedField {
  readonly name: string;
  readonly field: AnyField;
}

/** A message whose values have type T. */
export interface MessageSchema<T> {
  /** By number. */
  readonly fields: readonly (NamedField | undefined)[];
  /** The lowest number of the fields of which at most one may be there; absent if all may. */
  readonly firstRival?: number;
  /** Never set: it only carries the type. */
  readonly valueType?: T;
}

/**
 * Describes a message.
 *
 * @param firstRival - of the fields with this number and above, at most one may be there
 */
export function message<T>(fields: FieldsOf<T>, firstRival?: number): MessageSchema<T> {
  const byNumber: (NamedField | undefined)[] = [];
  for (const [name, field] of Object.entries(fields as Record<string, AnyField>))
    byNumber[field.number] = { name, field };
  return firstRival === undefined ? { fields: byNumber } : { fields: byNumber, firstRival };
}

/** The bounds of an integer. */
interface Range {
  readonly min?: number;
  readonly max?: number;
}

export function integer(number: number, { min = 0, max = MAX_INTEGER }: Range = {}): IntegerField {
  return { kind: 'integer', number, min, max };
}

export function flag(number: number): FlagField {
  return { kind: 'flag', number };
}

/** A string of at most so many bytes, possibly none. */
export function text(number: number, max: number): TextField {
  return { kind: 'text', number, min: 0, max };
}

/** A string that must not be empty. */
export function name(number: number, max: number): TextField {
  return { kind: 'text', number, min: 1, max };
}

/** At most so many bytes, possibly none. */
export function bytes(number: number, max: number): BytesField<false> {
  return { kind: 'bytes', number, min: 0, max, isOptional: false };
}

/** Exactly so many bytes. */
export function exactly(number: number, size: number): BytesField<false> {
  return { kind: 'bytes', number, min: size, max: size, isOptional: false };
}

/** Exactly so many bytes, or null if absent. */
export function exactlyIfAny(number: number, size: number): BytesField<true> {
  return { kind: 'bytes', number, min: size, max: size, isOptional: true };
}

/** A message that must be there. */
export function one<T>(number: number, schema: MessageSchema<T>): MessageField<T, false> {
  return { kind: 'message', number, message: schema, isOptional: false };
}

/** A message, or null if absent. */
export function oneIfAny<T>(number: number, schema: MessageSchema<T>): MessageField<T, true> {
  return { kind: 'message', number, message: schema, isOptional: true };
}

/** So many items. The item is described as a field whose number does not count. */
export function list<F extends AnyField>(
  number: number,
  { min = 0, max }: Range & { readonly max: number },
  item: F,
): { readonly kind: 'list'; readonly number: number; readonly min: number; readonly max: number; readonly item: F } {
  return { kind: 'list', number, min, max, item };
}

/** At most so many integers. */
export function integers(number: number, max: number, maxValue: number): IntegersField {
  return { kind: 'integers', number, max, maxValue };
}
