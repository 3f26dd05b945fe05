// What the speakers are called on screen: the names of the session, else their roles.
import type { Segment, Speaker, SpeakerName } from '$lib/api/types';
import { i18n } from '$lib/i18n/index.svelte';

export const SPEAKERS: readonly Speaker[] = ['counselor', 'customer', 'other'];

export type Names = Record<Speaker, string>;

export function namesOf(given: readonly SpeakerName[]): Names {
  const of = (speaker: Speaker) => given.find((one) => one.speaker === speaker)?.name;
  return {
    counselor: of('counselor') ?? i18n.t.speaker.counselor,
    customer: of('customer') ?? i18n.t.speaker.customer,
    other: of('other') ?? i18n.t.editing.otherVoice,
  };
}

/** The speakers that a segment can be given to: the two, and a further voice where one was heard. */
export const speakersOf = (segments: readonly Segment[]): readonly Speaker[] =>
  segments.some(({ speaker }) => speaker === 'other') ? SPEAKERS : SPEAKERS.slice(0, 2);

/** Who comes after `speaker` when its button is pressed. */
export function nextSpeaker(speaker: Speaker, among: readonly Speaker[]): Speaker {
  return among[(among.indexOf(speaker) + 1) % among.length] ?? speaker;
}

/** The first word that begins at or behind a place in the text, for splitting there. */
export function wordAfter(segment: Segment, caret: number): number {
  let from = 0;
  for (const [index, word] of segment.words.entries()) {
    const at = segment.text.indexOf(word.text, from);
    if (at < 0) continue;
    if (at >= caret) return index;
    from = at + word.text.length;
  }
  return segment.words.length;
}
