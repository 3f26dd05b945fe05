/**
 * The main job in the real window, on real sound: set-up, sign-in, consent, record, power cut, recovery,
 * continue, stop, transcript, speakers, analysis, hear a word, complete, report - and nothing in plain on disk.
 */
import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { search, soundNeedles } from './support/canary';
import { get, samples, token } from './support/inside';
import { counselor, newSession, setUp, signIn } from './support/people';
import { Window } from './support/program';
import { Screens } from './support/screens';
import { speak } from './support/sound';
import { until } from './support/wait';

const dialogue = 's3_awb_slt.flac';
const client = 'Wilhelmina Quillfeather';
const noted = 'asked about the heronry canary';

const home = process.env.SOTTO_E2E ?? '';
const vault = path.join(home, 'vault');
let window: Window;
let screens: Screens;

async function open(): Promise<void> {
  window = await Window.open(vault);
  screens = new Screens(window.driver, 'window');
}

beforeAll(open);
afterAll(() => window.close());

const recorded = async (seconds: number) =>
  until(
    `${seconds} s are recorded`,
    async () => {
      const [minutes, rest] = (await screens.text('record-clock')).split(':').map(Number);
      return minutes * 60 + rest >= seconds;
    },
    { seconds: 90 },
  );

test('a newcomer sets the clinic up and signs in', async () => {
  const code = await setUp(screens);
  expect(code.replace(/[^0-9A-Z]/g, '').length).toBeGreaterThanOrEqual(32);
  await screens.part('signin-email');
  await screens.look('sign-in');
  await signIn(screens, counselor);
  await screens.look('today-empty');
});

test('recording outlives a power cut in the middle', async () => {
  await newSession(screens, client);
  await screens.click('record-start');
  await until('the light is red', async () => (await screens.text('record-state')).includes('Recording'));
  const voice = speak(dialogue, 0, 34);
  await recorded(33);
  await screens.look('recording');
  await window.kill();
  await voice;

  await open();
  await signIn(screens, counselor);
  await screens.look('today-after-crash');
  await screens.click('nav-sessions');
  await screens.click('session-link');
  await screens.part('recovered');
  await screens.look('recovered');
});

test('it is continued, stopped, transcribed and analysed', async () => {
  await screens.click('continue-recording');
  await screens.click('record-start');
  await until('the light is red', async () => (await screens.text('record-state')).includes('Recording'));
  await speak(dialogue, 34, 70);
  await screens.click('record-stop');
  await screens.part('transcript', 120);
  await screens.part('analysis', 60);
  await screens.look('session');

  const spoken = (await screens.text('transcript')).toLowerCase();
  expect(spoken.length).toBeGreaterThan(400);
  const bearer = await token(window.driver, counselor);
  const list = await get<{ items: { id: string; status: string }[] }>(window.driver, bearer, '/sessions/');
  expect(list.items.map(({ status }) => status)).toEqual(['analyzed']);
});

test('a word is heard where it was said', async () => {
  await screens.click('word-20');
  await until('the play head has moved', async () => {
    const [minutes, seconds] = (await screens.text('player-time')).split(/[:/ ]/).map(Number);
    return minutes * 60 + seconds >= 3;
  });
  await screens.look('playing');
  await screens.click('play');
});

test('it is noted, completed and seen in the report', async () => {
  await screens.type('notes', noted);
  await screens.choose('outcome', 'follow_up');
  await until('the notes are kept', async () => /saved/i.test(await screens.text('notes-state')));
  await screens.click('complete');
  await screens.part('completed');
  await screens.look('completed');
  await screens.click('nav-report');
  await screens.part('report-tiles');
  await screens.look('report');
});

test('nothing that was typed, spoken or recorded lies in plain on the disk', async () => {
  const bearer = await token(window.driver, counselor);
  const { items } = await get<{ items: { id: string }[] }>(window.driver, bearer, '/sessions/');
  interface Detail {
    recordings: { id: string; sample_rate: number; channels: number }[];
    transcript: { segments: { text: string }[] };
  }
  const session = await get<Detail>(window.driver, bearer, `/sessions/${items[0].id}`);
  const [recording] = session.recordings;
  const needles: Buffer[] = [];
  for (const second of [6, 20, 50]) {
    const sound = await samples(window.driver, bearer, recording.id, second * recording.sample_rate, 2000);
    expect(sound.some((sample) => Math.abs(sample) > 100)).toBe(true);
    const left = sound.filter((_, index) => index % recording.channels === 0);
    needles.push(...soundNeedles(sound), ...soundNeedles(left));
  }
  const longest = session.transcript.segments.map(({ text }) => text).sort((a, b) => b.length - a.length);
  const words = [client, 'Quillfeather', noted, counselor.password, ...longest.slice(0, 5)];
  // The search itself is tried first: what it shall find, it finds.
  const planted = path.join(home, 'planted');
  writeFileSync(planted, Buffer.concat([Buffer.from(`x${noted}`), ...needles]));
  const control = search([home], [], words, needles).found.filter((line) => line.startsWith(planted));
  rmSync(planted);
  expect(control.length).toBe(needles.length + 1);
  const { searched, found } = search([home], window.processes(), words, needles);
  expect(searched).toBeGreaterThan(5);
  expect(found).toEqual([]);
});
