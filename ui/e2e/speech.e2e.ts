/** Speech in the real screens: models, the own voice, words of the clinic; a talk of three in a chosen language. */
import path from 'node:path';
import { By } from 'selenium-webdriver';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { admin, counselor, newSession, setUp, signIn } from './support/people';
import { Browser } from './support/program';
import { Screens } from './support/screens';
import { dialogues } from './support/sound';
import { until } from './support/wait';

let browser: Browser;
let screens: Screens;

beforeAll(async () => {
  browser = await Browser.open(path.join(process.env.SOTTO_E2E ?? '', 'speech-vault'));
  screens = new Screens(browser.driver, 'speech');
  await setUp(screens);
});
afterAll(() => browser.close());

const show = async (name: string) =>
  browser.driver.executeScript('arguments[0].scrollIntoView({ block: "start" })', await screens.part(name));
const state = async (name: string, word: string) => (await screens.part(name)).getAttribute(`data-${word}`);

test('an admin sees the models, and a file that is none is refused', async () => {
  await signIn(screens, admin);
  await screens.click('nav-settings');
  expect(await state('model-base', 'state')).toBe('here');
  await screens.part('model-used');
  await show('speech-models');
  await screens.look('models-light-en');
  const file = await browser.driver.findElement(By.css('[data-testid="model-file"]'));
  await file.sendKeys(path.join(dialogues, 's3_awb_slt.json'));
  await screens.part('not-a-model');
  await show('speech-models');
  await screens.look('model-refused');
  await screens.choose('settings-theme', 'dark');
  await screens.choose('settings-language', 'ja');
  await show('speech-models');
  await screens.look('models-dark-ja');
  await screens.choose('settings-theme', 'light');
  await screens.choose('settings-language', 'en');
});

test('words of the clinic are kept', async () => {
  await screens.type('hints', 'Sottozumab\nDr. Ishikawa');
  await screens.click('hints-save');
  await screens.part('hints-saved');
  await screens.look('hints');
  await screens.click('sign-out');
});

test('a counselor agrees to the own voice', async () => {
  await signIn(screens, counselor);
  await screens.click('nav-settings');
  expect(await state('voice-state', 'on')).toBe('false');
  await show('own-voice');
  await screens.look('voice-off');
  await screens.click('voice-on');
  await until('it is on', async () => (await state('voice-state', 'on')) === 'true');
});

test('a transcript says how right its model was, and shows what it was unsure of', async () => {
  await screens.click('nav-today');
  await newSession(screens, 'Ottilie Marrow');
  await screens.part('import-choose');
  const file = await browser.driver.findElement(By.css('[data-testid="import-file"]'));
  await file.sendKeys(path.join(dialogues, 's3_awb_slt.flac'));
  await screens.part('transcript', 240);
  await screens.part('analysis', 60);
  const text = await screens.text('transcript');
  expect(text).not.toContain('Sottozumab');
  const unsure = await browser.driver.findElements(By.css('[data-testid="transcript"] .unsure'));
  for (const word of unsure) expect((await word.getText()).length).toBeGreaterThan(0);
  const measured = await screens.part('measured');
  await measured.findElement(By.css('summary')).click();
  await until('the figures are shown', async () => (await measured.getText()).includes('Words wrong'));
  await show('measured');
  await screens.look('measured-light-en');
});

test('one click swaps the two, and a talk is written again for three', async () => {
  const first = async () => (await browser.driver.findElement(By.css('[data-segment] .speaker'))).getText();
  const before = await first();
  await screens.click('swap-speakers');
  await until('they are swapped', async () => (await first()) !== before);
  const again = await screens.part('again');
  await again.findElement(By.css('summary')).click();
  await screens.choose('again-language', 'en');
  await screens.choose('again-speakers', '3');
  await screens.look('again');
  await screens.click('transcribe-again');
  // Beside what a person changed, the machine's new version waits to be looked at.
  await screens.part('machine-beside', 240);
  await screens.look('machine-beside');
});

test('the voice is learnt when the session is completed, and deleted at a click', async () => {
  await screens.choose('outcome', 'agreed');
  await screens.click('complete');
  await screens.part('completed');
  await screens.click('nav-settings');
  await until('it was learnt', async () => (await screens.text('voice-state')).includes('1'));
  await show('own-voice');
  await screens.look('voice-on');
  await screens.click('voice-off');
  await until('it is gone', async () => (await state('voice-state', 'on')) === 'false');
});
