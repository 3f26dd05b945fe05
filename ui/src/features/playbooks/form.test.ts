import { describe, expect, test } from 'vitest';

import { freshId, itemsOf, moved, wordsOf } from './form';

describe('the form of a playbook', () => {
  test('new ids are free', () => {
    expect(freshId('own', [])).toBe('own_1');
    expect(freshId('own', [{ id: 'own_1' }, { id: 'own_3' }])).toBe('own_2');
  });

  test('moving stays within the list', () => {
    expect(moved(['a', 'b', 'c'], 0, 1)).toEqual(['b', 'a', 'c']);
    expect(moved(['a', 'b'], 0, -1)).toEqual(['a', 'b']);
    expect(moved(['a', 'b'], 1, 1)).toEqual(['a', 'b']);
  });

  test('items are those of all stages', () => {
    const item = (id: string) => ({ id, title: id, any: [{ phrase: 'x' }] });
    const form = {
      title: 't',
      language: 'en',
      assess: { min_minutes: 1, min_customer_words: 1, min_counselor_turns: 1 },
      stage: [
        { id: 'a', title: 'A', order: 1, item: [item('one')] },
        { id: 'b', title: 'B', order: 2 },
      ],
    };
    expect(itemsOf(form).map(({ id }) => id)).toEqual(['one']);
    expect([{ phrase: 'p' }, { pattern: '\\bq' }].map(wordsOf)).toEqual(['p', '\\bq']);
  });
});
