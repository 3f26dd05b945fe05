// The browser's door: plain fetch against the server that served the screens.
import { ApiError, problemToError } from './errors';
import type { ImportProgress, Transport } from './transport';

const API = '/api/v1';
const bearer = (token: string) => ({ authorization: `Bearer ${token}` });

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return null;
  }
}

/** Multipart upload; XMLHttpRequest, as fetch does not tell how much was sent. */
function upload(token: string, path: string, file: File, progress: ImportProgress): Promise<string> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', `${API}${path}`);
    request.setRequestHeader('authorization', `Bearer ${token}`);
    request.upload.onprogress = (event) =>
      progress(event.lengthComputable ? event.loaded / event.total : null);
    request.upload.onload = () => progress(null);
    request.onerror = () => reject(new ApiError('offline'));
    request.onload = () => {
      const body = parsed(request.responseText);
      if (request.status === 201) resolve((body as { id: string }).id);
      else reject(problemToError(body, request.status));
    };
    const form = new FormData();
    form.append('file', file, file.name);
    request.send(form);
  });
}

export function httpTransport(): Transport {
  return {
    kind: 'http',
    base: location.origin,
    recorder: null,
    shell: null,
    fetch: (request) => fetch(request),
    async readSound(token, recordingId, from, count) {
      const path = `${API}/recordings/${recordingId}/samples?from=${from}&count=${count}`;
      const response = await fetch(path, { headers: bearer(token), cache: 'no-store' });
      if (!response.ok) throw problemToError(parsed(await response.text()), response.status);
      return response.arrayBuffer();
    },
    onDrop(heard) {
      const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
      const over = (event: DragEvent) => {
        if (hasFiles(event)) event.preventDefault();
      };
      const drop = (event: DragEvent) => {
        if (!hasFiles(event)) return;
        // Else the browser leaves the page and shows the file.
        event.preventDefault();
        const files = [...(event.dataTransfer?.files ?? [])];
        heard(files.map((file) => ({ name: file.name, source: file, changed: new Date(file.lastModified) })));
      };
      document.addEventListener('dragover', over);
      document.addEventListener('drop', drop);
      return () => {
        document.removeEventListener('dragover', over);
        document.removeEventListener('drop', drop);
      };
    },
    async takeInModel(token, file) {
      if (!file) return false;
      await upload(token, '/models', file, () => undefined);
      return true;
    },
    async saveFile(token, path, name) {
      const response = await fetch(path, { headers: bearer(token), cache: 'no-store' });
      if (!response.ok) throw problemToError(parsed(await response.text()), response.status);
      // The user asked for a plain file: what a blob URL may spool is what is being saved.
      // eslint-disable-next-line no-restricted-syntax
      const address = URL.createObjectURL(await response.blob());
      const link = Object.assign(document.createElement('a'), { href: address, download: name });
      link.click();
      URL.revokeObjectURL(address);
      return true;
    },
    async importFile(token, sessionId, file, progress) {
      if (!(file instanceof File)) return null;
      return upload(token, `/sessions/${sessionId}/upload-recording`, file, progress);
    },
  };
}
