// The transcript as one row of words with numbers, for finding the word under the play head.
import type { Segment, Word } from '$lib/api/types';

export interface NumberedWord {
  n: number;
  word: Word;
  /** What stands before it in the text: a blank, or nothing. */
  blank: string;
}

export interface NumberedSegment {
  segment: Segment;
  words: NumberedWord[];
}

/** Below this the recogniser held that all else together was as likely; such words are dotted (crates/speech/README.md). */
export const UNSURE_BELOW = 0.5;

/** Numbers all words through. A segment whose words have no times counts as one word. */
export function numbered(segments: readonly Segment[]): NumberedSegment[] {
  let n = 0;
  return segments.map((segment) => {
    const { text, start, end, confidence } = segment;
    const words = segment.words.length > 0 ? segment.words : [{ text, start, end, confidence }];
    let rest = text;
    return {
      segment,
      words: words.map((word) => {
        const bare = rest.trimStart();
        const found = bare.startsWith(word.text);
        // A text that does not say how its words are joined has blanks between them.
        const blank = found && rest === text ? '' : !found || bare.length !== rest.length ? ' ' : '';
        rest = found ? bare.slice(word.text.length) : '';
        return { n: n++, word, blank };
      }),
    };
  });
}

/** The word being said at a time: the last one that has begun, as long as the next has not and it is not long over. */
export function wordAt(words: readonly NumberedWord[], seconds: number): number | null {
  let low = 0;
  let high = words.length - 1;
  let found: NumberedWord | undefined;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const word = words[middle];
    if (!word) break;
    if (word.word.start <= seconds) {
      found = word;
      low = middle + 1;
    } else high = middle - 1;
  }
  const LINGER_SECONDS = 0.4;
  return found && seconds < found.word.end + LINGER_SECONDS ? found.n : null;
}
