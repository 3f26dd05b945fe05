/** The same screens over HTTP in Chromium: the main job with an imported file, every screen looked at, both themes and languages. */
import path from 'node:path';
import { By } from 'selenium-webdriver';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { admin, counselor, newSession, setUp, signIn } from './support/people';
import { Browser } from './support/program';
import { Screens } from './support/screens';
import { dialogues } from './support/sound';

let browser: Browser;
let screens: Screens;

beforeAll(async () => {
  browser = await Browser.open(path.join(process.env.SOTTO_E2E ?? '', 'browser-vault'));
  screens = new Screens(browser.driver, 'browser');
});
afterAll(() => browser.close());

test('set-up and sign-in', async () => {
  await setUp(screens);
  await screens.part('signin-email');
  await screens.look('sign-in');
  await signIn(screens, counselor);
  await screens.look('today-empty');
});

test('a file is imported, transcribed and analysed', async () => {
  await newSession(screens, 'Wilhelmina Quillfeather');
  await screens.part('import-choose');
  await screens.look('import');
  const file = await browser.driver.findElement(By.css('[data-testid="import-file"]'));
  await file.sendKeys(path.join(dialogues, 'c1_consultation_slt_joe.flac'));
  await screens.part('transcript', 180);
  await screens.part('analysis', 60);
  expect((await screens.text('transcript')).length).toBeGreaterThan(1000);
});

test('a word of the talk is found and opens its moment', async () => {
  await screens.click('nav-sessions');
  await screens.type('search-field', 'moment');
  await screens.part('search-count');
  await screens.look('search');
  await screens.part('search-place');
  const found = await screens.text('search-results');
  expect(found.toLowerCase()).toContain('moment');
  await screens.click('search-place');
  await screens.part('transcript');
  const focused = await browser.driver.findElement(By.css('[data-testid="transcript"] .focus'));
  expect((await focused.getText()).toLowerCase()).toContain('moment');
  await screens.look('search-opened');
  await screens.click('nav-sessions');
  await screens.type('search-field', 'kestrel');
  await screens.part('search-none');
  await screens.look('search-none');
});

const themes = ['light', 'dark'] as const;
const languages = ['en', 'ja'] as const;

for (const theme of themes) {
  for (const language of languages) {
    test(`every screen, ${theme}, ${language}`, async () => {
      await screens.click('nav-settings');
      await screens.choose('settings-theme', theme);
      await screens.choose('settings-language', language);
      const name = (screen: string) => `${screen}-${theme}-${language}`;
      await screens.look(name('settings'));
      for (const page of ['today', 'sessions', 'clients', 'report', 'activity']) {
        await screens.click(`nav-${page}`);
        await screens.look(name(page));
      }
      await screens.click('nav-sessions');
      await screens.click('session-link');
      await screens.part('analysis');
      await screens.look(name('session'));
    });
  }
}

test('the admin looks after people', async () => {
  await screens.click('nav-settings');
  await screens.choose('settings-language', 'en');
  await screens.choose('settings-theme', 'light');
  await screens.click('sign-out');
  await signIn(screens, admin);
  await screens.click('nav-people');
  await screens.part('user-row');
  await screens.look('people');
  await screens.click('new-user');
  await screens.look('new-user');
});

for (const theme of themes) {
  for (const language of languages) {
    test(`search, the audit log and the state of the PC, ${theme}, ${language}`, async () => {
      await browser.driver.navigate().refresh();
      await signIn(screens, admin);
      await screens.click('nav-settings');
      await screens.choose('settings-theme', theme);
      await screens.choose('settings-language', language);
      const button = await screens.part('support-file');
      await browser.driver.executeScript('arguments[0].scrollIntoView({ block: "center" })', button);
      await screens.look(`admin-settings-${theme}-${language}`);
      await screens.click('nav-audit');
      await screens.part('audit-row');
      await screens.look(`audit-${theme}-${language}`);
      const actions = await browser.driver.findElements(By.css('[data-action="session.search"]'));
      expect(actions.length).toBeGreaterThan(0);
      await screens.click('nav-sessions');
      await screens.type('search-field', 'moment');
      await screens.part('search-place');
      await screens.look(`search-${theme}-${language}`);
    });
  }
}
