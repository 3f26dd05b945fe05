/** kill -9 in the middle of transcription and of analysis: nothing is lost, nothing is doubled. */
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Server } from './support/http';
import { admin } from './support/people';
import { dialogues } from './support/sound';
import { until } from './support/wait';

interface Job {
  kind: string;
  state: string;
  progress: number;
}
interface Session {
  id: string;
  status: string;
  transcript: { version: number } | null;
  analysis: { version: number } | null;
}

const vault = path.join(process.env.SOTTO_E2E ?? '', 'kill-vault');
let server: Server;
let session: string;

async function start(): Promise<void> {
  server = await Server.start(vault);
}

async function restart(): Promise<void> {
  await server.end('SIGKILL');
  await start();
  await server.signIn(admin);
}

const jobs = async () => (await server.call<{ items: Job[] }>('GET', `/jobs?session_id=${session}`)).items;
const read = () => server.call<Session>('GET', `/sessions/${session}`);

beforeAll(async () => {
  await start();
  await server.call('POST', '/setup', { clinic: { name: 'Clinic by the River' }, admin });
  await server.signIn(admin);
  const customer = await server.call<{ id: string }>('POST', '/customers/', { name: 'Wilhelmina' });
  const plan = { customer_id: customer.id, session_date: '2026-11-24' };
  session = (await server.call<{ id: string }>('POST', '/sessions/', plan)).id;
});
afterAll(() => server.end('SIGTERM'));

test('in the middle of a transcription', async () => {
  await server.upload(session, path.join(dialogues, 's3_awb_slt.flac'));
  await until('the transcription runs', async () =>
    (await jobs()).some(({ kind, state }) => kind === 'transcribe' && state === 'running'),
  );
  await restart();
  expect((await read()).status).toBe('recorded');
  const done = await until(
    'it is transcribed and analysed after all',
    async () => {
      const now = await read();
      return now.status === 'analyzed' ? now : null;
    },
    { seconds: 240 },
  );
  expect([done.transcript?.version, done.analysis?.version]).toEqual([1, 1]);
});

test('at any point of an analysis', async () => {
  for (let round = 0; round < 5; round += 1) {
    await server.call('POST', `/analysis/${session}/analyze`);
    await restart();
    await until('no job waits or runs', async () => (await jobs()).every(({ state }) => state === 'done'), {
      seconds: 90,
    });
    const now = await read();
    expect(now.status).toBe('analyzed');
    expect(now.analysis?.version).toBe(round + 2);
  }
});
