/**
 * Reports and playbooks in the real window, on generated sessions: a manager's and an admin's report, a counselor's own
 * view, from a number to the moment in the talk, and a playbook changed, tried and published.
 */
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { By } from 'selenium-webdriver';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { built } from './support/places';
import { signIn, type Person } from './support/people';
import { Window } from './support/program';
import { Screens } from './support/screens';
import { until } from './support/wait';

const SESSIONS = process.env.SOTTO_SESSIONS ?? '60';
const password = 'a long walk by the river';
const person = (name: string, address: string): Person => ({
  name,
  email: `${address}@clinic.example`,
  password,
});
const manager = person('Mona Overview', 'mona');
const admin = person('Ada Keeper', 'ada');
const counselor = person('Cora Listener', 'cora');

let window: Window;
let screens: Screens;

beforeAll(async () => {
  const vault = path.join(process.env.SOTTO_E2E ?? '', 'report-vault');
  const today = new Date().toISOString().slice(0, 10);
  const words = ['--vault', vault, '--sessions', SESSIONS, '--days', '50', '--until', today];
  execFileSync(path.join(built, 'examples/generate_sessions'), words, { stdio: 'inherit' });
  window = await Window.open(vault);
  screens = new Screens(window.driver, 'window');
});
afterAll(() => window.close());

async function be(who: Person): Promise<void> {
  if (await screens.isShown('sign-out')) await screens.click('sign-out');
  await signIn(screens, who);
}
async function speak(language: 'en' | 'ja', theme: 'light' | 'dark'): Promise<void> {
  await screens.click('nav-settings');
  await screens.choose('settings-theme', theme);
  await screens.choose('settings-language', language);
}
async function report(): Promise<void> {
  await screens.click('nav-report');
  await screens.part('report-tiles');
}
const inPage = (script: string) => window.driver.executeScript<string>(script);

test('a manager reads the clinic, by name and without a ranking', async () => {
  await be(manager);
  await report();
  expect(await screens.text('tile-sessions')).toContain(SESSIONS);
  const names = await window.driver.findElements(By.css('[data-testid="by-counselor"] tbody th'));
  const shown = await Promise.all(names.map((name) => name.getText()));
  expect(shown.length).toBe(4);
  expect(shown).toEqual([...shown].sort());
  await screens.look('report-manager');
  await inPage('scrollTo(0, document.body.scrollHeight / 2)');
  await screens.look('report-manager-middle');
});

test('a chart has its table, and points are reached by keyboard', async () => {
  await screens.click('trend-talk_share-table');
  expect(await screens.text('trend-talk_share')).toMatch(/%/);
  await screens.click('trend-talk_share-table');
  await inPage(`document.querySelector('[data-testid="trend-open_share"] [role="button"]').focus()`);
  await inPage(
    `document.activeElement.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }))`,
  );
  await screens.part('behind-row');
  await screens.look('report-behind');
});

test('from a number to the moment in the talk', async () => {
  await screens.click('behind-row');
  await screens.part('transcript');
  const address = await inPage('return location.hash');
  expect(address).toMatch(/^#\/sessions\/[0-9a-f-]+\/at\/\d+\//);
});

test('a counselor reads only the own sessions', async () => {
  await be(counselor);
  await report();
  await screens.look('report-own');
  expect(await screens.isShown('report-counselor')).toBe(false);
  expect(await screens.isShown('by-counselor')).toBe(false);
  expect(await screens.isShown('nav-playbooks')).toBe(false);
});

test('both languages and themes', async () => {
  await be(admin);
  for (const [language, theme] of [
    ['ja', 'dark'],
    ['ja', 'light'],
    ['en', 'dark'],
  ] as const) {
    await speak(language, theme);
    await report();
    await screens.look(`report-${theme}-${language}`);
    await inPage('scrollTo(0, document.body.scrollHeight)');
    await screens.look(`report-end-${theme}-${language}`);
    await screens.click('nav-playbooks');
    await screens.part('copy-consultation-en');
    await screens.look(`playbooks-${theme}-${language}`);
  }
  await speak('en', 'light');
});

test('an own playbook is changed in plain words, tried and published', async () => {
  await be(manager);
  await screens.click('nav-playbooks');
  await screens.look('playbooks');
  await screens.click('copy-consultation-en');
  await screens.click('playbook-stage');
  await screens.click('add-item');
  const boxes = await window.driver.findElements(By.css('[data-testid="playbook-item"]'));
  const added = boxes[(await ofFirstStage()) - 1];
  await added.findElement(By.css('summary')).click();
  const words = await added.findElement(By.css('[data-testid="item-any"]'));
  await words.sendKeys('have a seat\n', 'sit down\n');
  await screens.look('playbook-stages');
  await screens.click('preview-run');
  await screens.part('preview-item');
  await screens.look('playbook-preview');

  await screens.click('playbook-tab-text');
  const area = await screens.part('playbook-text');
  const right = await area.getAttribute('value');
  expect(right).toContain('have a seat');
  await area.sendKeys('\nnonsense = 1\n');
  await screens.part('playbook-trouble');
  await screens.look('playbook-trouble');
  await window.driver.executeScript(
    "arguments[0].value = arguments[1]; arguments[0].dispatchEvent(new Event('input', { bubbles: true }));",
    area,
    right,
  );
  await until('the fault is gone', async () => !(await screens.isShown('playbook-trouble')));

  await screens.click('playbook-publish');
  await screens.click('playbook-publish-sure');
  await screens.part('playbook-published');
  await screens.click('analyze-again');
  expect(await screens.text('playbook-queued')).toMatch(/\d+ session/);
  await screens.look('playbook-published');
});

/** How many lines the first stage has. */
async function ofFirstStage(): Promise<number> {
  const first = await screens.part('playbook-stage');
  return (await first.findElements(By.css('[data-testid="playbook-item"]'))).length;
}
