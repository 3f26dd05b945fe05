/** Asking the window's own commands from inside, as the screens do: what was recorded, sample by sample. */
import type { WebDriver } from 'selenium-webdriver';
import type { Person } from './people';

async function invoke<T>(driver: WebDriver, command: string, input: object): Promise<T> {
  const answer = await driver.executeAsyncScript<{ value?: T; error?: unknown }>(
    'const [command, input, done] = arguments;' +
      'window.__TAURI_INTERNALS__.invoke(command, input).then(' +
      '(value) => done({ value: value instanceof ArrayBuffer ? Array.from(new Int16Array(value)) : value }),' +
      '(error) => done({ error }));',
    command,
    input,
  );
  if (answer.error !== undefined) throw new Error(`${command}: ${JSON.stringify(answer.error)}`);
  return answer.value as T;
}

export async function token(driver: WebDriver, person: Person): Promise<string> {
  const form = new URLSearchParams({ username: person.email, password: person.password });
  const answer = await invoke<{ status: number; body: string }>(driver, 'api_call', {
    call: {
      method: 'POST',
      path: '/api/v1/auth/login',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: form.toString(),
    },
  });
  return (JSON.parse(answer.body) as { access_token: string }).access_token;
}

export async function get<T>(driver: WebDriver, bearer: string, path: string): Promise<T> {
  const answer = await invoke<{ status: number; body: string }>(driver, 'api_call', {
    call: {
      method: 'GET',
      path: `/api/v1${path}`,
      headers: { authorization: `Bearer ${bearer}` },
      body: null,
    },
  });
  if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}: ${answer.body}`);
  return JSON.parse(answer.body) as T;
}

export async function samples(
  driver: WebDriver,
  bearer: string,
  recordingId: string,
  from: number,
  count: number,
): Promise<Int16Array> {
  const input = { token: bearer, recordingId, from, count };
  return Int16Array.from(await invoke<number[]>(driver, 'read_sound', input));
}
