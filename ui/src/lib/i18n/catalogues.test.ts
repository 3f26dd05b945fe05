import { describe, expect, test } from 'vitest';

import { en } from './en';
import { clock, length, wallDate } from './format';
import { i18n } from './index.svelte';
import { ja } from './ja';

type Node = string | ((...args: never[]) => unknown) | { [key: string]: Node } | readonly Node[];

/** Every path of a catalogue with what stands there. */
function leaves(node: Node, path = ''): [string, Node][] {
  if (typeof node === 'string' || typeof node === 'function') return [[path, node]];
  return Object.entries(node).flatMap(([key, inner]) => leaves(inner as Node, `${path}.${key}`));
}

describe('the catalogues', () => {
  const english = new Map(leaves(en as never));
  const japanese = new Map(leaves(ja as never));

  test('have the same keys, also where the type leaves them open', () => {
    expect([...japanese.keys()].sort()).toEqual([...english.keys()].sort());
  });

  test('leave nothing empty and nothing in the other language', () => {
    for (const [path, words] of japanese) {
      expect(words, path).not.toBe('');
      if (typeof words === 'string' && words === english.get(path)) {
        // The same on purpose: the program’s name, what is read aloud in each language, and names of keys.
        expect(path).toMatch(/app\.name|consentWords|help\.keys\.\d+\.0$/);
      }
    }
  });
});

describe('dates and lengths', () => {
  test('a session keeps its wall clock in every zone', () => {
    const date = wallDate('2026-11-24T23:30:00');
    expect([date.getDate(), date.getHours(), date.getMinutes()]).toEqual([24, 23, 30]);
  });

  test('positions and lengths', () => {
    expect([clock(0), clock(65.9), clock(3723)]).toEqual(['0:00', '1:05', '1:02:03']);
    i18n.use('en');
    expect([length(1), length(60), length(7200)]).toEqual(['1 second', '1 minute', '2 hours']);
    i18n.use('ja');
    expect(length(125)).toBe('2分');
    i18n.use('en');
  });
});
