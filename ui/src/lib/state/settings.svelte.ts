// What a person sets for these screens on this PC. Nothing confidential: it is kept in plain.
export type Theme = 'system' | 'light' | 'dark';
export const THEMES: readonly Theme[] = ['system', 'light', 'dark'];
export const LOCK_MINUTES = [5, 10, 20, 30] as const;

const THEME_KEY = 'sotto.theme';
const LOCK_KEY = 'sotto.lock';
const DEVICE_KEY = 'sotto.microphone';

const kept = (key: string) => globalThis.localStorage?.getItem(key) ?? null;
const keep = (key: string, value: string) => globalThis.localStorage?.setItem(key, value);

class Settings {
  #theme = $state<Theme>(THEMES.find((theme) => theme === kept(THEME_KEY)) ?? 'system');
  #lock = $state<number>(LOCK_MINUTES.find((minutes) => String(minutes) === kept(LOCK_KEY)) ?? 10);
  #device = $state<string | null>(kept(DEVICE_KEY));
  #systemDark = $state(false);

  constructor() {
    const query = globalThis.matchMedia?.('(prefers-color-scheme: dark)');
    this.#systemDark = query?.matches ?? false;
    query?.addEventListener('change', (event) => (this.#systemDark = event.matches));
  }

  get theme(): Theme {
    return this.#theme;
  }
  set theme(theme: Theme) {
    this.#theme = theme;
    keep(THEME_KEY, theme);
  }

  /** The theme to paint. */
  get painted(): 'light' | 'dark' {
    if (this.#theme !== 'system') return this.#theme;
    return this.#systemDark ? 'dark' : 'light';
  }

  /** Minutes without a key or a pointer after which the screen locks. */
  get lockMinutes(): number {
    return this.#lock;
  }
  set lockMinutes(minutes: number) {
    this.#lock = minutes;
    keep(LOCK_KEY, String(minutes));
  }

  /** The microphone chosen last; null is the PC's usual one. */
  get device(): string | null {
    return this.#device;
  }
  set device(id: string | null) {
    this.#device = id;
    if (id === null) globalThis.localStorage?.removeItem(DEVICE_KEY);
    else keep(DEVICE_KEY, id);
  }
}

export const settings = new Settings();
