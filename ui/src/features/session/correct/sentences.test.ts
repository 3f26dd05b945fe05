import { expect, it } from 'vitest';

import { sentencesOf } from './sentences';

const segment = {
  index: 3,
  speaker: 'customer' as const,
  start: 10,
  end: 20,
  text: 'I see. Will it hurt? No idea',
  words: [],
  confidence: 1,
  overlap: false,
};

it('parts a segment at its marks and gives each sentence a place in time', () => {
  const said = sentencesOf([segment]);
  expect(said.map(({ quote }) => quote)).toEqual(['I see.', 'Will it hurt?', 'No idea']);
  expect(said[0]?.start).toBe(10);
  expect(said[1]?.start).toBeGreaterThan(10);
  expect(said[2]?.start).toBeLessThan(20);
});

it('parts Japanese without blanks, and leaves marks alone out', () => {
  const said = sentencesOf([{ ...segment, text: '痛いですか？大丈夫です。…' }]);
  expect(said.map(({ quote }) => quote)).toEqual(['痛いですか？', '大丈夫です。']);
});
