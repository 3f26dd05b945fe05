// Invented playbooks for the pretended backend.
import type { OwnPlaybook, OwnPlaybookDetail, PlaybookName, PlaybookPreview } from '../types';

export const PLAYBOOKS: PlaybookName[] = [
  { id: 'consultation', version: '2026-11-24', language: 'en', title: 'Consultation before a treatment' },
  { id: 'motivational', version: '2026-11-24', language: 'en', title: 'Motivational talk' },
];

export const OWN: OwnPlaybook = {
  id: 'p1',
  clinic_id: 'clinic',
  name: 'consultation',
  language: 'en',
  title: 'Consultation at Lindenhof',
  published: 2,
  published_at: '2026-11-20T09:00:00Z',
  changed: true,
  updated_at: '2026-11-23T16:20:00Z',
};

const item = (id: string, title: string, required: boolean, phrases: string[], pattern?: string) => ({
  id,
  title,
  speaker: 'counselor',
  form: 'any',
  required,
  any: [...phrases.map((phrase) => ({ phrase })), ...(pattern ? [{ pattern }] : [])],
});
const FORM = {
  schema: 1,
  id: 'consultation',
  version: 'own-2',
  language: 'en',
  title: OWN.title,
  silence_seconds: 4,
  assess: { min_minutes: 1, min_customer_words: 50, min_counselor_turns: 5 },
  stage: [
    {
      id: 'opening',
      title: 'Opening',
      order: 1,
      window: [0, 0.25],
      item: [
        item('greeting', 'Greets the client', false, ['good morning', 'welcome', 'have a seat']),
        item(
          'reason',
          'Asks what brings the client',
          true,
          ['what brings you'],
          '\\bwhat (?:brings|brought)\\b',
        ),
      ],
    },
    {
      id: 'information',
      title: 'Information',
      order: 2,
      window: [0.15, 0.95],
      item: [item('risks', 'Names risks or side effects', true, ['side effects', 'redness', 'scar*'])],
    },
  ],
  worry: [
    { id: 'pain', title: 'Pain', any: [{ phrase: 'will it hurt' }], about: [{ phrase: 'pain' }], answer: [] },
  ],
  flag: [
    {
      id: 'today',
      title: 'Pressure of time',
      source: 'GMC 2016',
      pressure: true,
      any: [{ phrase: 'only today' }],
    },
  ],
  recommendation: [
    {
      id: 'ask_openly',
      title: 'Ask wider questions',
      kind: 'start',
      when: 'closed_questions >= 3 and open_share < 0.4',
      text: 'At {time} you asked "{quote}". A wider question may bring more.',
      better: 'What would you like to know before you decide?',
    },
  ],
};

export const OWN_DETAIL: OwnPlaybookDetail = {
  playbook: OWN,
  revision: 5,
  text: 'schema = 1\nid = "consultation"\nversion = "own-2"\nlanguage = "en"\ntitle = "Consultation at Lindenhof"\n',
  form: FORM,
  trouble: null,
  versions: [],
};

export const PREVIEW: PlaybookPreview = {
  session_id: 's1',
  playbook: 'consultation',
  playbook_version: 'own-2',
  not_assessed: [],
  stages: [
    {
      id: 'information',
      title: 'Information',
      before: false,
      after: true,
      items: [
        {
          id: 'risks',
          title: 'Names risks or side effects',
          before: 'not_found',
          after: 'found',
          evidence: [{ segment: 8, start: 52.4, quote: 'There may be some redness for a day.' }],
        },
      ],
    },
  ],
  worries: [],
  flags: [],
  advice: [{ id: 'missing_risks', title: 'Name the risks', before: 1, after: 0, evidence: [] }],
};
