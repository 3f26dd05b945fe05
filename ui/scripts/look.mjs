// Looks at every screen with invented people: pictures into look/, in both themes and languages, and axe on
// each, and lays them side by side (sheet-*.png, index.html). `npm run dev:mock` has to run, and CHROMIUM names the browser.
//   node scripts/look.mjs [en|ja] [light|dark] [part of a screen's name]
import { mkdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { chromium } from 'playwright-core';

import { SCREENS } from './screens.mjs';
import { sheets } from './sheet.mjs';

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

await mkdir(OUT, { recursive: true });
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
let faults = 0;
for (const locale of locales) {
  for (const theme of themes) {
    for (const [name, query, steps, conditions] of SCREENS.filter(
      ([screen]) => !only || screen.includes(only),
    )) {
      const context = await browser.newContext({
        viewport: { width: 1280, height: 860 },
        locale,
        colorScheme: theme,
        reducedMotion: 'reduce',
        ...conditions,
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
        // What a person sees without scrolling.
        await page.screenshot({ path: `${OUT}${name}-${locale}-${theme}.png` });
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
await sheets(
  browser,
  OUT,
  SCREENS.map(([name]) => name),
  locales,
  themes,
);
await browser.close();
console.log(faults === 0 ? 'All screens are clean.' : `${faults} faults`);
process.exitCode = faults === 0 ? 0 : 1;
