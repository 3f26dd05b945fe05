/** Reading an analysis: the map opens its moments, a label is corrected and taken back, the text leaves masked. */
import path from 'node:path';
import { By } from 'selenium-webdriver';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { counselor, newSession, setUp, signIn } from './support/people';
import { Browser } from './support/program';
import { Screens } from './support/screens';
import { dialogues } from './support/sound';
import { until } from './support/wait';

let browser: Browser;
let screens: Screens;

beforeAll(async () => {
  browser = await Browser.open(path.join(process.env.SOTTO_E2E ?? '', 'analysis-vault'));
  screens = new Screens(browser.driver, 'analysis');
});
afterAll(() => browser.close());

const count = async (css: string) => (await browser.driver.findElements(By.css(css))).length;
const version = async () => Number(await (await screens.part('analysis')).getAttribute('data-version'));

test('a talk is imported and read', async () => {
  await setUp(screens);
  await signIn(screens, counselor);
  await newSession(screens, 'Wilhelmina Quillfeather');
  await screens.part('import-choose');
  const file = await browser.driver.findElement(By.css('[data-testid="import-file"]'));
  await file.sendKeys(path.join(dialogues, 'c1_two_mics_48k_60s.flac'));
  await screens.part('transcript', 180);
  await screens.part('talk-map', 60);
  expect(await count('[data-testid="worries"] [data-testid="correct"]')).toBeGreaterThan(0);
});

test('a correction changes the numbers and is taken back', async () => {
  const questions = '[data-testid="questions"] [data-testid="evidence"]';
  const [before, first] = [await count(questions), await version()];
  const menu = await browser.driver.findElement(By.css('[data-testid="questions"] [data-testid="correct"]'));
  await browser.driver.executeScript('arguments[0].scrollIntoView({ block: "center" })', menu);
  await menu.click();
  await screens.look('menu');
  const option = await menu.findElement(By.xpath('..//*[@data-testid="correct-option"][1]'));
  await option.click();
  await until('the new version is shown', async () => (await version()) === first + 1);
  expect(await count(questions)).toBe(before - 1);
  await screens.click('correction-undo');
  await until('the machine’s word is back', async () => (await count(questions)) === before);
});

test('the text leaves without names', async () => {
  await screens.click('mask');
  const text = await (await screens.part('masked-text')).getAttribute('value');
  expect(text).toContain('Counselor:');
  await screens.look('masked');
  await browser.driver.actions().sendKeys('\uE00C').perform();
});

for (const [theme, language] of [
  ['light', 'en'],
  ['dark', 'ja'],
] as const) {
  test(`the session, ${theme}, ${language}`, async () => {
    await screens.click('nav-settings');
    await screens.choose('settings-theme', theme);
    await screens.choose('settings-language', language);
    await screens.click('nav-sessions');
    await screens.click('session-link');
    await screens.part('talk-map');
    await screens.look(`session-${theme}-${language}`);
    await browser.driver.executeScript(
      'document.querySelectorAll("[data-testid=analysis] details:not(:has([data-testid=correct]))").forEach((d) => (d.open = true))',
    );
    await screens.look(`session-open-${theme}-${language}`);
  });
}
