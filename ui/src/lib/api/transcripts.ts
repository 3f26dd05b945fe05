// Transcripts: their versions, corrections, names of the speakers, files.
import { api, direct, got, transport } from './client';
import type {
  Comparison,
  Draft,
  Edit,
  ExportFormat,
  Speaker,
  SpeakerName,
  Transcript,
  TranscriptVersion,
} from './types';

const of = (id: string) => ({ path: { id } });

export const transcriptVersions = async (id: string): Promise<TranscriptVersion[]> =>
  (await got(api.GET('/api/v1/sessions/{id}/transcript/versions', { params: of(id) }))).items;
export const compareVersions = (id: string, from: number, to: number): Promise<Comparison> =>
  got(api.GET('/api/v1/sessions/{id}/transcript/compare', { params: { ...of(id), query: { from, to } } }));
export const restoreVersion = (id: string, version: number, newest: number): Promise<Transcript> =>
  got(
    api.POST('/api/v1/sessions/{id}/transcript/restore', {
      params: of(id),
      body: { version, newest_version: newest },
    }),
  );

export const getDraft = (id: string): Promise<Draft> =>
  got(api.GET('/api/v1/sessions/{id}/transcript/draft', { params: of(id) }));
export interface NewEdit {
  of_version: number;
  revision: number;
  edit: Edit;
  continues: boolean;
}
export const sendEdit = (id: string, body: NewEdit): Promise<Draft> =>
  got(api.POST('/api/v1/sessions/{id}/transcript/draft/edits', { params: of(id), body }));
export const undoEdit = (id: string, revision: number): Promise<Draft> =>
  got(api.POST('/api/v1/sessions/{id}/transcript/draft/undo', { params: of(id), body: { revision } }));
export const redoEdit = (id: string, revision: number): Promise<Draft> =>
  got(api.POST('/api/v1/sessions/{id}/transcript/draft/redo', { params: of(id), body: { revision } }));
export const saveDraft = (id: string, revision: number, newest: number): Promise<Transcript> =>
  got(
    api.POST('/api/v1/sessions/{id}/transcript/draft/save', {
      params: of(id),
      body: { revision, newest_version: newest },
    }),
  );
export const discardDraft = (id: string, revision: number): Promise<unknown> =>
  got(api.DELETE('/api/v1/sessions/{id}/transcript/draft', { params: { ...of(id), query: { revision } } }));

export const speakerNames = async (id: string): Promise<SpeakerName[]> =>
  (await got(api.GET('/api/v1/sessions/{id}/speakers', { params: of(id) }))).items;
export const nameSpeakers = async (
  id: string,
  items: { speaker: Speaker; name: string | null }[],
): Promise<SpeakerName[]> =>
  (await got(api.PUT('/api/v1/sessions/{id}/speakers', { params: of(id), body: { items } }))).items;

const ENDINGS: Partial<Record<ExportFormat, string>> = { markdown: 'md' };

/** Lets the user say where (the window) or hands the file to the browser; false where nobody chose a place. */
export const exportTranscript = (id: string, format: ExportFormat, version: number): Promise<boolean> => {
  const path = `/api/v1/sessions/${id}/transcript/export?format=${format}&version=${version}`;
  const name = `transcript-v${version}.${ENDINGS[format] ?? format}`;
  return direct((token) => transport.saveFile(token, path, name));
};
