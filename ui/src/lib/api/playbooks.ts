// The playbooks that come with the program, and the clinic's own.
import { api, got } from './client';
import type { OwnPlaybook, OwnPlaybookDetail, PlaybookName, PlaybookPreview, PlaybookTrouble } from './types';

export const playbooks = (): Promise<PlaybookName[]> => got(api.GET('/api/v1/playbooks'));
export const ownPlaybooks = (): Promise<OwnPlaybook[]> => got(api.GET('/api/v1/playbooks/own'));

export const ownPlaybook = (id: string): Promise<OwnPlaybookDetail> =>
  got(api.GET('/api/v1/playbooks/own/{id}', { params: { path: { id } } }));

/** Begins one as a copy of a shipped one, or from the text of a file. */
export const createPlaybook = (
  from: { id: string; language: string } | { text: string },
  clinicId?: string,
): Promise<OwnPlaybookDetail> =>
  got(
    api.POST('/api/v1/playbooks/own', {
      body: { ...('text' in from ? { text: from.text } : { from }), clinic_id: clinicId },
    }),
  );

export const savePlaybook = (
  id: string,
  revision: number,
  draft: { text: string } | { form: unknown },
): Promise<OwnPlaybookDetail> =>
  got(api.PUT('/api/v1/playbooks/own/{id}', { params: { path: { id } }, body: { revision, ...draft } }));

export const checkPlaybook = (text: string): Promise<PlaybookTrouble | null> =>
  got(api.POST('/api/v1/playbooks/validate', { body: { text } })).then(({ trouble }) => trouble ?? null);

export const previewPlaybook = (id: string, sessionId: string): Promise<PlaybookPreview> =>
  got(
    api.POST('/api/v1/playbooks/own/{id}/preview', {
      params: { path: { id } },
      body: { session_id: sessionId },
    }),
  );

export const publishPlaybook = (id: string, revision: number) =>
  got(api.POST('/api/v1/playbooks/own/{id}/publish', { params: { path: { id } }, body: { revision } }));

export const analyzeAgain = (id: string): Promise<number> =>
  got(api.POST('/api/v1/playbooks/own/{id}/analyze-again', { params: { path: { id } } })).then(
    ({ jobs }) => jobs,
  );
