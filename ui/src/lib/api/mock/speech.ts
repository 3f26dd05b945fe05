// Models, the own voice and the clinic's words, as a PC has them.
import type { SpeechModel } from '../models';
import type { Voice } from '../voice';

interface Call {
  id: string;
  body: Record<string, unknown>;
}

const MEGABYTE = 1e6;
const absent = (id: string, name: string, megabytes: number): SpeechModel => ({
  id,
  name,
  bytes: megabytes * MEGABYTE,
  have: 0,
  state: 'absent',
  trouble: null,
});

export function speechRoutes(used: { model: string }) {
  const models: SpeechModel[] = [
    absent('tiny', 'tiny', 78),
    { ...absent('base', 'base-q8_0', 82), have: 82 * MEGABYTE, state: 'here' },
    { ...absent('small', 'small', 488), have: 120 * MEGABYTE, trouble: 'network' },
    { ...absent('better', 'large-v3-turbo-q8_0', 874), have: 300 * MEGABYTE, state: 'fetching' },
  ];
  let voice: Voice = { agreed_at: null, sessions: 0, updated_at: null };
  const talk = { language: 'any', hints: ['Invisalign', 'Dr. Ishikawa'] };
  const set = (id: string, change: Partial<SpeechModel>) =>
    Object.assign(models.find((model) => model.id === id) ?? {}, change);
  return {
    'GET accuracy': () => [
      {
        engine: 'whisper',
        model: 'base-q8_0',
        measured_on: '2026-11-24',
        machine: '2 cores, linux x86_64',
        languages: ['en'],
        talks: 5,
        minutes: 7.2,
        variants: [
          {
            variant: 'clean',
            word_errors: 0.032,
            wrong_speaker: 0.001,
            diarization_error: 0.004,
            word_start_error_seconds: 0.08,
          },
        ],
        invented_words_an_hour: 0,
      },
    ],
    'GET models': () => ({
      items: models,
      used: used.model,
      folder: '/data/sotto/models',
    }),
    'POST models/:id/fetch': ({ id }: Call) => set(id, { state: 'fetching', trouble: null }),
    'POST models/:id/cancel': ({ id }: Call) => set(id, { state: 'absent' }),
    'DELETE models/:id': ({ id }: Call) => set(id, { state: 'absent', have: 0 }),
    'GET voice': () => voice,
    'PUT voice': () =>
      (voice = { agreed_at: '2026-11-24T09:00:00Z', sessions: 0, updated_at: '2026-11-24T09:00:00Z' }),
    'DELETE voice': () => void (voice = { agreed_at: null, sessions: 0, updated_at: null }),
    'GET clinics/:id/settings': () => ({ talk }),
    'PUT clinics/:id/settings': ({ body }: Call) => ({ talk: Object.assign(talk, body.talk) }),
  };
}
