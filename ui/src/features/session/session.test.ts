import { render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test } from 'vitest';

import { useToken, useTransport } from '$lib/api/client';
import { USERS, transcriptOf } from '$lib/api/mock/data';
import { mockTransport } from '$lib/api/mock/transport';
import { i18n } from '$lib/i18n/index.svelte';
import { auth } from '$lib/state/auth.svelte';

import Session from './Session.svelte';

const { segments } = transcriptOf('s1');

beforeEach(() => {
  i18n.use('en');
  useTransport(mockTransport(new URLSearchParams()));
  useToken('t');
  auth.user = USERS[0] ?? null;
});

const position = () => Number(screen.getByTestId('player-time').dataset.seconds);

describe('the session page', () => {
  test('an item of the analysis opens its place in the talk', async () => {
    render(Session, { id: 's1' });
    const worries = await screen.findByTestId('worries');
    await userEvent.click(within(worries).getAllByTestId('evidence')[0] as HTMLElement);
    const start = segments[1]?.start ?? 0;
    await waitFor(() => expect(position()).toBeCloseTo(start, 1));
    expect(document.querySelector('[data-segment="1"].focus')).not.toBeNull();
  });

  test('uncertain words are marked, the others are not', async () => {
    render(Session, { id: 's1' });
    await screen.findByTestId('transcript');
    const words = segments.flatMap((segment) => segment.words);
    words.forEach(({ confidence }, n) =>
      expect(screen.getByTestId(`word-${n}`).classList.contains('unsure'), `word ${n}`).toBe(
        confidence < 0.5,
      ),
    );
  });

  test('the outcome comes before completing', async () => {
    render(Session, { id: 's1' });
    expect(await screen.findByTestId('complete')).toBeDisabled();
    await userEvent.selectOptions(screen.getByTestId('outcome'), 'agreed');
    await waitFor(() => expect(screen.getByTestId('complete')).toBeEnabled());
    await userEvent.click(screen.getByTestId('complete'));
    expect(await screen.findByTestId('completed')).toBeVisible();
  });

  test('swapping speakers shows the new version', async () => {
    render(Session, { id: 's1' });
    await userEvent.click(await screen.findByTestId('swap-speakers'));
    await waitFor(() => expect(screen.getByTestId('transcript')).toHaveAttribute('data-version', '2'));
    expect(document.querySelector('[data-segment="0"]')).toHaveClass('customer');
  });

  test('notes are saved a moment after typing', async () => {
    render(Session, { id: 's1' });
    await userEvent.type(await screen.findByTestId('notes'), ' More.');
    await waitFor(() => expect(screen.getByTestId('notes-state')).toHaveAttribute('data-saved', 'true'), {
      timeout: 3000,
    });
  });

  test('work in progress says how far it is and how long it takes', async () => {
    render(Session, { id: 's4' });
    expect(await screen.findByTestId('job-progress')).toHaveTextContent('42%');
    expect(screen.getByTestId('job-progress')).toHaveTextContent('about 2 minutes left');
  });

  test('a failure says why and can be tried again', async () => {
    render(Session, { id: 's6' });
    const failed = await screen.findByTestId('job-failed');
    expect(failed).toHaveTextContent('speech model is not on this PC');
    await userEvent.click(screen.getByTestId('job-retry'));
    await waitFor(() => expect(screen.getByTestId('job-transcribe')).toHaveAttribute('data-state', 'queued'));
  });

  test('a recovered recording shows its gap', async () => {
    render(Session, { id: 's6' });
    expect(await screen.findByTestId('recovered')).toBeVisible();
    expect(screen.getByTestId('gaps')).toHaveTextContent('Sotto was interrupted here');
  });
});
