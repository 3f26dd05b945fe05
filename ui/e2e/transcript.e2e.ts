/** Correcting a transcript over HTTP in Chromium: draft, undo, save, names, versions, file; by keyboard alone. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { By, Key } from 'selenium-webdriver';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { counselor, newSession, setUp, signIn } from './support/people';
import { Browser } from './support/program';
import { Screens } from './support/screens';
import { dialogues } from './support/sound';
import { until } from './support/wait';

let browser: Browser;
let screens: Screens;

beforeAll(async () => {
  browser = await Browser.open(path.join(process.env.SOTTO_E2E ?? '', 'transcript-vault'));
  screens = new Screens(browser.driver, 'transcript');
  await setUp(screens);
  await signIn(screens, counselor);
  await newSession(screens, 'Ottilie Marrow');
  await screens.part('import-choose');
  const file = await browser.driver.findElement(By.css('[data-testid="import-file"]'));
  await file.sendKeys(path.join(dialogues, 's1_slt_joe.flac'));
  await screens.part('transcript', 180);
  await screens.part('analysis', 60);
});
afterAll(() => browser.close());

const keptAll = () =>
  until('all is kept', async () => {
    const state = await screens.part('edit-state', 1);
    return (await state.getAttribute('data-waiting')) === '0';
  });
const count = async () => Number(await (await screens.part('editor')).getAttribute('data-done'));
const press = async (...keys: string[]) => {
  await (await browser.driver.switchTo().activeElement()).sendKeys(...keys);
};

test('a line is corrected by keyboard alone, and undone', async () => {
  await screens.click('edit-begin');
  const before = await screens.text('line-0');
  await browser.driver.executeScript('arguments[0].focus()', await screens.part('line-0'));
  await press(Key.ENTER);
  await screens.part('edit-text');
  await press('Quillfeather ');
  await press(Key.ENTER);
  await keptAll();
  expect(await screens.text('line-0')).toContain('Quillfeather');
  expect(await count()).toBe(1);
  await screens.look('editor-light-en');
  await press(Key.chord(Key.CONTROL, 'z'));
  await keptAll();
  await until('the line is as before', async () => (await screens.text('line-0')) === before);
  await screens.click('edit-redo');
  await keptAll();
  await screens.click('speaker-1');
  await keptAll();
  expect(await count()).toBe(2);
});

test('leaving and coming back loses nothing', async () => {
  await screens.click('nav-sessions');
  await screens.click('session-link');
  await screens.part('unsaved-draft');
  await screens.look('unsaved');
  await screens.click('draft-go-on');
  expect(await screens.text('line-0')).toContain('Quillfeather');
});

test('names are set, saving makes one version, versions are compared', async () => {
  await screens.click('edit-names');
  await screens.type('name-customer', 'Ottilie');
  await screens.look('names');
  await screens.click('names-save');
  await screens.click('edit-save');
  await until('version 2 is shown', async () => {
    const shown = await screens.part('transcript', 1);
    return (await shown.getAttribute('data-version')) === '2';
  });
  expect(await screens.text('transcript')).toContain('Ottilie');
  await screens.click('versions-open');
  expect(await screens.text('changes')).toContain('Quillfeather');
  await screens.look('versions');
  await press(Key.ESCAPE);
});

test('the file says that it is plain and has the names', async () => {
  await screens.click('export-open');
  await screens.choose('export-format', 'txt');
  await screens.look('export');
  const folder = path.join(process.env.SOTTO_E2E ?? '', 'tmp');
  await browser.driver.sendAndGetDevToolsCommand('Page.setDownloadBehavior', {
    behavior: 'allow',
    downloadPath: folder,
  });
  await screens.click('export-save');
  await screens.part('exported');
  const name = path.join(folder, 'transcript-v2.txt');
  const text = await until('the file is there', () => readFileSync(name, 'utf8') || null);
  expect(text).toContain('Ottilie: ');
  expect(text).toContain('Quillfeather');
  await press(Key.ESCAPE);
});
