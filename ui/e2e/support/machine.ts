/**
 * The machine that the tests run on: a display, a session bus and a sound server with a virtual
 * microphone, all private to the run. What is started here is ended here, by id.
 */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { until } from './wait';

const started: ChildProcess[] = [];
let folder = '';

function start(program: string, args: string[]): ChildProcess {
  const child = spawn(program, args, { stdio: ['ignore', 'ignore', 'pipe'] });
  started.push(child);
  return child;
}

/** Xvfb picks a free display by itself and says which on file descriptor 3. */
async function display(): Promise<string> {
  const child = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1440x1000x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  started.push(child);
  const number = await new Promise<string>((resolve, reject) => {
    child.stdio[3]?.on('data', (data: Buffer) => resolve(data.toString().trim()));
    child.on('error', reject);
    child.on('exit', () => reject(new Error('Xvfb ended at once')));
  });
  return `:${number}`;
}

async function bus(): Promise<string> {
  const child = spawn('dbus-daemon', ['--session', '--nofork', '--print-address=3'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  started.push(child);
  return new Promise((resolve, reject) => {
    child.stdio[3]?.on('data', (data: Buffer) => resolve(data.toString().trim()));
    child.on('error', reject);
  });
}

/** A sound server whose loudspeaker is heard by its microphone: what `paplay` plays is recorded. */
async function sound(): Promise<void> {
  start('pulseaudio', [
    '-n',
    '--daemonize=no',
    '--exit-idle-time=-1',
    '--disallow-exit',
    '-L',
    'module-native-protocol-unix',
    '-L',
    'module-null-sink sink_name=ci format=s16le rate=48000 channels=2',
    '-L',
    'module-always-sink',
  ]);
  await until('the sound server answers', () => {
    execFileSync('pactl', ['set-default-sink', 'ci'], { stdio: 'ignore' });
    execFileSync('pactl', ['set-default-source', 'ci.monitor'], { stdio: 'ignore' });
    return true;
  });
}

export async function setup(): Promise<void> {
  folder = mkdtempSync(path.join(tmpdir(), 'sotto-e2e-'));
  process.env.SOTTO_MODELS ??= path.join(
    process.env.XDG_DATA_HOME ?? path.join(process.env.HOME ?? '', '.local/share'),
    'sotto/models',
  );
  process.env.HOME = folder;
  process.env.XDG_RUNTIME_DIR = folder;
  process.env.XDG_DATA_HOME = path.join(folder, 'data');
  process.env.XDG_CACHE_HOME = path.join(folder, 'cache');
  process.env.TMPDIR = path.join(folder, 'tmp');
  execFileSync('mkdir', ['-p', process.env.TMPDIR]);
  process.env.DISPLAY = await display();
  process.env.DBUS_SESSION_BUS_ADDRESS = await bus();
  process.env.SOTTO_E2E = folder;
  await sound();
}

export function teardown(): void {
  for (const child of started.reverse()) child.kill();
  rmSync(folder, { recursive: true, force: true });
}
