import { render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test } from 'vitest';

import { useToken, useTransport } from '$lib/api/client';
import { CLINIC, USERS } from '$lib/api/mock/data';
import { mockTransport } from '$lib/api/mock/transport';
import { i18n } from '$lib/i18n/index.svelte';
import { auth } from '$lib/state/auth.svelte';

import ClinicWords from './ClinicWords.svelte';
import SpeechModels from './SpeechModels.svelte';
import Voice from './Voice.svelte';

beforeEach(() => {
  i18n.use('en');
  useTransport(mockTransport(new URLSearchParams()));
  useToken('t');
  auth.user = USERS[0] ?? null;
});

describe('speech in the settings', () => {
  test('each model offers what can be done with it', async () => {
    render(SpeechModels);
    const base = await screen.findByTestId('model-base');
    expect(within(base).getByTestId('model-used')).toBeTruthy();
    expect(within(base).queryByTestId('use-base')).toBeNull();
    const small = screen.getByTestId('model-small');
    expect(within(small).getByRole('alert').textContent).toContain('What came is kept');
    expect(within(screen.getByTestId('model-better')).getByRole('progressbar')).toBeTruthy();
    await userEvent.click(screen.getByTestId('stop-better'));
    await waitFor(() => expect(screen.getByTestId('model-better').dataset.state).toBe('absent'));
    await userEvent.click(screen.getByTestId('fetch-tiny'));
    await waitFor(() => expect(screen.getByTestId('model-tiny').dataset.state).toBe('fetching'));
  });

  test('a model is removed only after asking', async () => {
    render(SpeechModels);
    await userEvent.click(await screen.findByTestId('remove-base'));
    expect(screen.getByRole('dialog').textContent).toContain('Transcripts stay');
    expect(screen.getByTestId('model-base').dataset.state).toBe('here');
    await userEvent.click(screen.getByTestId('remove-sure'));
    await waitFor(() => expect(screen.getByTestId('model-base').dataset.state).toBe('absent'));
  });

  test('the own voice is off until it is agreed to, and off again at a click', async () => {
    render(Voice);
    expect((await screen.findByTestId('voice-state')).dataset.on).toBe('false');
    await userEvent.click(screen.getByTestId('voice-on'));
    await waitFor(() => expect(screen.getByTestId('voice-state').dataset.on).toBe('true'));
    await userEvent.click(screen.getByTestId('voice-off'));
    await waitFor(() => expect(screen.getByTestId('voice-state').dataset.on).toBe('false'));
  });

  test('words of the clinic are saved one a line, without blanks and doubles', async () => {
    render(ClinicWords, { clinics: [CLINIC] });
    const field = await screen.findByTestId<HTMLTextAreaElement>('hints');
    await userEvent.clear(field);
    await userEvent.type(field, ' Sottozumab {enter}{enter}Sottozumab{enter}Dr. Ito');
    await userEvent.click(screen.getByTestId('hints-save'));
    await screen.findByTestId('hints-saved');
    expect(field.value).toBe('Sottozumab\nDr. Ito');
    await userEvent.type(field, 'x'.repeat(61));
    expect(screen.getByTestId<HTMLButtonElement>('hints-save').disabled).toBe(true);
  });
});
