// A pretended backend for looking at the screens: `npm run dev:mock`, and for tests of components. It is
// loaded only in that mode, never by a build. `?vault=empty|sealed`, `?door=window`, `?slow`,
// `?fail`, `?empty`, `?many=10000` and `?long=45` choose a case.
import type { LiveStatus, Recorder, RecorderEvent, Transport } from '../transport';
import type { Consent, SessionDetail, User } from '../types';
import { OWN, OWN_DETAIL, PLAYBOOKS, PREVIEW } from './playbook';
import { readings } from './readings';
import { speechRoutes } from './speech';
import { AUDIT, DIAGNOSTICS, searched } from './found';
import { behindOf, reportOf } from './report';
import { mockShell } from './shell';
import { CLINIC, CUSTOMERS, DURATION, SESSIONS, USERS, transcriptOf } from './data';

const RATE = 16000;
const CODE = '7K3QM-9XTBD-4HWPA-N2V8C-R6YJE-5GZ0F-1SD';
const TEMPORARY = 'k7mq-x9tb-d4hw-pan2-v8cr';

class Refused extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
  ) {
    super(code);
  }
}

interface Call {
  id: string;
  body: Record<string, unknown>;
  query: URLSearchParams;
}
type Answer = (call: Call) => unknown;

const listed = (items: unknown[], query: URLSearchParams) => {
  const from = Number(query.get('cursor') ?? 0);
  const limit = Number(query.get('limit') ?? 20);
  return {
    items: items.slice(from, from + limit),
    next_cursor: from + limit < items.length ? String(from + limit) : null,
  };
};

/** The same talk again and again: an hour has ten thousand words. */
function lengthened(session: SessionDetail, times: number): SessionDetail {
  const { transcript } = session;
  if (!transcript) return session;
  const segments = Array.from({ length: times }, (_, n) =>
    transcript.segments.map((one) => ({
      ...one,
      index: one.index + n * transcript.segments.length,
      start: one.start + n * DURATION,
      end: one.end + n * DURATION,
      words: one.words.map((word) => ({
        ...word,
        start: word.start + n * DURATION,
        end: word.end + n * DURATION,
      })),
    })),
  ).flat();
  const recordings = session.recordings.map((one) => ({ ...one, duration: DURATION * times }));
  return { ...session, recordings, transcript: { ...transcript, segments } };
}

/** A talk's sound: a low tone for the counselor, a higher one for the client. */
export function toneAt(seconds: number): number {
  const segment = transcriptOf('x').segments.find(({ start, end }) => seconds >= start && seconds < end);
  if (!segment) return 0;
  const beat = 0.55 + 0.45 * Math.sin(seconds * 9);
  return Math.sin(2 * Math.PI * (segment.speaker === 'counselor' ? 150 : 230) * seconds) * beat * 0.4;
}

