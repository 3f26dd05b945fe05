// The sentences of a transcript, to choose one. The back end finds the sentence that the words lie in by itself, so a
// split at another mark does no harm.
import type { Segment } from '$lib/api/types';

export interface Said {
  key: string;
  speaker: Segment['speaker'];
  /** Where its first word begins, in seconds. */
  start: number;
  quote: string;
}

const SENTENCE = /[^.!?。！？]+[.!?。！？]*["”’」)]*/g;

export function sentencesOf(segments: readonly Segment[]): Said[] {
  return segments.flatMap(({ index, speaker, start, end, text, words }) =>
    [...text.matchAll(SENTENCE)]
      .map((found) => ({ at: found.index, quote: found[0].trim() }))
      .filter(({ quote }) => /[\p{L}\p{N}]/u.test(quote))
      .map(({ at, quote }) => {
        const share = text.length > 0 ? at / text.length : 0;
        // The word nearest to the share of the text; without words, the share of the time.
        const word = words[Math.min(words.length - 1, Math.round(share * words.length))];
        const begins = word?.start ?? start + share * (end - start);
        return { key: `${index}-${at}`, speaker, start: begins, quote };
      }),
  );
}
