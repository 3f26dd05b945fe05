/**
 * Accounts in the real window: a colleague with a temporary password, first use, the own account, the lock, and a
 * recording that goes on behind it.
 */
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { admin, counselor, newSession, setUp, signIn } from './support/people';
import { Window } from './support/program';
import { Screens } from './support/screens';
import { speak } from './support/sound';
import { until } from './support/wait';

const colleague = { name: 'Nao Fields', email: 'nao@clinic.example', password: 'nine lamps along the pier' };
const client = 'Wilhelmina Quillfeather';
let window: Window;
let screens: Screens;
let temporary = '';

beforeAll(async () => {
  window = await Window.open(path.join(process.env.SOTTO_E2E ?? '', 'accounts-vault'));
  screens = new Screens(window.driver, 'accounts');
});
afterAll(() => window.close());

test('a colleague gets a temporary password that is shown once', async () => {
  await setUp(screens);
  await signIn(screens, admin);
  await screens.click('nav-people');
  await screens.click('new-user');
  await screens.look('user-form');
  await screens.type('user-name', colleague.name);
  await screens.type('user-email', colleague.email);
  await screens.click('user-save');
  temporary = await screens.text('shown-secret');
  await screens.look('shown-once');
  await screens.click('shown-done');
  expect(await screens.isShown('shown-secret')).toBe(false);
  await screens.click('new-clinic');
  await screens.type('clinic-name', 'Clinic on the Hill');
  await screens.look('clinic-form');
  await screens.click('clinic-save');
  await until('the new clinic is listed', async () => !(await screens.isShown('clinic-form')));
  await screens.look('people');
});

test('at first use nothing but the choice of a password is shown', async () => {
  await screens.click('switch-user');
  await screens.type('signin-email', colleague.email);
  await screens.type('signin-password', temporary);
  await screens.click('signin-submit');
  await screens.part('first-use');
  expect(await screens.isShown('sign-out')).toBe(false);
  await screens.type('first-old', temporary);
  await screens.type('first-new', 'too short');
  await screens.look('first-use');
  await screens.click('first-submit');
  await screens.part('trouble');
  await screens.type('first-new', colleague.password);
  await screens.click('first-submit');
  await screens.part('sign-out');
});

test('the own account: name, password, sign-ins', async () => {
  await screens.click('who');
  await screens.type('own-name', 'Nao F.');
  await screens.click('own-name-save');
  await screens.part('own-name-saved');
  await screens.type('old-password', colleague.password);
  await screens.type('own-password', 'eleven lamps along the pier');
  await screens.click('own-password-save');
  await screens.part('own-password-changed');
  await screens.look('account');
  await screens.click('everywhere');
  await screens.click('everywhere-sure');
  await signIn(screens, { ...colleague, password: 'eleven lamps along the pier' });
});

test('a reset ends the sign-in at the next call, and the administrator sees the rules', async () => {
  await screens.click('switch-user');
  await signIn(screens, admin);
  await screens.click('nav-settings');
  await screens.part('rule-min_password_chars');
  await screens.look('settings');
  await screens.choose('settings-language', 'ja');
  await screens.choose('settings-theme', 'dark');
  await screens.click('nav-people');
  await screens.part('user-row');
  await screens.look('people-dark-ja');
  await screens.click('who');
  await screens.part('sign-ins');
  await screens.look('account-dark-ja');
});

/** Everything that the window shows, as text. */
const shown = async () => window.driver.executeScript<string>('return document.body.innerText');

test('a recording goes on behind the lock, says nothing of whom, and is stopped there', async () => {
  await screens.click('nav-settings');
  await screens.choose('settings-language', 'en');
  await screens.choose('settings-theme', 'light');
  await screens.click('switch-user');
  await signIn(screens, counselor);
  await newSession(screens, client);
  await screens.click('record-start');
  await until('the light is red', async () => (await screens.text('record-state')).includes('Recording'));
  const voice = speak('s3_awb_slt.flac', 0, 12);
  expect(await shown()).toContain(client);

  await screens.click('switch-user');
  await screens.part('signin-email');
  await screens.part('live-bar');
  expect(await shown()).not.toContain('Quillfeather');
  await screens.look('locked-recording');
  await signIn(screens, admin);
  await screens.part('live-bar');
  await voice;
  await screens.click('switch-user');
  await screens.click('live-stop');
  await until('the bar is gone', async () => !(await screens.isShown('live-bar')));

  await signIn(screens, counselor);
  await screens.click('nav-sessions');
  await screens.click('session-link');
  await screens.part('transcript', 120);
  expect((await screens.text('transcript')).length).toBeGreaterThan(40);
});
