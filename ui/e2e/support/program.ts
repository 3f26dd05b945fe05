/** The programs under test, as a person starts them: the window through WebKitWebDriver, the server by its command. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { Builder, Capabilities, type WebDriver } from 'selenium-webdriver';
import { Options, ServiceBuilder } from 'selenium-webdriver/chrome.js';
import { Server } from './http';
import { built } from './places';
import { until } from './wait';

/** A port that was free a moment ago. */
async function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/** Whether a process is over, also where nobody has asked how it ended. */
function hasEnded(pid: number): boolean {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8').includes(') Z');
  } catch {
    return true;
  }
}

/** The real window. */
export class Window {
  private constructor(
    private readonly service: ChildProcess,
    readonly driver: WebDriver,
  ) {}

  /** Starts the program on a vault and waits for its first screen. */
  static async open(vault: string): Promise<Window> {
    const port = await freePort();
    const service = spawn('WebKitWebDriver', [`--port=${port}`, '--host=127.0.0.1'], {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, SOTTO_VAULT: vault, TAURI_WEBVIEW_AUTOMATION: 'true' },
    });
    const binary = path.join(built, 'sotto');
    const capabilities = new Capabilities({
      browserName: 'wry',
      'webkitgtk:browserOptions': { binary, args: [] },
    });
    try {
      const driver = await until('the driver answers', () =>
        new Builder().usingServer(`http://127.0.0.1:${port}`).withCapabilities(capabilities).build(),
      );
      return new Window(service, driver);
    } catch (error) {
      service.kill();
      throw error;
    }
  }

  /** Id of the window's own process. */
  get pid(): number {
    const children = execFileSync('pgrep', ['--parent', String(this.service.pid), '--full', 'sotto']);
    return Number(children.toString().trim().split('\n')[0]);
  }

  /** The window's process and those of its web view. */
  processes(): number[] {
    const below = (pid: number): number[] => {
      let listed = '';
      try {
        listed = execFileSync('pgrep', ['--parent', String(pid)]).toString();
      } catch {
        // It has no children.
      }
      const children = listed.split('\n').filter(Boolean).map(Number);
      return children.flatMap((child) => [child, ...below(child)]);
    };
    return [this.pid, ...below(this.pid)];
  }

  /** Ends the program as a power cut would. */
  async kill(): Promise<void> {
    process.kill(this.pid, 'SIGKILL');
    await this.driver.quit().catch(() => undefined);
    this.service.kill();
  }

  /**
   * Ends the session, which closes the window, and waits for the program's end: a second start would only bring the
   * first to the front. A web view that is busy when the driver leaves is emptied and its window stays: then the
   * program is asked to end.
   */
  async close(): Promise<void> {
    const { pid } = this;
    await this.driver.quit().catch(() => undefined);
    this.service.kill();
    const closed = await until('the window has closed', () => hasEnded(pid), { seconds: 10 }).catch(
      () => false,
    );
    if (!closed && !hasEnded(pid)) process.kill(pid, 'SIGTERM');
    await until('the program has ended', () => hasEnded(pid), { seconds: 60 });
  }
}

/** `sottoctl serve` and a browser before it. */
export class Browser {
  private constructor(
    private readonly server: Server,
    readonly driver: WebDriver,
  ) {}

  static async open(vault: string, dark = false): Promise<Browser> {
    const server = await Server.start(vault);
    const options = new Options();
    options.setChromeBinaryPath('/usr/bin/chromium');
    options.addArguments(
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--window-size=1280,860',
      ...(dark ? ['--force-dark-mode'] : []),
    );
    const driver = await new Builder()
      .forBrowser('chrome')
      .setChromeOptions(options)
      .setChromeService(new ServiceBuilder('/usr/bin/chromedriver'))
      .build();
    await driver.get(server.address);
    return new Browser(server, driver);
  }

  async close(): Promise<void> {
    await this.driver.quit().catch(() => undefined);
    await this.server.end('SIGTERM');
  }
}
