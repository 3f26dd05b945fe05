// The shell of a pretended window: takes words and settings, and hears a voice in the sound check.
import type { Shell } from '../transport';

const RATE = 16000;
const SECONDS = 2;

export function mockShell(toneAt: (seconds: number) => number): Shell {
  return {
    words: async () => undefined,
    setSize: async () => undefined,
    closeToTray: async () => undefined,
    openedFiles: async () => [],
    onOpened: () => () => undefined,
    onMenu: () => () => undefined,
    async checkSound(_token, _device, heard) {
      heard({ type: 'written', seconds: 1, rmsDbfs: -22, peakDbfs: -12, secondsLeft: 9999 });
      const samples = Int16Array.from({ length: RATE * SECONDS }, (_, n) => toneAt(1 + n / RATE) * 32767);
      return { sampleRate: RATE, channels: 1, samples: samples.buffer };
    },
  };
}
