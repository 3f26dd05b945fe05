// Sessions, their recordings, jobs, transcripts and analyses.
import { api, got } from './client';
import type {
  Job,
  JobState,
  Listed,
  Outcome,
  Peaks,
  Session,
  SessionDetail,
  SessionStatus,
  Transcript,
} from './types';

export interface SessionFilter {
  status?: SessionStatus[];
  outcome?: Outcome[];
  customer_id?: string;
  counselor_id?: string;
  from?: string;
  to?: string;
  limit?: number;
  cursor?: string;
}
export const listSessions = (query: SessionFilter): Promise<Listed<Session>> =>
  got(api.GET('/api/v1/sessions/', { params: { query } }));
export const sessionDetail = (id: string): Promise<SessionDetail> =>
  got(api.GET('/api/v1/sessions/{id}', { params: { path: { id } } }));

export interface NewSession {
  customer_id: string;
  session_date: string;
  language?: string | null;
  /** Id of the playbook; left out, that of the settings. */
  playbook?: string;
}
export const createSession = (body: NewSession): Promise<Session> =>
  got(api.POST('/api/v1/sessions/', { body }));

export type SessionChange = Partial<{
  notes: string;
  outcome: Outcome | null;
  language: string | null;
  speakers: number;
  session_date: string;
  status: 'completed';
  /** Id of the playbook, or blank for that of the settings. */
  playbook: string;
}>;
export const changeSession = (id: string, body: SessionChange): Promise<Session> =>
  got(api.PUT('/api/v1/sessions/{id}', { params: { path: { id } }, body }));

export const peaks = (id: string, bins: number): Promise<Peaks> =>
  got(api.GET('/api/v1/recordings/{id}/peaks', { params: { path: { id }, query: { bins } } }));

export const transcribe = (id: string): Promise<Job> =>
  got(api.POST('/api/v1/analysis/{id}/transcribe', { params: { path: { id } } }));
export const analyze = (id: string): Promise<Job> =>
  got(api.POST('/api/v1/analysis/{id}/analyze', { params: { path: { id } } }));
export const swapSpeakers = (id: string): Promise<Transcript> =>
  got(api.POST('/api/v1/sessions/{id}/transcript/swap-speakers', { params: { path: { id } } }));

export const listJobs = (state?: JobState): Promise<Listed<Job>> =>
  got(api.GET('/api/v1/jobs', { params: { query: { state, limit: 100 } } }));
export const retryJob = (id: string): Promise<Job> =>
  got(api.POST('/api/v1/jobs/{id}/retry', { params: { path: { id } } }));
export const cancelJob = (id: string): Promise<Job> =>
  got(api.POST('/api/v1/jobs/{id}/cancel', { params: { path: { id } } }));
export const pauseJob = (id: string): Promise<Job> =>
  got(api.POST('/api/v1/jobs/{id}/pause', { params: { path: { id } } }));
export const resumeJob = (id: string): Promise<Job> =>
  got(api.POST('/api/v1/jobs/{id}/resume', { params: { path: { id } } }));
