import { describe, expect, test } from 'vitest';

import { transcriptOf } from '$lib/api/mock/data';
import { barsOf, gapShares, speakerAt } from '$lib/sound/waveform';

import { numbered, wordAt } from './words';

const { segments } = transcriptOf('s');
const all = numbered(segments).flatMap(({ words }) => words);

describe('the word under the play head', () => {
  test('is the word being said, for every word', () => {
    for (const { n, word } of all) expect(wordAt(all, (word.start + word.end) / 2)).toBe(n);
  });

  test('is none before the first word and in a long pause', () => {
    expect(wordAt(all, 0)).toBeNull();
    const pause = (segments[6]?.end ?? 0) + 2;
    expect(wordAt(all, pause)).toBeNull();
  });

  test('an edited segment without word times is lit as a whole', () => {
    const plain = numbered([{ ...segments[0], words: [] } as never]);
    expect(plain[0]?.words).toHaveLength(1);
  });
});

test('words stand with blanks and without as the text has them', () => {
  const blanks = (text: string, words: string[]) =>
    numbered([{ text, words: words.map((word) => ({ text: word })) } as never])[0]?.words.map(
      ({ blank }) => blank,
    );
  expect(blanks('歯が痛い', ['歯', 'が', '痛い'])).toEqual(['', '', '']);
  expect(blanks('a long-term plan', ['a', 'long', '-term', 'plan'])).toEqual(['', ' ', '', ' ']);
  expect(blanks('other words', ['a', 'b'])).toEqual([' ', ' ']);
});

describe('the picture', () => {
  test('knows who speaks', () => {
    expect(speakerAt(segments, (segments[1]?.start ?? 0) + 0.1)).toBe('customer');
    expect(speakerAt(segments, 9999)).toBeNull();
  });

  test('draws quiet noise quiet', () => {
    const bars = barsOf(
      {
        bins: [
          [-30, 30],
          [0, 0],
        ],
        duration: 2,
      },
      [],
    );
    expect(bars[0]?.height).toBeLessThan(0.05);
  });

  test('puts gaps where they are', () => {
    expect(gapShares([{ at: 30, wall_seconds: null, reason: 'crash' }], 60)).toEqual([0.5]);
    expect(gapShares([{ at: 30, wall_seconds: null, reason: 'crash' }], 0)).toEqual([]);
  });
});
