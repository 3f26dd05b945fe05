// The desktop window's door: the same router, called in process by a command; sound, files and the
// microphone have commands of their own.
import { invoke } from '@tauri-apps/api/core';
import { listen } from '@tauri-apps/api/event';
import { getCurrentWebview } from '@tauri-apps/api/webview';

import { parseRecorderEvent } from './recorder-event';
import { fileAt, windowShell } from './shell';
import type { LiveStatus, Recorder, Transport } from './transport';

interface Answer {
  status: number;
  headers: Record<string, string>;
  body: string;
}

const BODILESS = new Set([101, 204, 205, 304]);

async function call(request: Request): Promise<Response> {
  const url = new URL(request.url);
  const body = request.body === null && request.method === 'GET' ? '' : await request.text();
  const answer = await invoke<Answer>('api_call', {
    call: {
      method: request.method,
      path: url.pathname + url.search,
      headers: Object.fromEntries(request.headers),
      body: body === '' ? null : body,
    },
  });
  const content = BODILESS.has(answer.status) ? null : answer.body;
  return new Response(content, { status: answer.status, headers: answer.headers });
}

const recorder: Recorder = {
  devices: () => invoke('devices'),
  start: (token, sessionId, device, continueId) =>
    invoke<LiveStatus>('start_recording', { token, sessionId, device, continueId: continueId ?? null }),
  pause: () => invoke('pause_recording'),
  resume: () => invoke('resume_recording'),
  stop: () => invoke('stop_recording'),
  status: () => invoke('recording_status'),
  listen: (heard) =>
    listen('recorder', (message) => {
      const event = parseRecorderEvent(message.payload);
      if (event) heard(event);
    }),
};

export function windowTransport(): Transport {
  return {
    kind: 'window',
    // Only path and query are used; the name is never looked up.
    base: 'http://sotto.invalid',
    recorder,
    shell: windowShell(),
    fetch: call,
    readSound: (token, recordingId, from, count) => invoke('read_sound', { token, recordingId, from, count }),
    onDrop(heard) {
      const listening = getCurrentWebview().onDragDropEvent(({ payload }) => {
        if (payload.type !== 'drop') return;
        heard(payload.paths.map(fileAt));
      });
      return () => void listening.then((stop) => stop());
    },
    takeInModel: (token) => invoke<boolean>('take_in_model', { token }),
    saveFile: (token, path, name) => invoke<boolean>('save_file', { token, path, name }),
    async importFile(token, sessionId, file, progress) {
      const path = typeof file === 'string' ? file : await invoke<string | null>('pick_audio_file');
      if (path === null) return null;
      progress(null);
      return invoke<string>('upload_recording', { token, sessionId, path });
    },
  };
}
