// The clinic's report.
import { api, got } from './client';
import type { Report } from './types';

export interface ReportQuery {
  from: string;
  to: string;
  by: 'month' | 'day';
  counselor_id?: string;
}
export const clinicReport = (query: ReportQuery): Promise<Report> =>
  got(api.GET('/api/v1/reports/clinic', { params: { query } }));
