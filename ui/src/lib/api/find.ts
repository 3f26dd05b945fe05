// Finding things in what was said and done: search, the audit, and how this PC stands.
import { api, direct, got, transport } from './client';
import type { AuditEntry, Diagnostics, FoundSession, Listed, SessionStatus } from './types';

export interface SearchQuery {
  q: string;
  status?: SessionStatus[];
  from?: string;
  to?: string;
  limit?: number;
  cursor?: string;
}
export interface SearchResults extends Listed<FoundSession> {
  not_indexed: number;
}
export const search = (query: SearchQuery): Promise<SearchResults> =>
  got(api.GET('/api/v1/search', { params: { query } }));

export interface AuditQuery {
  user_id?: string;
  action?: string;
  from?: string;
  to?: string;
  limit?: number;
  cursor?: string;
}
export const listAudit = (query: AuditQuery): Promise<Listed<AuditEntry>> =>
  got(api.GET('/api/v1/audit', { params: { query } }));

export const diagnostics = (): Promise<Diagnostics> => got(api.GET('/api/v1/diagnostics', {}));

/** The support file as text, to be handed to the browser's own download. */
export const supportFile = (): Promise<string> =>
  direct(async (token) => {
    const url = `${transport.base}/api/v1/diagnostics/support-file`;
    const answer = await transport.fetch(new Request(url, { headers: { authorization: `Bearer ${token}` } }));
    return answer.text();
  });
