/** The server without a browser: start it, kill it, talk to it as an integrator does. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { built, root } from './places';
import type { Person } from './people';

export class Server {
  private bearer = '';

  private constructor(
    private readonly child: ChildProcess,
    readonly address: string,
  ) {}

  /** Starts `sottoctl serve` and waits for the line that names its address. */
  static async start(vault: string): Promise<Server> {
    const child = spawn(
      path.join(built, 'sottoctl'),
      ['serve', '--vault', vault, '--port', '0', '--screens', path.join(root, 'ui/dist')],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    );
    const address = await new Promise<string>((resolve, reject) => {
      child.stdout.on('data', (data: Buffer) => {
        const found = /http:\/\/127\.0\.0\.1:\d+/.exec(data.toString());
        if (found) resolve(found[0]);
      });
      child.on('exit', (code) => reject(new Error(`sottoctl serve ended with ${code}`)));
    });
    return new Server(child, address);
  }

  /** Ends it: SIGTERM as a person would, SIGKILL as a power cut. */
  async end(signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return;
    const ended = once(this.child, 'exit');
    this.child.kill(signal);
    await ended;
  }

  async call<T>(method: string, route: string, body?: object): Promise<T> {
    const answer = await fetch(`${this.address}/api/v1${route}`, {
      method,
      headers: {
        ...(this.bearer ? { authorization: `Bearer ${this.bearer}` } : {}),
        ...(body ? { 'content-type': 'application/json' } : {}),
      },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${method} ${route} answered ${answer.status}: ${text}`);
    return (text === '' ? undefined : JSON.parse(text)) as T;
  }

  async signIn(person: Person): Promise<void> {
    const body = new URLSearchParams({ username: person.email, password: person.password });
    const answer = await fetch(`${this.address}/api/v1/auth/login`, { method: 'POST', body });
    this.bearer = ((await answer.json()) as { access_token: string }).access_token;
  }

  async upload(session: string, file: string): Promise<void> {
    const form = new FormData();
    form.append('file', new Blob([readFileSync(file)]), path.basename(file));
    const answer = await fetch(`${this.address}/api/v1/sessions/${session}/upload-recording`, {
      method: 'POST',
      headers: { authorization: `Bearer ${this.bearer}` },
      body: form,
    });
    if (answer.status !== 201)
      throw new Error(`the upload answered ${answer.status}: ${await answer.text()}`);
  }
}
