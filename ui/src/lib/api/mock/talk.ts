// One invented talk, in the shapes of the api.
import type { Evidence, Speaker, Transcript } from '../types';

const LINES: [Speaker, string][] = [
  ['counselor', 'Good morning, thank you for coming in today. What would you like to change?'],
  [
    'customer',
    'Hello. Well, I have been thinking about the laser for a while, but I am honestly afraid that it hurts.',
  ],
  [
    'counselor',
    'I understand, many people worry about that before their first visit. What have you heard about it?',
  ],
  ['customer', 'A friend said it was like needles, and she had redness for a week.'],
  [
    'counselor',
    'It feels like a rubber band, and we cool the skin all the time. Redness for two days is normal, rarely longer.',
  ],
  ['customer', 'Okay. And how many visits would it be?'],
  ['counselor', 'Usually six, about a month apart. You do not want to wait until summer, do you?'],
  ['customer', 'No, I suppose not. But the price is quite a lot for me right now.'],
  ['counselor', 'That is fair. The whole course is nine hundred, and you can pay visit by visit.'],
  ['customer', 'Visit by visit would be easier, yes. I would like to talk it over with my husband first.'],
  [
    'counselor',
    'Of course, take your time. I will give you everything in writing, and I will call you on Friday at ten. Does that suit you?',
  ],
  ['customer', 'Friday at ten is good. Thank you, that was really helpful.'],
];

export function transcriptOf(sessionId: string, swapped = false): Transcript {
  let clock = 0.8;
  const segments = LINES.map(([speaker, text], index) => {
    const start = clock;
    const words = text.split(' ').map((word, at) => {
      const begin = clock;
      clock += 0.16 + word.length * 0.045;
      const confidence = (index * 7 + at * 5) % 23 === 0 ? 0.38 : 0.93;
      return { text: word, start: begin, end: clock - 0.03, confidence };
    });
    const end = clock;
    clock += index === 6 ? 5.2 : 0.45;
    const other: Speaker = speaker === 'counselor' ? 'customer' : 'counselor';
    const whose = swapped ? other : speaker;
    return { index, speaker: whose, start, end, text, confidence: 0.9, overlap: false, words };
  });
  return {
    id: 't',
    session_id: sessionId,
    recording_id: `r-${sessionId}`,
    version: swapped ? 2 : 1,
    language: 'en',
    language_detected: false,
    no_speech: false,
    origin: { kind: 'machine', engine: 'whisper.cpp', model: 'base-q8_0' },
    segments,
    created_at: '2026-11-24T09:40:00Z',
  };
}

export const TALK = transcriptOf('x');
export const DURATION = (TALK.segments.at(-1)?.end ?? 0) + 1;
export const at = (segment: number, quote = TALK.segments[segment]?.text ?? ''): Evidence => ({
  segment,
  start: TALK.segments[segment]?.start ?? 0,
  quote,
});
