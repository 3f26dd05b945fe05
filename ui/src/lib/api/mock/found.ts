// What the pretended backend finds: a search over its sessions, some entries of the audit, a PC that is well.
import type { AuditEntry, Diagnostics, FoundSession, SearchMatch, SessionDetail } from '../types';
import { USERS } from './data';

/** The first place of a word in a text, cut as the backend cuts it. */
function pieces(text: string, word: string): SearchMatch['pieces'] | undefined {
  const at = text.toLowerCase().indexOf(word.toLowerCase());
  if (at < 0) return undefined;
  const from = Math.max(0, at - 30);
  return [
    { text: (from > 0 ? '…' : '') + text.slice(from, at), match: false },
    { text: text.slice(at, at + word.length), match: true },
    { text: text.slice(at + word.length, at + 90), match: false },
  ].filter(({ text: part }) => part !== '');
}

function matches(session: SessionDetail, word: string): SearchMatch[] {
  const plain = (found_in: SearchMatch['found_in'], text: string): SearchMatch[] => {
    const cut = pieces(text, word);
    return cut ? [{ found_in, pieces: cut, segment: null, speaker: null, start: null }] : [];
  };
  const talk = (session.transcript?.segments ?? []).flatMap((one): SearchMatch[] => {
    const cut = pieces(one.text, word);
    return cut
      ? [{ found_in: 'transcript', pieces: cut, segment: one.index, speaker: one.speaker, start: one.start }]
      : [];
  });
  return [...plain('customer', session.customer.name), ...plain('notes', session.notes), ...talk].slice(0, 4);
}

export function searched(sessions: SessionDetail[], query: URLSearchParams) {
  const word = query.get('q') ?? '';
  const items = sessions.flatMap((session): FoundSession[] => {
    const found = matches(session, word);
    if (found.length === 0) return [];
    return [
      {
        session_id: session.id,
        session_date: session.session_date,
        status: session.status,
        outcome: session.outcome,
        customer_id: session.customer_id,
        customer_name: session.customer.name,
        counselor_id: session.counselor_id,
        counselor_name: session.counselor.name,
        matches: found,
      },
    ];
  });
  return { items, next_cursor: null, not_indexed: 0 };
}

const did = (sequence: number, action: string, acting = 'user', user = 0): AuditEntry => ({
  sequence,
  at: new Date(Date.UTC(2026, 10, 24, 9, 60 - sequence)).toISOString(),
  acting,
  user_id: acting === 'nobody' ? null : (USERS[user]?.id ?? null),
  user_name: acting === 'nobody' ? null : (USERS[user]?.name ?? null),
  action,
  resource_id: '01890000-0000-7000-8000-00000000ab12',
});

export const AUDIT: AuditEntry[] = [
  did(9, 'audit.read'),
  did(8, 'session.search', 'user', 1),
  did(7, 'session.read', 'user', 1),
  did(6, 'analysis.make', 'worker', 1),
  did(5, 'transcript.make', 'worker', 1),
  did(4, 'recording.import', 'user', 1),
  did(3, 'auth.sign_in', 'user', 1),
  did(2, 'auth.refuse', 'nobody'),
  did(1, 'user.create'),
];

export const DIAGNOSTICS: Diagnostics = {
  version: '0.1.0',
  system: 'linux',
  processor: 'x86_64',
  schema_version: 5,
  database_bytes: 12_400_000,
  recordings_bytes: 3_600_000_000,
  recording_files: 214,
  free_bytes: 81_000_000_000,
  rows: [{ what: 'session', count: 214 }],
  jobs: [
    { state: 'done', count: 426 },
    { state: 'queued', count: 2 },
  ],
  failures: [],
  not_indexed: 0,
  engine: 'whisper.cpp',
  model: 'base-q8_0',
  model_ready: true,
};
