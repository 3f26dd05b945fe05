// The sample session.
import { api, got } from './client';
import type { Session } from './types';

export const addSample = (customer_name: string, session_date: string): Promise<Session> =>
  got(api.POST('/api/v1/samples/', { body: { customer_name, session_date } }));
export const removeSample = (id: string): Promise<unknown> =>
  got(api.DELETE('/api/v1/samples/{id}', { params: { path: { id } } }));
