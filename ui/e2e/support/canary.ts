/**
 * Searches what a program wrote for what it must not have written: words that were typed, words that
 * were spoken, and sound itself, as samples of either kind or by the head of an audio file.
 */
import { readFileSync, readdirSync, readlinkSync, statSync } from 'node:fs';
import path from 'node:path';

/** Heads of audio files; RIFF alone would match other data too. */
const HEADS = [Buffer.from('RIFF'), Buffer.from('fLaC'), Buffer.from('OggS')];

function* filesBelow(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const name = path.join(folder, entry.name);
    if (entry.isDirectory()) yield* filesBelow(name);
    else if (entry.isFile()) yield name;
  }
}

/** Files that the processes hold open, deleted ones included, as `/proc` paths. */
function* openFiles(pids: number[]): Generator<string> {
  for (const pid of pids) {
    for (const fd of readdirSync(`/proc/${pid}/fd`)) {
      const name = `/proc/${pid}/fd/${fd}`;
      try {
        const target = readlinkSync(name);
        const ours = target.startsWith('/') && !/^\/(dev|proc|sys|usr|lib|etc|memfd:)/.test(target);
        if (ours && statSync(name).isFile()) yield name;
      } catch {
        // Closed since it was listed.
      }
    }
  }
}

/** A stretch of sound as a program would keep it: 16-bit, and as floats between -1 and 1. */
export function soundNeedles(samples: Int16Array): Buffer[] {
  const floats = Float32Array.from(samples, (sample) => sample / 32768);
  return [Buffer.from(samples.buffer, samples.byteOffset, samples.byteLength), Buffer.from(floats.buffer)];
}

/** What was found, as "file: needle"; empty is what is wanted. */
export function search(
  folders: string[],
  pids: number[],
  words: string[],
  sound: Buffer[],
): { searched: number; found: string[] } {
  const needles: [string, Buffer][] = [
    ...words.flatMap((word): [string, Buffer][] => [
      [word, Buffer.from(word, 'utf8')],
      [`${word} (UTF-16)`, Buffer.from(word, 'utf16le')],
    ]),
    ...sound.map((bytes, index): [string, Buffer] => [`sound ${index}`, bytes]),
  ];
  const found: string[] = [];
  let searched = 0;
  for (const file of [...folders.flatMap((folder) => [...filesBelow(folder)]), ...openFiles(pids)]) {
    const bytes = readFileSync(file);
    searched += 1;
    for (const [name, needle] of needles) if (bytes.includes(needle)) found.push(`${file}: ${name}`);
    for (const head of HEADS) {
      if (bytes.subarray(0, 4).equals(head)) found.push(`${file}: begins as ${head.toString()}`);
    }
  }
  return { searched, found };
}
