// The pretended backend's part for reading an analysis critically.
import type { Analysis, Judgement, SessionDetail, User } from '../types';

interface Call {
  id: string;
  body: Record<string, unknown>;
}

/** The machine's word for what a person corrects; only questions and the outcome are pretended. */
function machineSays(analysis: Analysis, person: Judgement): Judgement {
  if (person.kind === 'question') {
    const found = analysis.questions.find(({ evidence }) => evidence.quote === person.quote);
    return { ...person, form: found?.form ?? null };
  }
  if (person.kind === 'outcome') return { ...person, outcome: analysis.closing.outcome?.outcome ?? null };
  return 'holds' in person ? { ...person, holds: !person.holds } : person;
}

export function readings(find: (id: string) => SessionDetail, user: User) {
  let original: Analysis | null = null;
  let session: SessionDetail | null = null;
  return {
    'POST analysis/:id/corrections': ({ id, body }: Call) => {
      session = find(id);
      const analysis = session.analysis;
      if (!analysis) throw new Error('there is no analysis');
      original = structuredClone(analysis);
      const person = body as unknown as Judgement;
      const made: Analysis = {
        ...analysis,
        version: analysis.version + 1,
        questions:
          person.kind === 'question' && person.form === null
            ? analysis.questions.filter(({ evidence }) => evidence.quote !== person.quote)
            : analysis.questions,
        corrections: [
          ...analysis.corrections,
          {
            id: `k${analysis.corrections.length}`,
            machine: machineSays(analysis, person),
            person,
            by: user.id,
            at: '2026-11-24T10:00:00Z',
            stands: true,
          },
        ],
      };
      return (session.analysis = made);
    },
    'DELETE corrections/:id': () => (session && original ? (session.analysis = original) : {}),
    'GET analysis/accuracy': () => [
      {
        class: 'question',
        language: 'en',
        text: 'plain',
        set: 'new',
        dialogues: 6,
        labelled: 41,
        precision: 0.98,
        recall: 1,
        f1: 0.99,
        interval: [0.96, 1],
      },
    ],
    'POST sessions/:id/masks': ({ id }: Call) => ({
      id: 'm0',
      transcript_version: 1,
      turns: (find(id).transcript?.segments ?? []).map(({ speaker, text }) => ({ speaker, text })),
      counts: [{ kind: 'PERSON', count: 2 }],
    }),
    'POST masks/:id/unmask': ({ body }: Call) => ({ text: String(body.text).replace('[PERSON-1]', 'Hana') }),
  };
}
