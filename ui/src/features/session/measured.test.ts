import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test } from 'vitest';

import { useToken, useTransport } from '$lib/api/client';
import { mockTransport } from '$lib/api/mock/transport';
import { i18n } from '$lib/i18n/index.svelte';

import Measured from './Measured.svelte';

beforeEach(() => {
  i18n.use('en');
  useTransport(mockTransport(new URLSearchParams()));
  useToken('t');
});

const opened = async (model: string, language: string) => {
  render(Measured, { engine: 'whisper', model, language });
  await userEvent.click(screen.getByText('How right is this?'));
};

describe('how right a transcript is', () => {
  test('the figures of its model, with what they do not show', async () => {
    await opened('base-q8_0', 'en');
    expect((await screen.findByRole('table')).textContent).toContain('as they are');
    expect(screen.getByTestId('measured').textContent).toContain('machine voices');
    expect(screen.queryByTestId('measured-language')).toBeNull();
  });

  test('another language was not measured, and that is said', async () => {
    await opened('base-q8_0', 'ja');
    expect(await screen.findByTestId('measured-language')).toBeTruthy();
  });

  test('a model without figures says so', async () => {
    await opened('own-file', 'en');
    expect(await screen.findByText(/Nothing was measured with the model own-file/)).toBeTruthy();
    expect(screen.queryByRole('table')).toBeNull();
  });
});
