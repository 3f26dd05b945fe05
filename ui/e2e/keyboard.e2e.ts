/** The main job in the real window by keyboard alone: sign-in, new client, consent, record, stop, read, hear, complete. */
import path from 'node:path';
import { Key } from 'selenium-webdriver';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Keyboard } from './support/keyboard';
import { admin, counselor } from './support/people';
import { Server } from './support/http';
import { Window } from './support/program';
import { Screens } from './support/screens';
import { speak } from './support/sound';
import { until } from './support/wait';

const vault = path.join(process.env.SOTTO_E2E ?? '', 'keyboard-vault');
let window: Window;
let screens: Screens;
let keys: Keyboard;

beforeAll(async () => {
  const server = await Server.start(vault);
  await server.call('POST', '/setup', { clinic: { name: 'Clinic by the River' }, admin });
  await server.signIn(admin);
  const { items } = await server.call<{ items: { id: string }[] }>('GET', '/clinics/');
  await server.call('POST', '/users/', { ...counselor, role: 'counselor', clinic_id: items[0].id });
  await server.end('SIGTERM');
  window = await Window.open(vault);
  screens = new Screens(window.driver, 'keyboard');
  keys = new Keyboard(window.driver);
});
afterAll(() => window.close());

const sounding = () => screens.part('player-time').then((part) => part.getAttribute('data-seconds'));

test('from the sign-in to the recording', async () => {
  await screens.part('signin-email');
  await keys.to('signin-email');
  await keys.press(counselor.email);
  await keys.to('signin-password');
  await keys.press(counselor.password, Key.ENTER);
  const first = await screens.part('first-use', 5).catch(() => null);
  if (first) {
    // The account was made by an administrator: its user chooses a password.
    await keys.to('first-old');
    await keys.press(counselor.password);
    await keys.to('first-new');
    await keys.press('eleven bright lanterns', Key.ENTER);
  }
  await screens.part('first-steps');
  await keys.use('first-close');
  await keys.chord(Key.ALT, 'n');
  await screens.part('new-session-dialog');
  await keys.to('new-session-client');
  await keys.press('Keya Boarding');
  await screens.part('client-new');
  await keys.press(Key.ENTER);
  await keys.press(Key.ENTER);
  await screens.part('consent');
  await keys.use('consent-yes');
  await keys.use('record-start');
  await until('the light is red', async () => (await screens.text('record-state')).includes('Recording'));
});

test('from the stop to what the talk shows', async () => {
  await speak('c1_consultation_slt_joe.flac', 0, 40);
  await keys.chord(Key.ALT, '1');
  await screens.part('live-bar');
  await keys.chord(Key.ALT, 'r');
  await keys.use('record-stop');
  await screens.part('recording-saved');
  await screens.look('saved');
  await screens.part('glance', 120);
  await screens.look('read');
  await keys.to('play');
  await keys.press('l');
  await until('ten seconds on', async () => Number(await sounding()) >= 10);
  const before = Number(await sounding());
  await keys.press('k');
  await until('it plays', async () => Number(await sounding()) > before + 0.5);
  await keys.press('k');
  await keys.press('+');
  expect(await (await screens.part('speed')).getAttribute('value')).toBe('1.25');
});

test('the outcome is set, taken back, set again, and the session completed', async () => {
  await keys.to('outcome');
  await keys.press('Und');
  await screens.part('undo');
  await keys.use('undo-back');
  await until(
    'it is taken back',
    async () => (await (await screens.part('outcome')).getAttribute('value')) === '',
  );
  await keys.to('outcome');
  await keys.press('Fol');
  await keys.use('complete');
  await screens.part('completed');
});

test('help for the page that is shown, by its key', async () => {
  await keys.press(Key.F1);
  const here = await screens.part('help-here');
  expect(await here.getAttribute('data-topic')).toBe('session');
  await screens.look('help');
  await keys.press(Key.ESCAPE);
  await until('the help is closed', async () => !(await screens.isShown('help')));
});
