// The window's shell: menus, tray, size of words, files opened with the program, and the sound check.
import { invoke } from '@tauri-apps/api/core';
import { listen } from '@tauri-apps/api/event';

import { parseRecorderEvent } from './recorder-event';
import type { DroppedFile, Heard, Shell } from './transport';

/** A file by its path. */
export const fileAt = (path: string): DroppedFile => ({
  name: path.split(/[\\/]/).at(-1) ?? path,
  source: path,
});

/** Listens until the answer is called, also where that is sooner than the system has begun. */
function until(listening: Promise<() => void>): () => void {
  return () => void listening.then((stop) => stop());
}

/** Rate and channels as 32-bit numbers, then the samples. */
export function heardOf(bytes: ArrayBuffer): Heard {
  const head = new DataView(bytes, 0, 8);
  return {
    sampleRate: head.getUint32(0, true),
    channels: head.getUint32(4, true),
    samples: bytes.slice(8),
  };
}

export function windowShell(): Shell {
  return {
    words: (words) => invoke('shell_words', { words }),
    setSize: (percent) => invoke('set_size', { percent }),
    closeToTray: (wanted) => invoke('close_to_tray', { wanted }),
    openedFiles: async () => (await invoke<string[]>('opened_files')).map(fileAt),
    onOpened: (heard) => until(listen('files-opened', () => heard())),
    onMenu: (heard) => until(listen<string>('menu', ({ payload }) => heard(payload))),
    async checkSound(token, device, heard) {
      const stop = await listen('sound-check', ({ payload }) => {
        const event = parseRecorderEvent(payload);
        if (event) heard(event);
      });
      try {
        return heardOf(await invoke<ArrayBuffer>('check_sound', { token, device }));
      } finally {
        stop();
      }
    },
  };
}
