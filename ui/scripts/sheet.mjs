// The contact sheet: all pictures side by side, a page for a browser and a few pictures of it.
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

const COLUMNS = 4;
const WIDTH = 480;
const HEIGHT = 322;
/** Pictures on one sheet: what an eye takes in at once. */
const ON_A_SHEET = 16;

const figure = (name, source) =>
  `<figure><img src="${source}" alt="" /><figcaption>${name}</figcaption></figure>`;
const page = (figures) => `<!doctype html><meta charset="utf-8" /><title>Sotto: contact sheet</title>
<style>
  body { margin: 8px; background: #777; font: 13px system-ui; }
  main { display: grid; grid-template-columns: repeat(${COLUMNS}, ${WIDTH}px); gap: 8px; }
  figure { margin: 0; background: #fff; }
  img { display: block; width: ${WIDTH}px; height: ${HEIGHT}px; object-fit: cover; object-position: top; }
  figcaption { padding: 3px 6px; }
</style><main>${figures.join('')}</main>`;

export async function sheets(browser, out, names, locales, themes) {
  const all = [];
  for (const locale of locales) {
    for (const theme of themes) {
      const there = [];
      for (const name of names) {
        const file = `${name}-${locale}-${theme}.png`;
        const picture = await readFile(path.join(out, file)).catch(() => null);
        if (picture) there.push([`${name} · ${locale} · ${theme}`, file, picture]);
      }
      all.push(...there.map(([name, file]) => figure(name, file)));
      for (let from = 0; from < there.length; from += ON_A_SHEET) {
        const some = there.slice(from, from + ON_A_SHEET);
        const figures = some.map(([name, , picture]) =>
          figure(name, `data:image/png;base64,${picture.toString('base64')}`),
        );
        const tab = await browser.newPage({ viewport: { width: COLUMNS * (WIDTH + 8) + 8, height: 900 } });
        await tab.setContent(page(figures));
        const number = from / ON_A_SHEET + 1;
        await tab.screenshot({
          path: path.join(out, `sheet-${locale}-${theme}-${number}.png`),
          fullPage: true,
        });
        await tab.close();
      }
    }
  }
  await writeFile(path.join(out, 'index.html'), page(all));
}
