// The language of the screens. `i18n.t` is reactive: switching needs no restart. A key that a language
// lacks does not compile, since every catalogue has the type of the English one.
import { en, type Catalogue } from './en';
import { ja } from './ja';

export type Locale = 'en' | 'ja';
export const LOCALES: readonly Locale[] = ['en', 'ja'];
/** How each language calls itself. */
export const OWN_NAMES: Record<Locale, string> = { en: 'English', ja: '日本語' };

const CATALOGUES: Record<Locale, Catalogue> = { en, ja };
const KEY = 'sotto.language';

function atFirst(): Locale {
  const kept = globalThis.localStorage?.getItem(KEY);
  if (kept === 'en' || kept === 'ja') return kept;
  return globalThis.navigator?.language?.startsWith('ja') ? 'ja' : 'en';
}

class I18n {
  #locale = $state<Locale>(atFirst());

  get locale(): Locale {
    return this.#locale;
  }

  get t(): Catalogue {
    return CATALOGUES[this.#locale];
  }

  use(locale: Locale) {
    this.#locale = locale;
    globalThis.localStorage?.setItem(KEY, locale);
  }
}

export const i18n = new I18n();
