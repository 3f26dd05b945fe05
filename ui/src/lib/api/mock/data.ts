// What the pretended backend holds: invented people and one invented talk, in the shapes of the api.
import type { Customer, Session, SessionDetail, User } from '../types';
import { analysisOf } from './analysis';
import { DURATION, transcriptOf } from './talk';

export { analysisOf, DURATION, transcriptOf };

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
    playbook: null,
    speakers: 2,
    sample: false,
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
