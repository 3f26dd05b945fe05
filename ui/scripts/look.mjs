// Looks at every screen with invented people: pictures into look/, in both themes and languages, and axe on
// each. `npm run dev:mock` has to run, and CHROMIUM names the browser.
//   node scripts/look.mjs [en|ja] [light|dark] [part of a screen's name]
import { mkdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { chromium } from 'playwright-core';

const AT = process.env.SOTTO_SCREENS ?? 'http://localhost:5173';
const OUT = new URL('../look/', import.meta.url).pathname;
const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const wanted = process.argv.slice(2);
const locales = ['en', 'ja'].filter(
  (one) => !wanted.some((w) => ['en', 'ja'].includes(w)) || wanted.includes(one),
);
const themes = ['light', 'dark'].filter(
  (one) => !wanted.some((w) => ['light', 'dark'].includes(w)) || wanted.includes(one),
);
const only = wanted.find((w) => !['en', 'ja', 'light', 'dark'].includes(w));

const signIn = (email) => async (page) => {
  await page.getByTestId('signin-email').fill(email);
  await page.getByTestId('signin-password').fill('a good long password');
  await page.getByTestId('signin-submit').click();
  await page.getByTestId('who').waitFor({ state: 'attached' });
};
const counselor = signIn('mika@example.org');
const admin = signIn('ada@example.org');
const go = (hash, ready) => async (page) => {
  await page.evaluate((to) => (location.hash = to), hash);
  await page.getByTestId(ready).first().waitFor();
};

/** Name, query, steps. */
const SCREENS = [
  ['setup', '?vault=empty', async () => {}],
  [
    'setup-code',
    '?vault=empty',
    async (page) => {
      for (const [field, value] of [
        ['clinic', 'Lindenhof'],
        ['name', 'Ada Winter'],
        ['email', 'ada@example.org'],
        ['password', 'a good long password'],
      ])
        await page.getByTestId(`setup-${field}`).fill(value);
      await page.getByTestId('setup-create').click();
      await page.getByTestId('setup-code').waitFor();
    },
  ],
  ['signin', '?vault=sealed', async () => {}],
  [
    'signin-wrong',
    '',
    async (page) => {
      await page.getByTestId('signin-email').fill('mika@example.org');
      await page.getByTestId('signin-password').fill('wrong');
      await page.getByTestId('signin-submit').click();
      await page.getByTestId('trouble').waitFor();
    },
  ],
  ['recover', '#/recover', async () => {}],
  ['offline', '?offline', async (page) => page.getByTestId('unreachable').waitFor()],
  [
    'today',
    '',
    async (page) => {
      await counselor(page);
      await page.getByTestId('to-read').waitFor();
    },
  ],
  [
    'new-session',
    '',
    async (page) => {
      await counselor(page);
      await page.getByTestId('new-session').click();
      await page.getByTestId('new-session-client').fill('an');
      await page.getByTestId('client-option').first().waitFor();
    },
  ],
  [
    'consent',
    '?door=window',
    async (page) => {
      await counselor(page);
      await go('#/sessions/s2/record', 'consent')(page);
    },
  ],
  [
    'record-start',
    '?door=window',
    async (page) => {
      await counselor(page);
      await go('#/sessions/s2/record', 'consent')(page);
      await page.getByTestId('consent-yes').click();
      await page.getByTestId('record-start').waitFor();
    },
  ],
  [
    'recording',
    '?door=window',
    async (page) => {
      await counselor(page);
      await go('#/sessions/s2/record', 'consent')(page);
      await page.getByTestId('consent-yes').click();
      await page.getByTestId('record-start').click();
      await page.locator('[data-testid=record-light][data-on=true]').waitFor();
    },
  ],
  [
    'recording-elsewhere',
    '?door=window',
    async (page) => {
      await counselor(page);
      await go('#/sessions/s2/record', 'consent')(page);
      await page.getByTestId('consent-yes').click();
      await page.getByTestId('record-start').click();
      await page.locator('[data-testid=record-light][data-on=true]').waitFor();
      await go('#/', 'live-bar')(page);
    },
  ],
  [
    'import',
    '',
    async (page) => {
      await counselor(page);
      await go('#/sessions/s2/record', 'consent')(page);
      await page.getByTestId('consent-yes').click();
      await page.getByTestId('import-choose').waitFor();
    },
  ],
  [
    'session',
    '',
    async (page) => {
      await counselor(page);
      await go('#/sessions/s1', 'transcript')(page);
      await page.getByTestId('word-34').click();
      await page.getByTestId('evidence').nth(2).click();
    },
  ],
  [
    'session-working',
    '',
    async (page) => {
      await counselor(page);
      await go('#/sessions/s4', 'job-transcribe')(page);
    },
  ],
  [
    'session-recovered',
    '?door=window',
    async (page) => {
      await counselor(page);
      await go('#/sessions/s6', 'recovered')(page);
    },
  ],
  [
    'sessions',
    '',
    async (page) => {
      await admin(page);
      await go('#/sessions', 'session-row')(page);
    },
  ],
  [
    'clients',
    '',
    async (page) => {
      await counselor(page);
      await go('#/clients', 'client-row')(page);
    },
  ],
  [
    'client',
    '',
    async (page) => {
      await counselor(page);
      await go('#/clients/c0', 'consent-state')(page);
    },
  ],
  [
    'people',
    '',
    async (page) => {
      await admin(page);
      await go('#/people', 'user-row')(page);
    },
  ],
  [
    'user-form',
    '',
    async (page) => {
      await admin(page);
      await go('#/people', 'user-row')(page);
      await page.getByTestId('new-user').click();
    },
  ],
  [
    'report',
    '',
    async (page) => {
      await admin(page);
      await go('#/report', 'report-tiles')(page);
    },
  ],
  [
    'report-own',
    '',
    async (page) => {
      await counselor(page);
      await go('#/report', 'report-tiles')(page);
    },
  ],
  [
    'report-behind',
    '',
    async (page) => {
      await admin(page);
      await go('#/report', 'report-tiles')(page);
      await page.getByTestId('tile-talk_share').click();
      await page.getByTestId('behind-row').first().waitFor();
    },
  ],
  [
    'report-tables',
    '',
    async (page) => {
      await admin(page);
      await go('#/report', 'report-tiles')(page);
      for (const chart of ['chart-sessions', 'chart-patterns', 'trend-talk_share', 'chart-stages'])
        await page.getByTestId(`${chart}-table`).click();
    },
  ],
  [
    'playbooks',
    '',
    async (page) => {
      await admin(page);
      await go('#/playbooks', 'own-playbook')(page);
    },
  ],
  [
    'playbook-stages',
    '',
    async (page) => {
      await admin(page);
      await go('#/playbooks/p1', 'playbook-stage')(page);
      await page.getByTestId('playbook-stage').first().locator('summary').first().click();
      await page.getByTestId('playbook-item').nth(1).locator('summary').click();
      await page.getByTestId('preview-run').click();
      await page.getByTestId('preview-item').first().waitFor();
    },
  ],
  [
    'playbook-text',
    '',
    async (page) => {
      await admin(page);
      await go('#/playbooks/p1', 'playbook-stage')(page);
      await page.getByTestId('playbook-tab-text').click();
      await page.getByTestId('playbook-text').fill('schema = 1\n\n\n\n\nnonsense = 1\n');
      await page.getByTestId('playbook-trouble').waitFor();
    },
  ],
  [
    'playbook-advice',
    '',
    async (page) => {
      await admin(page);
      await go('#/playbooks/p1', 'playbook-stage')(page);
      await page.getByTestId('playbook-tab-advice').click();
      await page.getByTestId('playbook-advice').first().locator('summary').click();
    },
  ],
  [
    'activity',
    '',
    async (page) => {
      await counselor(page);
      await go('#/activity', 'activity-job')(page);
    },
  ],
  [
    'settings',
    '',
    async (page) => {
      await admin(page);
      await go('#/settings', 'settings-lock')(page);
    },
  ],
];

await mkdir(OUT, { recursive: true });
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
let faults = 0;
for (const locale of locales) {
  for (const theme of themes) {
    for (const [name, query, steps] of SCREENS.filter(([screen]) => !only || screen.includes(only))) {
      const context = await browser.newContext({
        viewport: { width: 1280, height: 860 },
        locale,
        colorScheme: theme,
        reducedMotion: 'reduce',
      });
      const page = await context.newPage();
      const told = (text) => {
        faults++;
        console.error(`${name} ${locale} ${theme}: ${text}`);
      };
      page.on('pageerror', (error) => told(error.message));
      page.on('console', (line) => line.type() === 'error' && told(line.text()));
      try {
        await page.goto(`${AT}/${query}`);
        await page.locator('h1').first().waitFor();
        await steps(page);
        await page.waitForTimeout(250);
        await page.screenshot({ path: `${OUT}${name}-${locale}-${theme}.png`, fullPage: true });
        await page.evaluate(axe);
        const { violations } = await page.evaluate(() => globalThis.axe.run(document));
        for (const { id, help, nodes } of violations)
          told(
            `axe ${id}: ${help} (${nodes
              .slice(0, 3)
              .map(({ target, any }) => `${target} ${any[0]?.message ?? ''}`)
              .join(' | ')})`,
          );
      } catch (thrown) {
        told(String(thrown).split('\n').slice(0, 3).join(' '));
      }
      await context.close();
    }
  }
}
await browser.close();
console.log(faults === 0 ? 'All screens are clean.' : `${faults} faults`);
process.exitCode = faults === 0 ? 0 : 1;
