import { render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test, vi } from 'vitest';

import App from '../App.svelte';
import { useToken, useTransport } from '$lib/api/client';
import { mockTransport } from '$lib/api/mock/transport';
import type { Transport } from '$lib/api/transport';
import { i18n } from '$lib/i18n/index.svelte';
import { auth } from '$lib/state/auth.svelte';
import { live } from '$lib/state/live.svelte';
import { router } from '$lib/state/router.svelte';

const PASSWORD = 'a good long password';
let backend: Transport;

/** A fresh program in front of a fresh pretended backend. */
function open(query = '') {
  backend = mockTransport(new URLSearchParams(query));
  useTransport(backend);
  render(App);
  return userEvent.setup();
}
async function signIn(user: ReturnType<typeof userEvent.setup>, email = 'mika@example.org') {
  await user.type(await screen.findByTestId('signin-email'), email);
  await user.type(screen.getByTestId('signin-password'), PASSWORD);
  await user.click(screen.getByTestId('signin-submit'));
  await screen.findByTestId('who');
}

beforeEach(async () => {
  useToken(null);
  Object.assign(auth, { user: null, health: null, reachable: true, expired: false, settingUp: false });
  Object.assign(live, { status: null, light: false, wanted: null, ended: null, warning: null });
  router.go({ page: 'today' });
  i18n.use('en');
});

describe('the way in', () => {
  test('an empty vault is set up; the code is shown once and has to be kept', async () => {
    const user = open('vault=empty');
    await user.type(await screen.findByTestId('setup-clinic'), 'Lindenhof');
    await user.type(screen.getByTestId('setup-name'), 'Ada Winter');
    await user.type(screen.getByTestId('setup-email'), 'ada@example.org');
    await user.type(screen.getByTestId('setup-password'), PASSWORD);
    await user.click(screen.getByTestId('setup-create'));
    const code = await screen.findByTestId('setup-code');
    expect(code).toHaveAttribute('data-code', expect.stringContaining('7K3QM'));
    expect(screen.getByTestId('setup-code-next')).toBeDisabled();
    await user.click(screen.getByTestId('setup-code-kept'));
    await user.click(screen.getByTestId('setup-code-next'));
    expect(screen.queryByTestId('setup-code')).toBeNull();
    await user.click(screen.getByTestId('setup-counselor-skip'));
    expect(await screen.findByTestId('who')).toHaveTextContent('Ada Winter');
  });

  test('another person begins at the own day, the same one goes on where the lock fell', async () => {
    const user = open();
    await signIn(user);
    await user.click(screen.getByTestId('nav-settings'));
    await user.click(screen.getByTestId('switch-user'));
    await signIn(user);
    expect(router.route.page).toBe('settings');
    await user.click(screen.getByTestId('switch-user'));
    await signIn(user, 'jon@example.org');
    expect(router.route.page).toBe('today');
  });

  test('a colleague who got an account at set-up signs in next', async () => {
    const user = open('vault=empty');
    for (const [field, words] of Object.entries({
      clinic: 'L',
      name: 'A',
      email: 'a@example.org',
      password: PASSWORD,
    }))
      await user.type(await screen.findByTestId(`setup-${field}`), words);
    await user.click(screen.getByTestId('setup-create'));
    await user.click(await screen.findByTestId('setup-code-kept'));
    await user.click(screen.getByTestId('setup-code-next'));
    for (const [field, words] of Object.entries({ name: 'M', email: 'mika@example.org', password: PASSWORD }))
      await user.type(screen.getByTestId(`setup-counselor-${field}`), words);
    await user.click(screen.getByTestId('setup-counselor-create'));
    expect(await screen.findByTestId('signin-email')).toBeVisible();
    expect(screen.queryByTestId('signin-expired')).toBeNull();
    expect(screen.queryByTestId('who')).toBeNull();
  });

  test('a short password is refused in words before anything is sent', async () => {
    const user = open('vault=empty');
    const fetched = vi.spyOn(backend, 'fetch');
    await user.type(await screen.findByTestId('setup-clinic'), 'L');
    await user.type(screen.getByTestId('setup-name'), 'A');
    await user.type(screen.getByTestId('setup-email'), 'a@example.org');
    await user.type(screen.getByTestId('setup-password'), 'short');
    await user.click(screen.getByTestId('setup-create'));
    expect(screen.getByText('Please use at least 15 characters.')).toBeVisible();
    expect(fetched.mock.calls.filter(([request]) => request.method === 'POST')).toHaveLength(0);
  });

  test('wrong credentials are said in words, in the language chosen, without a restart', async () => {
    const user = open('vault=sealed');
    expect(await screen.findByTestId('vault-state')).toHaveTextContent('sealed');
    await user.type(screen.getByTestId('signin-email'), 'mika@example.org');
    await user.type(screen.getByTestId('signin-password'), 'wrong');
    await user.click(screen.getByTestId('signin-submit'));
    expect(await screen.findByTestId('trouble')).toHaveTextContent('do not match');
    await user.click(screen.getByTestId('gate-language-ja'));
    expect(screen.getByTestId('trouble')).toHaveTextContent('一致しません');
    await waitFor(() => expect(document.documentElement.lang).toBe('ja'));
  });

  test('navigation follows the role', async () => {
    const user = open();
    await signIn(user);
    expect(screen.queryByTestId('nav-people')).toBeNull();
    router.go({ page: 'people' });
    expect(await screen.findByRole('heading', { level: 1, name: 'Nothing here' })).toBeVisible();
  });
});

