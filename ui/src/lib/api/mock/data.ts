// What the pretended backend holds: invented people and one invented talk, in the shapes of the api.
import type {
  Analysis,
  Customer,
  Evidence,
  Session,
  SessionDetail,
  Speaker,
  Transcript,
  User,
} from '../types';

export const CLINIC = { id: 'clinic', name: 'Lindenhof', address: null, phone: null };
const user = (id: string, name: string, role: User['role']): User => ({
  id,
  name,
  role,
  email: `${id}@example.org`,
  clinic_id: role === 'admin' ? null : CLINIC.id,
  is_active: id !== 'olga',
});
export const USERS = [
  user('mika', 'Mika Sato', 'counselor'),
  user('jon', 'Jon Berg', 'counselor'),
  user('rika', 'Rika Mori', 'manager'),
  user('ada', 'Ada Winter', 'admin'),
  user('olga', 'Olga Lang', 'counselor'),
];
export const CUSTOMERS: Customer[] = [
  'Hana Kimura',
  'Peter Lindqvist',
  'Yui Tanaka',
  'Clara Moretti',
  'Ben Osei',
  '渡辺 美咲',
].map((name, at) => ({
  id: `c${at}`,
  name,
  phone: at % 2 ? null : `03-5550-01${at}0`,
  email: at % 3 ? null : `client${at}@example.org`,
  clinic_id: CLINIC.id,
}));

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

const TALK = transcriptOf('x');
export const DURATION = (TALK.segments.at(-1)?.end ?? 0) + 1;
const at = (segment: number, quote = TALK.segments[segment]?.text ?? ''): Evidence => ({
  segment,
  start: TALK.segments[segment]?.start ?? 0,
  quote,
});

export const analysisOf = (sessionId: string): Analysis => ({
  id: 'a',
  session_id: sessionId,
  version: 1,
  transcript_version: 1,
  playbook: 'consultation',
  playbook_version: '2026-11-24',
  not_assessed: [],
  sentiment: {
    overall: 'positive',
    confidence: 0.4,
    score: 0.21,
    thirds: [-0.2, 0.1, 0.7],
    evidence: [at(11, 'Thank you, that was really helpful.')],
  },
  key_topics: [
    { topic: 'Laser treatment', evidence: [at(1)] },
    { topic: 'Price and payment', evidence: [at(7), at(8), at(9)] },
  ],
  recommendations: [
    {
      id: 'leading',
      kind: 'stop',
      text: 'One question put the answer into the client’s mouth.',
      better: 'By when would you like to see a result?',
      evidence: [at(6, 'You do not want to wait until summer, do you?')],
    },
    {
      id: 'check',
      kind: 'start',
      text: 'Ask whether an answer settles the worry.',
      better: 'Does that take the worry away, or is something left?',
      evidence: [at(4)],
    },
    {
      id: 'open',
      kind: 'keep',
      text: 'You opened with a wide question, and the client told her story.',
      better: null,
      evidence: [at(0, 'What would you like to change?')],
    },
  ],
  satisfaction_score: 7.2,
  satisfaction_terms: [
    { term: 'base', points: 5, evidence: [] },
    { term: 'last_third', points: 0.7, evidence: [at(11)] },
    { term: 'thanks', points: 1, evidence: [at(11)] },
    { term: 'next_step', points: 0.5, evidence: [at(10)] },
  ],
  duration_analysis: {
    talking_time_ratio: { counselor: 0.57, customer: 0.43 },
    silence_periods: [{ start: TALK.segments[6]?.end ?? 0, end: TALK.segments[7]?.start ?? 0 }],
    counselor_seconds: 38,
    customer_seconds: 29,
    total_seconds: DURATION,
    longest_monologue: at(10),
    longest_monologue_seconds: 12,
    switches_per_minute: 8.7,
  },
  questions: [
    { form: 'open', evidence: at(0, 'What would you like to change?') },
    { form: 'open', evidence: at(2, 'What have you heard about it?') },
    { form: 'leading', evidence: at(6, 'You do not want to wait until summer, do you?') },
    { form: 'closed', evidence: at(10, 'Does that suit you?') },
  ],
  worries: [
    {
      kind: 'pain',
      raised: at(1, 'I am honestly afraid that it hurts.'),
      acknowledged: at(2),
      explored: at(2, 'What have you heard about it?'),
      answered: at(4),
      checked: null,
    },
    {
      kind: 'price',
      raised: at(7, 'the price is quite a lot for me right now'),
      acknowledged: at(8, 'That is fair.'),
      explored: null,
      answered: at(8),
      checked: null,
    },
  ],
  stages: [
    {
      id: 'opening',
      title: 'Opening',
      items: [
        {
          id: 'greeting',
          title: 'Greets and thanks for coming',
          required: true,
          found: 'found',
          evidence: [at(0)],
        },
        {
          id: 'agenda',
          title: 'Says what will happen today',
          required: false,
          found: 'not_found',
          evidence: [],
        },
      ],
    },
    {
      id: 'information',
      title: 'Information',
      items: [
        {
          id: 'risks',
          title: 'Names risks and after-effects',
          required: true,
          found: 'found',
          evidence: [at(4)],
        },
        { id: 'alternatives', title: 'Names alternatives', required: true, found: 'not_found', evidence: [] },
        { id: 'price', title: 'Names the whole price', required: true, found: 'found', evidence: [at(8)] },
      ],
    },
  ],
  flags: [
    {
      id: 'leading',
      title: 'A question that leaves one answer',
      source: 'Playbook: leave the decision with the client',
      evidence: [at(6)],
    },
  ],
  next_step: at(10, 'I will call you on Friday at ten.'),
  created_at: '2026-11-24T09:41:00Z',
});

