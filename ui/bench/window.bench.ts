/** From the start of the program to its sign-in screen, ten thousand sessions scrolled, and what the screens weigh. */
import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';

import { Server } from '../e2e/support/http';
import { admin, signIn } from '../e2e/support/people';
import { root } from '../e2e/support/places';
import { Browser, Window } from '../e2e/support/program';
import { Screens } from '../e2e/support/screens';
import { until } from '../e2e/support/wait';

const home = process.env.SOTTO_E2E ?? '';
const STARTS = 5;
const SESSIONS = Number(process.env.SOTTO_BENCH_SESSIONS ?? 10_000);
const AT_ONCE = 16;

/** One figure, for `cargo xtask bench window`. */
const say = (what: string, value: number, unit: string, beside: string, reference: number) =>
  process.stdout.write(`\n${JSON.stringify({ what, value, unit, beside, reference })}\n`);
const middle = (all: number[]) => all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)] ?? NaN;

/** When a process began, in milliseconds since 1970: clock ticks after the boot, by the kernel. */
function begunAt(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
  const ticks = Number(execFileSync('getconf', ['CLK_TCK']));
  const boot = Number(/^btime (\d+)$/m.exec(readFileSync('/proc/stat', 'utf8'))?.[1]);
  return boot * 1000 + (Number(fields[19]) / ticks) * 1000;
}
/** The boot is known to the second only: what is missing is found by a process that begins now. */
function bootError(): number {
  const now = Date.now();
  const self = Number(execFileSync('sh', ['-c', 'cut -d" " -f22 /proc/self/stat']));
  const boot = Number(/^btime (\d+)$/m.exec(readFileSync('/proc/stat', 'utf8'))?.[1]);
  return now - (boot * 1000 + (self / Number(execFileSync('getconf', ['CLK_TCK']))) * 1000);
}

async function vault(name: string): Promise<string> {
  const folder = path.join(home, name);
  const server = await Server.start(folder);
  await server.call('POST', '/setup', { clinic: { name: 'Clinic by the River' }, admin });
  await server.end('SIGTERM');
  return folder;
}

test('the sign-in screen comes soon after the start', async () => {
  const folder = await vault('start-vault');
  const error = bootError();
  const times: number[] = [];
  for (let start = 0; start < STARTS; start++) {
    const window = await Window.open(folder);
    const painted = await until('the first screen is painted', () =>
      window.driver.executeScript<number>(
        'const mark = performance.getEntriesByName("first-screen")[0];' +
          'return mark ? performance.timeOrigin + mark.startTime : 0;',
      ),
    );
    times.push(painted - begunAt(window.pid) - error);
    await window.close();
  }
  say(`start to sign-in, middle of ${STARTS}`, middle(times), 'ms', 'a second', 1000);
  expect(times.every(Number.isFinite)).toBe(true);
});

test('ten thousand sessions scroll', async () => {
  const folder = await vault('long-vault');
  process.env.SOTTO_REQUESTS_PER_SECOND = '100000';
  const server = await Server.start(folder);
  await server.signIn(admin);
  const { id } = await server.call<{ id: string }>('POST', '/customers/', { name: 'Wilhelmina Long' });
  const day = (n: number) => new Date(Date.UTC(2026, 10, 24) - n * 3_600_000).toISOString().slice(0, 16);
  let next = 0;
  const make = async () => {
    while (next < SESSIONS)
      await server.call('POST', '/sessions/', { customer_id: id, session_date: day(next++) });
  };
  await Promise.all(Array.from({ length: AT_ONCE }, make));
  await server.end('SIGTERM');

  const browser = await Browser.open(folder);
  const screens = new Screens(browser.driver, 'bench');
  await signIn(screens, admin);
  await screens.click('nav-sessions');
  await screens.part('session-row');
  const { gaps, shift, drawn, height } = await browser.driver.executeAsyncScript<{
    gaps: number[];
    shift: number;
    drawn: number;
    height: number;
  }>(
    // Sixty seconds at most, as fast as a wheel is turned: a screen every four frames.
    `const done = arguments[0];
     let shift = 0, drawn = 0;
     new PerformanceObserver((list) => {
       for (const entry of list.getEntries()) if (!entry.hadRecentInput) shift += entry.value;
     }).observe({ type: 'layout-shift', buffered: true });
     const gaps = [];
     let last = performance.now(), still = 0;
     const begun = last;
     const step = (now) => {
       gaps.push(now - last);
       last = now;
       const before = scrollY;
       scrollBy(0, innerHeight / 4);
       drawn = Math.max(drawn, document.querySelectorAll('[data-testid=session-row]').length);
       still = scrollY === before ? still + 1 : 0;
       if (still > 90 || now - begun > 60000) done({ gaps, shift, drawn, height: document.body.scrollHeight });
       else requestAnimationFrame(step);
     };
     requestAnimationFrame(step);`,
  );
  await browser.close();
  const sorted = gaps.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor(sorted.length * share)] ?? NaN;
  say('a frame while 10,000 sessions scroll, p50', at(0.5), 'ms', 'a frame of 60 a second', 1000 / 60);
  say('a frame while 10,000 sessions scroll, p99', at(0.99), 'ms', 'what is felt as a stutter', 50);
  say('rows drawn at most', drawn, 'rows', 'all of them', SESSIONS);
  say('layout shift while scrolling and loading', shift, '', 'good (web vitals)', 0.1);
  expect(height).toBeGreaterThan(SESSIONS * 30);
});

test('what the screens weigh', () => {
  const folder = path.join(root, 'ui/dist/assets');
  const weigh = (ending: string) =>
    readdirSync(folder)
      .filter((name) => name.endsWith(ending))
      .reduce((sum, name) => sum + gzipSync(readFileSync(path.join(folder, name))).length / 1000, 0);
  say('scripts, gzipped', weigh('.js'), 'kB', 'limit', 250);
  say('styles, gzipped', weigh('.css'), 'kB', 'limit', 40);
  expect(weigh('.js')).toBeLessThan(250);
  expect(weigh('.css')).toBeLessThan(40);
});