export function mockTransport(options = new URLSearchParams(location.search)): Transport {
  let vault = options.get('vault') ?? 'open';
  let user: User = USERS.find(({ id }) => id === options.get('as')) ?? (USERS[0] as User);
  const many = Number(options.get('many') ?? 0);
  const sessions: SessionDetail[] = options.has('empty')
    ? []
    : [
        ...structuredClone(SESSIONS),
        ...Array.from({ length: many }, (_, n) => ({
          ...(SESSIONS[n % SESSIONS.length] as SessionDetail),
          id: `m${n}`,
        })),
      ];
  const customers = options.has('empty') ? [] : structuredClone(CUSTOMERS);
  const consents: Consent[] = [];
  const settings = {
    sign_in: {
      min_password_chars: 15,
      token_minutes: 60,
      idle_minutes: 10,
      inactive_minutes: 60,
      sign_in_hours: 12,
    },
    speech: { model: 'base', cores: 2, all_cores: 4 },
    fixed: ['sign_in.token_minutes'],
  };
  let mustChange = options.has('first');
  const find = (id: string): SessionDetail => {
    const one = sessions.find((session) => session.id === id);
    if (!one) throw new Refused(404, 'not_found');
    return one;
  };
  const signIn: Answer = () => {
    vault = 'open';
    return { access_token: 'mock', token_type: 'bearer', expires_in: 3600 };
  };

  const routes: Record<string, Answer> = {
    'GET health': () => ({
      status: 'ok',
      vault,
      version: '0.1.0',
      model: { name: 'base-q8_0', ready: true },
    }),
    'POST setup': () => {
      vault = 'open';
      user = USERS.find(({ role }) => role === 'admin') ?? user;
      return { recovery_code: CODE, clinic: CLINIC, admin: user };
    },
    'POST auth/login': ({ body }) => {
      if (body.password === 'wrong') throw new Refused(401, 'wrong_credentials');
      user = USERS.find(({ email }) => email === body.username) ?? user;
      return signIn({ id: '', body, query: options });
    },
    'POST auth/recover': signIn,
    'POST auth/refresh': signIn,
    'POST auth/password': (call) => {
      mustChange = false;
      return signIn(call);
    },
    'GET auth/sign-ins': ({ query }) =>
      listed(
        [0, 3].map((hours) => ({
          started_at: new Date(Date.now() - hours * 3600_000).toISOString(),
          used_at: new Date().toISOString(),
          ends_at: new Date(Date.now() + (12 - hours) * 3600_000).toISOString(),
          is_this: hours === 0,
        })),
        query,
      ),
    'POST auth/logout-everywhere': () => undefined,
    'POST vault/recovery-code': () => ({ recovery_code: CODE }),
    'GET auth/me': () => ({
      ...user,
      must_change_password: mustChange,
      min_password_chars: 15,
      idle_minutes: 10,
    }),
    'POST auth/logout': () => undefined,
    'POST vault/seal': () => void (vault = 'sealed'),
    'GET settings': () => settings,
    'PUT settings': ({ body }) => {
      Object.assign(settings.sign_in, body.sign_in);
      Object.assign(settings.speech, body.speech);
      return settings;
    },
    'GET search': ({ query }) => searched(sessions, query),
    'GET audit': ({ query }) => listed(AUDIT, query),
    'GET diagnostics': () => DIAGNOSTICS,
    'GET diagnostics/support-file': () => DIAGNOSTICS,
    'GET clinics': ({ query }) => listed([CLINIC], query),
    'GET users': ({ query }) => listed(USERS, query),
    'POST users': ({ body }) => ({ ...body, temporary_password: TEMPORARY }),
    'POST users/:id/reset-password': ({ id }) => ({
      user: USERS.find((one) => one.id === id),
      temporary_password: TEMPORARY,
    }),
    'POST users/:id/reactivate': ({ id }) => ({
      user: USERS.find((one) => one.id === id),
      temporary_password: TEMPORARY,
    }),
    'POST users/:id/sign-out': () => undefined,
    'PUT clinics/:id': () => CLINIC,
    ...speechRoutes(settings.speech),
    'PUT users/:id': () => user,
    'GET customers': ({ query }) =>
      listed(
        customers.filter(({ name }) =>
          name.toLowerCase().includes((query.get('search') ?? '').toLowerCase()),
        ),
        query,
      ),
    'POST customers': ({ body }) => {
      const made = {
        id: `c${customers.length}`,
        phone: null,
        email: null,
        clinic_id: CLINIC.id,
        name: '',
        ...body,
      };
      customers.push(made);
      return made;
    },
    'GET customers/:id': ({ id }) => customers.find((one) => one.id === id) ?? {},
    'PUT customers/:id': ({ id, body }) => Object.assign(customers.find((one) => one.id === id) ?? {}, body),
    'GET customers/:id/consents': ({ id, query }) =>
      listed(
        consents.filter((one) => one.customer_id === id),
        query,
      ),
    'POST customers/:id/consents': ({ id, body }) => {
      const at = new Date().toISOString();
      const made = {
        id: String(consents.length),
        customer_id: id,
        recorded_by: user.id,
        at,
        ...body,
      } as Consent;
      consents.unshift(made);
      return made;
    },
    'GET sessions': ({ query }) =>
      listed(
        sessions.filter(
          (one) =>
            (!query.get('status') || one.status === query.get('status')) &&
            (!query.get('customer_id') || one.customer_id === query.get('customer_id')),
        ),
        query,
      ),
    'POST sessions': ({ body }) => {
      const customer = customers.find(({ id }) => id === body.customer_id);
      const made = {
        ...find('s2'),
        ...body,
        id: `s${sessions.length + 1}`,
        notes: '',
        customer,
      } as SessionDetail;
      sessions.unshift(made);
      return made;
    },
    'POST samples': ({ body }) => {
      const made = { ...structuredClone(SESSIONS[0] as SessionDetail), id: 'sample', sample: true };
      made.customer = { ...made.customer, name: String(body.customer_name) };
      sessions.unshift(made);
      return made;
    },
    'DELETE samples/:id': ({ id }) => void sessions.splice(sessions.indexOf(find(id)), 1),
    'GET sessions/:id': ({ id }) =>
      options.has('long') ? lengthened(find(id), Number(options.get('long'))) : find(id),
    'PUT sessions/:id': ({ id, body }) => Object.assign(find(id), body),
    'POST sessions/:id/transcript/swap-speakers': ({ id }) =>
      (find(id).transcript = transcriptOf(id, find(id).transcript?.version === 1)),
    'GET recordings/:id/peaks': ({ query }) => {
      const count = Number(query.get('bins') ?? 600);
      const bins = Array.from({ length: count }, (_, n) => {
        const middle = ((n + 0.5) / count) * DURATION;
        const loud = Math.round(
          Math.max(...[0, 1, 2, 3].map((k) => Math.abs(toneAt(middle + k / 700)))) * 32767,
        );
        return [-loud, loud];
      });
      return { bins, duration: DURATION };
    },
    'GET jobs': ({ query }) =>
      listed(
        sessions.flatMap(({ jobs }) => jobs),
        query,
      ),
    'POST jobs/:id/retry': ({ id }) =>
      Object.assign(sessions.flatMap(({ jobs }) => jobs).find((one) => one.id === id) ?? {}, {
        state: 'queued',
        reason: null,
      }),
    'POST jobs/:id/cancel': ({ id }) =>
      Object.assign(sessions.flatMap(({ jobs }) => jobs).find((one) => one.id === id) ?? {}, {
        state: 'cancelled',
      }),
    'GET playbooks': () => PLAYBOOKS,
    'GET playbooks/own': () => [OWN],
    'GET playbooks/own/p1': () => OWN_DETAIL,
    'POST playbooks/own': () => OWN_DETAIL,
    'PUT playbooks/own/p1': ({ body }) => ({ ...OWN_DETAIL, ...body, revision: OWN_DETAIL.revision + 1 }),
    'POST playbooks/validate': ({ body }) => ({
      trouble: String(body.text).includes('nonsense')
        ? { line: 6, fault: 'form', detail: 'unknown field `nonsense`' }
        : null,
    }),
    'POST playbooks/own/p1/preview': () => PREVIEW,
    'POST playbooks/own/p1/publish': () => ({ playbook: OWN, sessions_before: 12 }),
    'POST playbooks/own/p1/analyze-again': () => ({ jobs: 12 }),
    ...readings(find, user),
    'GET reports/clinic': () => reportOf(user.role === 'counselor'),
    'GET reports/clinic/sessions': ({ query }) =>
      listed(behindOf(sessions, query.get('about') === 'measured'), query),
  };

  async function bodyOf(request: Request): Promise<Record<string, unknown>> {
    const text = await request.text();
    if (text === '') return {};
    return text.startsWith('{') ? JSON.parse(text) : Object.fromEntries(new URLSearchParams(text));
  }

  return {
    kind: options.get('door') === 'window' ? 'window' : 'http',
    base: location.origin,
    recorder: options.get('door') === 'window' ? mockRecorder() : null,
    shell: options.get('door') === 'window' ? mockShell(toneAt) : null,
    async fetch(request) {
      if (options.has('offline')) throw new TypeError('offline');
      if (options.has('slow')) await new Promise((done) => setTimeout(done, 1500));
      const url = new URL(request.url);
      const [first = '', id = '', ...rest] = url.pathname.replace('/api/v1/', '').split('/').filter(Boolean);
      const plain = [first, id, ...rest].filter(Boolean).join('/');
      const answer =
        routes[`${request.method} ${plain}`] ??
        routes[`${request.method} ${[first, ':id', ...rest].join('/')}`];
      try {
        if (options.has('fail') && !/^(auth|health)/.test(plain)) throw new Refused(500, 'internal');
        if (!answer) throw new Refused(404, 'not_found');
        const body = answer({ id, body: await bodyOf(request), query: url.searchParams });
        return body === undefined ? new Response(null, { status: 204 }) : Response.json(body);
      } catch (refused) {
        if (!(refused instanceof Refused)) throw refused;
        return Response.json({ code: refused.code }, { status: refused.status });
      }
    },
    async readSound(_token, _id, from, count) {
      const frames = Math.max(0, Math.min(count, Math.floor(DURATION * RATE) - from));
      return Int16Array.from({ length: frames }, (_, n) => toneAt((from + n) / RATE) * 32767).buffer;
    },
    onDrop: () => () => undefined,
    async takeInModel() {
      return true;
    },
    async saveFile() {
      return true;
    },
    async importFile() {
      return 'r-s1';
    },
  };
}

function mockRecorder(): Recorder {
  let status: LiveStatus | null = null;
  let heard: (event: RecorderEvent) => void = () => undefined;
  setInterval(() => {
    if (!status || status.paused) return;
    status.seconds += 0.1;
    const rmsDbfs = -24 + 10 * Math.sin(status.seconds * 4);
    heard({
      type: 'written',
      seconds: status.seconds,
      rmsDbfs,
      peakDbfs: rmsDbfs + 8,
      secondsLeft: 41 * 3600,
    });
  }, 100);
  const pause = async (paused: boolean) => {
    if (status) status.paused = paused;
    heard({ type: paused ? 'paused' : 'resumed' });
  };
  return {
    devices: async () => [
      { id: 'a', name: 'Table microphone', is_default: true },
      { id: 'b', name: 'Headset', is_default: false },
    ],
    start: async (_token, sessionId) =>
      (status = { recordingId: `r-${sessionId}`, sessionId, paused: false, seconds: 0 }),
    pause: () => pause(true),
    resume: () => pause(false),
    stop: async () => void (status = null),
    status: async () => status,
    listen: async (listener) => {
      heard = listener;
      return () => undefined;
    },
  };
}
