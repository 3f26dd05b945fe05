// What a person sets for these screens on this PC. Nothing confidential: it is kept in plain.
export type Theme = 'system' | 'light' | 'dark';
export const THEMES: readonly Theme[] = ['system', 'light', 'dark'];
export const LOCK_MINUTES = [5, 10, 20, 30] as const;

const THEME_KEY = 'sotto.theme';
const LOCK_KEY = 'sotto.lock';
export const SIZES = [80, 90, 100, 110, 125, 150, 175, 200] as const;

const SIZE_KEY = 'sotto.size';
const TRAY_KEY = 'sotto.tray';
/** Ids of the users of this PC who know the first steps. */
const LEARNT_KEY = 'sotto.learnt';
const DEVICE_KEY = 'sotto.microphone';

const kept = (key: string) => globalThis.localStorage?.getItem(key) ?? null;
const keep = (key: string, value: string) => globalThis.localStorage?.setItem(key, value);

class Settings {
  #theme = $state<Theme>(THEMES.find((theme) => theme === kept(THEME_KEY)) ?? 'system');
  #lock = $state<number>(LOCK_MINUTES.find((minutes) => String(minutes) === kept(LOCK_KEY)) ?? 10);
  #device = $state<string | null>(kept(DEVICE_KEY));
  #size = $state<number>(SIZES.find((percent) => String(percent) === kept(SIZE_KEY)) ?? 100);
  #tray = $state(kept(TRAY_KEY) === 'on');
  #learnt = $state<readonly string[]>((kept(LEARNT_KEY) ?? '').split(' ').filter(Boolean));
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

  /** Size of words in the window, in percent; a browser has its own. */
  get size(): number {
    return this.#size;
  }
  set size(percent: number) {
    this.#size = percent;
    keep(SIZE_KEY, String(percent));
  }

  /** Whether the program stays beside the clock when its window is closed. */
  get tray(): boolean {
    return this.#tray;
  }
  set tray(wanted: boolean) {
    this.#tray = wanted;
    keep(TRAY_KEY, wanted ? 'on' : 'off');
  }

  /** Whether this user has put the first steps away. */
  knows(userId: string): boolean {
    return this.#learnt.includes(userId);
  }
  learn(userId: string) {
    this.#learnt = [...this.#learnt, userId];
    keep(LEARNT_KEY, this.#learnt.join(' '));
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
