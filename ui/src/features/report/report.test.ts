import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test } from 'vitest';

import { useToken, useTransport } from '$lib/api/client';
import { mockTransport } from '$lib/api/mock/transport';
import { reportOf } from '$lib/api/mock/report';
import { i18n } from '$lib/i18n/index.svelte';
import { auth } from '$lib/state/auth.svelte';
import { apart, periodName, written } from './figures';
import { datesOf } from './over';
import Patterns from './Patterns.svelte';
import Report from './Report.svelte';

async function be(email: string) {
  useTransport(mockTransport(new URLSearchParams()));
  useToken(null);
  await auth.signIn(email, 'a good long password');
}

beforeEach(() => i18n.use('en'));

describe('the report', () => {
  test('says what each number rests on, and opens its sessions', async () => {
    await be('ada@example.org');
    render(Report);
    const tile = await screen.findByTestId('tile-talk_share');
    expect(tile).toHaveTextContent('from 76 sessions');
    expect(screen.getByTestId('tile-sessions')).toHaveTextContent('76 of 84 analysed');
    expect(screen.getByTestId('tile-agreed')).toHaveTextContent('with 95 % confidence');
    await userEvent.click(tile);
    const rows = await screen.findAllByTestId('behind-row');
    expect(rows[0]).toHaveAttribute('href', expect.stringMatching(/^#\/sessions\/s\d\/at\/4\/23\.5$/));
  });

  test('has a table behind each chart, with the empty months', async () => {
    await be('ada@example.org');
    render(Report);
    const chart = await screen.findByTestId('chart-sessions');
    await userEvent.click(screen.getByTestId('chart-sessions-table'));
    const rows = within(chart).getAllByRole('row');
    expect(rows.map((row) => row.textContent?.includes('Sep 2026')).filter(Boolean)).toHaveLength(1);
  });

  test('points of a trend are buttons with words', async () => {
    await be('ada@example.org');
    render(Report);
    const chart = await screen.findByTestId('trend-open_share');
    const points = within(chart).getAllByRole('button', { name: /sessions/ });
    expect(points.length).toBe(5);
    points[0]?.focus();
    await userEvent.keyboard('{Enter}');
    expect(await screen.findAllByTestId('behind-row')).not.toHaveLength(0);
  });

  test('a counselor sees no colleagues', async () => {
    await be('mika@example.org');
    render(Report);
    await screen.findByTestId('report-tiles');
    expect(screen.queryByTestId('report-counselor')).toBeNull();
    expect(screen.queryByTestId('by-counselor')).toBeNull();
    expect(screen.getByTestId('trend-talk_share')).toHaveTextContent('own middle 59%');
  });
});

describe('agreed beside declined', () => {
  test('says that few are few instead of comparing', () => {
    render(Patterns, { patterns: { agreed: 8, declined: 3, contrasts: [] } });
    expect(screen.getByTestId('patterns-few')).toHaveTextContent('8 agreed and 3 declined');
  });

  test('never speaks of causes, and marks what may be alike', () => {
    const { container } = render(Patterns, { patterns: reportOf(false).patterns });
    expect(container).toHaveTextContent('Differences, not causes');
    expect(screen.getAllByText(/may be alike/).length).toBeGreaterThan(0);
    expect(container.textContent).not.toMatch(/because|leads to|improves/i);
  });
});

describe('figures in words', () => {
  test('in both languages', () => {
    expect([written('talk_share', 0.584), written('monologue', 96), written('questions', 7.44)]).toEqual([
      '58%',
      '1:36',
      '7.4',
    ]);
    expect(apart('talk_share', -0.09)).toBe('-9 points');
    i18n.use('ja');
    expect(apart('monologue', 33)).toBe('+33秒');
    expect(periodName('2026-11-02', '2026-11-08', 'week')).toMatch(/2026年11月2日|2026\/11\/02/);
  });

  test('usual periods begin on the first of a month', () => {
    const day = new Date(2026, 0, 15);
    expect(datesOf('quarter', day)).toEqual({ from: '2025-11-01', to: '2026-01-15', by: 'week' });
    expect(datesOf('month', day).from).toBe('2026-01-01');
  });
});