describe('the sign-in ends', () => {
  test('and the sign-in screen is painted at once over what was open', async () => {
    const user = open();
    await signIn(user);
    router.go({ page: 'session', id: 's1' });
    await screen.findByTestId('transcript');
    // Titles end up in task bars and in a browser's history: no names.
    expect(document.title).not.toContain('Kimura');
    auth.drop('expired');
    await screen.findByTestId('signin-expired');
    expect(screen.queryByTestId('transcript')).toBeNull();
    expect(screen.queryByText('Hana Kimura')).toBeNull();
  });

  test('when the backend says so in the middle of the work', async () => {
    const user = open();
    await signIn(user);
    vi.spyOn(backend, 'fetch').mockImplementation(async () =>
      Response.json({ code: 'unauthenticated' }, { status: 401 }),
    );
    router.go({ page: 'clients' });
    expect(await screen.findByTestId('signin-expired')).toBeVisible();
  });
});

describe('recording', () => {
  test('asks for consent, then lights only when sound was written, and stays in sight everywhere', async () => {
    const user = open('door=window');
    await signIn(user);
    await live.attach();
    router.go({ page: 'record', id: 's2' });
    await screen.findByTestId('consent');
    expect(screen.queryByTestId('record-start')).toBeNull();
    await user.click(screen.getByTestId('consent-yes'));
    await user.click(await screen.findByTestId('record-start'));
    expect(await screen.findByTestId('record-stop')).toBeVisible();
    live.hear({ type: 'written', seconds: 61, rmsDbfs: -20, peakDbfs: -10, secondsLeft: 600 });
    await waitFor(() => expect(screen.getByTestId('record-light')).toHaveAttribute('data-on', 'true'));
    expect(screen.getByTestId('record-clock')).toHaveTextContent('1:01');
    expect(screen.getByTestId('record-low')).toBeVisible();
    router.go({ page: 'today' });
    expect(await screen.findByTestId('live-bar')).toBeVisible();
    auth.drop('expired');
    // Behind the lock: the light and the stop, no name.
    const stop = await screen.findByTestId('live-stop');
    const bar = screen.getByTestId('live-bar');
    expect(within(bar).queryByText(/Lindqvist/)).toBeNull();
    await user.click(stop);
    await waitFor(() => expect(screen.queryByTestId('live-bar')).toBeNull());
  });

  test('is not offered when the client said no, and can be asked again', async () => {
    const user = open('door=window');
    await signIn(user);
    router.go({ page: 'record', id: 's2' });
    await user.click(await screen.findByTestId('consent-no'));
    expect(await screen.findByTestId('consent-refused')).toBeVisible();
    expect(screen.queryByTestId('record-start')).toBeNull();
    await user.click(screen.getByTestId('consent-again'));
    expect(screen.getByTestId('consent-yes')).toBeVisible();
  });

  test('in a browser a file is imported instead', async () => {
    const user = open();
    await signIn(user);
    const taken = vi.spyOn(backend, 'importFile');
    router.go({ page: 'record', id: 's2' });
    await user.click(await screen.findByTestId('consent-yes'));
    const file = new File(['RIFF'], 'talk.wav', { type: 'audio/wav' });
    await user.upload(await screen.findByTestId('import-file'), file);
    expect(taken.mock.calls[0]?.slice(1, 3)).toEqual(['s2', file]);
    await waitFor(() => expect(router.route).toEqual({ page: 'session', id: 's2' }));
  });
});

describe('a new session', () => {
  test('by keyboard alone: a name, Enter, Enter', async () => {
    const user = open('door=window');
    await signIn(user);
    await user.click(await screen.findByTestId('new-session'));
    await user.type(screen.getByTestId('new-session-client'), 'Hana');
    await screen.findByTestId('client-option');
    await user.keyboard('{Enter}{Enter}');
    await waitFor(() => expect(router.route.page).toBe('record'));
    expect(await screen.findByTestId('consent')).toBeVisible();
  });
});
