/** The voice in the room: plays a stretch of a dialogue into the virtual microphone. */
import { spawn } from 'node:child_process';
import path from 'node:path';

export const dialogues = path.resolve(import.meta.dirname, '../../../testdata/dialogues');

/** Plays seconds `from` to `to` of a dialogue; resolves when the last sample was played. */
export function speak(dialogue: string, from: number, to: number): Promise<void> {
  const file = path.join(dialogues, dialogue);
  const command = `sox "${file}" -t wav - trim ${from} =${to} | paplay`;
  const player = spawn('bash', ['-o', 'pipefail', '-c', command], { stdio: 'inherit' });
  return new Promise((resolve, reject) => {
    player.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`playing ended with ${code}`))));
  });
}
