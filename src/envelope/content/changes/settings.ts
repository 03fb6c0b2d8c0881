/** Settings that both sides share: the last writer's stands, and both are shown that it changed. */
import { type Bytes, be32, concatBytes } from '../../../bytes.ts';
import { VinculumError } from '../../../errors.ts';
import { MAX_EMOJI_BYTES, MAX_EPHEMERAL_SECONDS, MAX_GROUP_NAME_BYTES } from '../../limits.ts';
import { REFERENCE_BYTES, bytesKey } from '../../reference.ts';
import type { Setting } from '../kinds.ts';

/** Numbers of the settings. */
export const SETTING_KEYS = { vanish: 1, timer: 2, theme: 3, name: 4, nickname: 5, emoji: 6 } as const;

const MAX_THEME_BYTES = 64;
const MAX_NICKNAME_BYTES = 128;

/** A setting, understood. */
export type SettingValue =
  | { readonly key: 'vanish'; readonly isOn: boolean }
  /** For new messages, which carry it themselves; 0 is off. */
  | { readonly key: 'timer'; readonly seconds: number }
  | { readonly key: 'theme' | 'name' | 'emoji'; readonly text: string }
  /** Of whom: an account reference. */
  | { readonly key: 'nickname'; readonly account: Bytes; readonly text: string };

const TEXTS = [
  ['theme', MAX_THEME_BYTES],
  ['name', MAX_GROUP_NAME_BYTES],
  ['emoji', MAX_EMOJI_BYTES],
] as const;

/**
 * Understands a setting.
 *
 * @returns null if the key is not known: keep it, show nothing
 * @throws VinculumError `INVALID_MESSAGE` if the value is none for its key
 */
export function readSetting({ key, value }: Setting): SettingValue | null {
  switch (key) {
    case SETTING_KEYS.vanish:
      if (value.length !== 1 || value[0]! > 1) throw unreadable('vanish mode');
      return { key: 'vanish', isOn: value[0] === 1 };
    case SETTING_KEYS.timer: {
      const seconds = value.length === 4 ? new DataView(value.buffer, value.byteOffset).getUint32(0) : Infinity;
      if (seconds > MAX_EPHEMERAL_SECONDS) throw unreadable('timer');
      return { key: 'timer', seconds };
    }
    case SETTING_KEYS.nickname:
      if (value.length < REFERENCE_BYTES) throw unreadable('nickname');
      return {
        key: 'nickname',
        account: value.slice(0, REFERENCE_BYTES),
        text: readText('nickname', value.subarray(REFERENCE_BYTES), MAX_NICKNAME_BYTES),
      };
    default: {
      const known = TEXTS.find(([name]) => SETTING_KEYS[name] === key);
      if (known === undefined) return null;
      const [name, max] = known;
      return { key: name, text: readText(name, value, max) };
    }
  }
}

/** Writes a setting. @param rev - by `nextRevision` */
export function writeSetting(setting: SettingValue, rev: number): Setting {
  return { key: SETTING_KEYS[setting.key], value: writeValue(setting), rev };
}

/** What a setting competes with: settings of one slot replace each other. */
export function settingSlot({ key, value }: Setting): string {
  return key === SETTING_KEYS.nickname ? `${key} ${bytesKey(value.subarray(0, REFERENCE_BYTES))}` : String(key);
}

function writeValue(setting: SettingValue): Bytes {
  switch (setting.key) {
    case 'vanish':
      return Uint8Array.of(setting.isOn ? 1 : 0);
    case 'timer':
      return be32(setting.seconds);
    case 'nickname':
      return concatBytes(setting.account, new TextEncoder().encode(setting.text));
    default:
      return new TextEncoder().encode(setting.text);
  }
}

function readText(name: string, utf8: Uint8Array, max: number): string {
  if (utf8.length > max) throw unreadable(name);
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(utf8);
  } catch {
    throw unreadable(name);
  }
}

function unreadable(name: string): VinculumError {
  return new VinculumError('INVALID_MESSAGE', `malformed setting: no ${name} is like that`);
}