const two = (value: number) => String(value).padStart(2, '0');
const now = new Date();
const dayOf = (back: number, hour: number) => {
  const date = new Date(now.getFullYear(), now.getMonth(), now.getDate() - back);
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}T${two(hour)}:30:00`;
};

function session(
  id: string,
  client: number,
  status: Session['status'],
  back: number,
  hour: number,
  outcome: Session['outcome'] = null,
): SessionDetail {
  const [counselor] = USERS;
  const customer = CUSTOMERS[client];
  if (!counselor || !customer) throw new Error('the invented people are missing');
  const recorded = status !== 'scheduled';
  const read = status === 'analyzed' || status === 'completed';
  return {
    id,
    clinic_id: CLINIC.id,
    customer_id: customer.id,
    counselor_id: counselor.id,
    session_date: dayOf(back, hour),
    duration: recorded ? DURATION : null,
    status,
    outcome,
    notes: id === 's1' ? 'Prefers mornings. Husband joins the call on Friday.' : '',
    language: 'en',
    created_at: '2026-11-24T08:00:00Z',
    updated_at: '2026-11-24T09:41:00Z',
    counselor,
    customer,
    transcript: read ? transcriptOf(id) : null,
    analysis: read ? analysisOf(id) : null,
    recordings: recorded
      ? [
          {
            id: `r-${id}`,
            session_id: id,
            state: 'finished',
            source: 'microphone',
            sample_rate: 16000,
            channels: 1,
            duration: DURATION,
            gaps: id === 's6' ? [{ at: 31, wall_seconds: 74, reason: 'crash' }] : [],
            recovered: id === 's6',
            started_at: '2026-11-24T08:30:00Z',
            finished_at: '2026-11-24T09:00:00Z',
          },
        ]
      : [],
    jobs: [],
  };
}
const job = (
  id: string,
  sessionId: string,
  state: 'running' | 'failed' | 'queued',
): SessionDetail['jobs'][number] => ({
  id,
  session_id: sessionId,
  kind: 'transcribe',
  state,
  attempts: 1,
  progress: state === 'running' ? 0.42 : 0,
  seconds_left: state === 'running' ? 96 : null,
  reason: state === 'failed' ? 'model_missing' : null,
  created_at: '2026-11-24T09:00:00Z',
  updated_at: '2026-11-24T09:02:00Z',
});
export const SESSIONS: SessionDetail[] = [
  session('s1', 0, 'analyzed', 0, 9),
  session('s2', 1, 'scheduled', 0, 14),
  session('s3', 5, 'scheduled', 0, 16),
  { ...session('s4', 2, 'recorded', 0, 10), jobs: [job('j4', 's4', 'running')] },
  session('s5', 3, 'analyzed', 1, 11, 'agreed'),
  { ...session('s6', 4, 'recorded', 1, 15), jobs: [job('j6', 's6', 'failed')] },
  session('s7', 1, 'completed', 6, 10, 'follow_up'),
];
