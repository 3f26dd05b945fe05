/** The first five minutes in the real window: sound check, tour, a sample through the real pipeline, and its removal. */
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { counselor, setUp, signIn } from './support/people';
import { Window } from './support/program';
import { Screens } from './support/screens';
import { speak } from './support/sound';
import { until } from './support/wait';

let window: Window;
let screens: Screens;

beforeAll(async () => {
  window = await Window.open(path.join(process.env.SOTTO_E2E ?? '', 'sample-vault'));
  screens = new Screens(window.driver, 'sample');
});
afterAll(() => window.close());

test('a newcomer hears that the microphone works, and takes the tour', async () => {
  await setUp(screens);
  await signIn(screens, counselor);
  await screens.part('first-steps');
  await screens.look('first-steps');
  await screens.click('first-check');
  const voice = speak('s1_slt_joe.flac', 0, 8);
  await screens.click('sound-start');
  await until('it was heard', async () => (await screens.part('sound-verdict')).getAttribute('data-verdict'));
  await voice;
  expect(await (await screens.part('sound-verdict')).getAttribute('data-verdict')).toBe('good');
  await screens.look('sound-check');
  await window.driver.executeScript('document.querySelector("dialog").close()');
  await screens.click('first-tour');
  for (let step = 0; step < 4; step++) {
    await screens.look(`tour-${step + 1}`);
    await screens.click('tour-next');
  }
  await until('the tour is over', async () => !(await screens.isShown('tour')));
});

test('the sample is transcribed and read like any talk, and marked', async () => {
  await screens.click('first-sample');
  await screens.part('sample-band');
  await screens.part('glance', 180);
  const words = (await screens.text('transcript')).toLowerCase();
  expect(words).toContain('friday');
  await screens.look('sample');
  const place = await screens.part('glance-evidence');
  const start = Number(await place.getAttribute('data-start'));
  await screens.click('glance-evidence');
  await until('the head is at the place', async () => {
    const head = await (await screens.part('player-time')).getAttribute('data-seconds');
    return Math.abs(Number(head) - start) < 0.5;
  });
  await screens.click('nav-report');
  // Nothing but the sample is there, so that the report has nothing to add up.
  await screens.part('report-empty');
  await screens.look('report-without-sample');
});

test('it is removed without a trace', async () => {
  await screens.click('nav-sessions');
  await screens.click('session-link');
  await screens.click('sample-remove');
  await until('today is empty', () => screens.isShown('today-empty'));
});
