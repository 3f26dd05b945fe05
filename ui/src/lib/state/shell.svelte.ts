// The screens and the shell around them: words for its menus, the size of words, what its menu asks for.
import { transport } from '$lib/api/client';
import { i18n } from '$lib/i18n/index.svelte';

import { SIZES, settings } from './settings.svelte';

/** Asked of the screens by a menu or a key; whoever can do it listens. */
export type Wish = 'help' | 'new-session';

class ShellState {
  /** What is wished for now; taken by setting it back to null. */
  wish = $state<Wish | null>(null);

  /** Tells the shell its words and settings; call inside an effect, so that it follows the language. */
  tell() {
    const { shell } = transport;
    if (!shell) return;
    void shell.words({ ...i18n.t.shell }).catch(() => undefined);
  }

  tellSettings() {
    const { shell } = transport;
    if (!shell) return;
    void shell.setSize(settings.size).catch(() => undefined);
    void shell.closeToTray(settings.tray).catch(() => undefined);
  }

  /** Listens to the menu. */
  attach(): () => void {
    return transport.shell?.onMenu((id) => this.#chosen(id)) ?? (() => undefined);
  }

  #chosen(id: string) {
    if (id === 'help') this.wish = 'help';
    else if (id === 'usual_size') settings.size = 100;
    else if (id === 'larger') settings.size = beside(settings.size, 1);
    else if (id === 'smaller') settings.size = beside(settings.size, -1);
  }
}

const beside = (size: number, step: 1 | -1): number => {
  const at = SIZES.findIndex((one) => one === size);
  return SIZES[Math.min(SIZES.length - 1, Math.max(0, at + step))] ?? 100;
};

export const shell = new ShellState();
