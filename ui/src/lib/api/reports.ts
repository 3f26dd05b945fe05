// The clinic's report, the sessions behind its numbers, and taking it out of the program.
import { api, direct, got, transport } from './client';
import type { Behind, Listed, Report, ReportNumber } from './types';

export type Step = Report['by'];
export interface Over {
  from: string;
  to: string;
  clinic_id?: string;
  counselor_id?: string;
}
export interface ReportQuery extends Over {
  by: Step;
}
/** Which number: `of` names the advice, the stage or the measure. */
export interface About {
  about: ReportNumber;
  of?: string;
}

export const clinicReport = (query: ReportQuery): Promise<Report> =>
  got(api.GET('/api/v1/reports/clinic', { params: { query } }));

export const sessionsBehind = (over: Over, about: About, cursor?: string): Promise<Listed<Behind>> =>
  got(
    api.GET('/api/v1/reports/clinic/sessions', {
      params: { query: { ...over, ...about, limit: 20, cursor } },
    }),
  );

/** Saves the report as a file where the user says; false when the dialog was closed. */
export function exportReport(query: ReportQuery, format: 'csv' | 'pdf', language: string): Promise<boolean> {
  const given = Object.entries({ ...query, format, language }).filter(([, value]) => value);
  const words = new URLSearchParams(given.map(([key, value]) => [key, String(value)]));
  const name = `sotto-report-${query.from}-${query.to}.${format}`;
  return direct((token) => transport.saveFile(token, `/api/v1/reports/clinic/export?${words}`, name));
}
