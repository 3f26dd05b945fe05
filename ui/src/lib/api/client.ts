// The one module that talks to the backend: a typed client over the transport that fits, the token in
// memory only, and every failure as an `ApiError`.
import createClient from 'openapi-fetch';

import { ApiError, asApiError, problemToError } from './errors';
import { httpTransport } from './http';
import type { paths } from './schema';
import type { Transport } from './transport';
import { windowTransport } from './window';

const inWindow = () => '__TAURI_INTERNALS__' in globalThis;

let token: string | null = null;
let lost: (code: 'unauthenticated' | 'vault_sealed') => void = () => undefined;
let attended: () => boolean = () => true;
let reach: (reachable: boolean) => void = () => undefined;

export let transport: Transport = inWindow() ? windowTransport() : httpTransport();

export const api = createClient<paths>({
  baseUrl: 'http://sotto.invalid',
  // Lists in a query are written with commas, as the document says.
  querySerializer: { array: { style: 'form', explode: false } },
  fetch: (request) => send(request),
});

/** Another way to the backend, for tests and for the pretended backend of `dev:mock`. */
export function useTransport(other: Transport) {
  transport = other;
}

/** The token of the signed-in user. It is never written anywhere. */
export function useToken(value: string | null) {
  token = value;
}

function heldToken(): string {
  if (token === null) throw new ApiError('unauthenticated');
  return token;
}

/** Whom to tell when the sign-in is over, and when the backend can or cannot be reached. */
export function onSignInLost(told: typeof lost) {
  lost = told;
}
export function onReach(told: typeof reach) {
  reach = told;
}

/** Asked before every call: one that a screen makes by itself keeps no sign-in alive. */
export function onAttended(asked: typeof attended) {
  attended = asked;
}

async function send(request: Request): Promise<Response> {
  const headers = new Headers(request.headers);
  if (token !== null) headers.set('authorization', `Bearer ${token}`);
  if (!attended()) headers.set('sotto-unattended', '1');
  const url = new URL(request.url);
  const body = request.method === 'GET' || request.method === 'HEAD' ? null : await request.text();
  const init = { method: request.method, headers, body: body || null, cache: 'no-store' as const };
  try {
    const response = await transport.fetch(new Request(transport.base + url.pathname + url.search, init));
    reach(true);
    return response;
  } catch (thrown) {
    const error = asApiError(thrown);
    if (error.code === 'offline') reach(false);
    throw error;
  }
}

interface Outcome<T> {
  data?: T;
  error?: unknown;
  response: Response;
}

/** The data of a call, or the `ApiError` that says why there is none. */
export async function got<T>(call: Promise<Outcome<T>>): Promise<T> {
  let outcome: Outcome<T>;
  try {
    outcome = await call;
  } catch (thrown) {
    // A body that is not JSON fails in the client, not in the transport.
    throw thrown instanceof SyntaxError ? new ApiError('unreadable') : asApiError(thrown);
  }
  if (outcome.response.ok) return outcome.data as T;
  throw told(problemToError(outcome.error, outcome.response.status));
}

/** A call that goes past the typed client: sound, files, the microphone. Ends the sign-in as any other does. */
export async function direct<T>(call: (token: string) => Promise<T>): Promise<T> {
  try {
    return await call(heldToken());
  } catch (thrown) {
    throw told(asApiError(thrown));
  }
}

function told(error: ApiError): ApiError {
  if (token !== null && (error.code === 'unauthenticated' || error.code === 'vault_sealed')) lost(error.code);
  return error;
}
