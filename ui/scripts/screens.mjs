// Every screen and state that is looked at: its name, the pretended backend's query, the steps to it, and where it is
// looked at under other conditions, those.
const signIn = (email) => async (page) => {
  await page.getByTestId('signin-email').fill(email);
  await page.getByTestId('signin-password').fill('a good long password');
  await page.getByTestId('signin-submit').click();
  await page.getByTestId('who').waitFor({ state: 'attached' });
};
const counselor = signIn('mika@example.org');
const admin = signIn('ada@example.org');
const go = (hash, ready) => async (page) => {
  await page.evaluate((to) => (location.hash = to), hash);
  await page.getByTestId(ready).first().waitFor();
};

/** Signs in and goes to a page; `ready` is null where there is nothing to wait for but the heading. */
const at = (hash, ready, who) => async (page) => {
  await who(page);
  await page.evaluate((to) => (location.hash = to), hash);
  if (ready) await page.getByTestId(ready).first().waitFor();
};
const recording = async (page) => {
  await counselor(page);
  await go('#/sessions/s2/record', 'consent')(page);
  await page.getByTestId('consent-yes').click();
  await page.getByTestId('record-start').click();
  await page.locator('[data-testid=record-light][data-on=true]').waitFor();
};
const refused = async (page) => {
  await counselor(page);
  await go('#/sessions/s2/record', 'consent')(page);
  await page.getByTestId('consent-no').click();
  await page.getByTestId('consent-refused').waitFor();
};
const firstUse = async (page) => {
  await page.getByTestId('signin-email').fill('mika@example.org');
  await page.getByTestId('signin-password').fill('a good long password');
  await page.getByTestId('signin-submit').click();
  await page.getByTestId('first-use').waitFor();
};

/** Name, query, steps, conditions. */
export const SCREENS = [
  ['setup', '?vault=empty', async () => {}],
  [
    'setup-code',
    '?vault=empty',
    async (page) => {
      for (const [field, value] of [
        ['clinic', 'Lindenhof'],
        ['name', 'Ada Winter'],
        ['email', 'ada@example.org'],
        ['password', 'a good long password'],
      ])
        await page.getByTestId(`setup-${field}`).fill(value);
      await page.getByTestId('setup-create').click();
      await page.getByTestId('setup-code').waitFor();
    },
  ],
  ['signin', '?vault=sealed', async () => {}],
  [
    'signin-wrong',
    '',
    async (page) => {
      await page.getByTestId('signin-email').fill('mika@example.org');
      await page.getByTestId('signin-password').fill('wrong');
      await page.getByTestId('signin-submit').click();
      await page.getByTestId('trouble').waitFor();
    },
  ],
  ['recover', '#/recover', async () => {}],
  ['offline', '?offline', async (page) => page.getByTestId('unreachable').waitFor()],
  [
    'today',
    '',
    async (page) => {
      await counselor(page);
      await page.getByTestId('to-read').waitFor();
    },
  ],
  [
    'new-session',
    '',
    async (page) => {
      await counselor(page);
      await page.getByTestId('new-session').click();
      await page.getByTestId('new-session-client').fill('an');
      await page.getByTestId('client-option').first().waitFor();
    },
  ],
  [
    'consent',
    '?door=window',
    async (page) => {
      await counselor(page);
      await go('#/sessions/s2/record', 'consent')(page);
    },
  ],
  [
    'record-start',
    '?door=window',
    async (page) => {
      await counselor(page);
      await go('#/sessions/s2/record', 'consent')(page);
      await page.getByTestId('consent-yes').click();
      await page.getByTestId('record-start').waitFor();
    },
  ],
  [
    'recording',
    '?door=window',
    async (page) => {
      await counselor(page);
      await go('#/sessions/s2/record', 'consent')(page);
      await page.getByTestId('consent-yes').click();
      await page.getByTestId('record-start').click();
      await page.locator('[data-testid=record-light][data-on=true]').waitFor();
    },
  ],
  [
    'recording-elsewhere',
    '?door=window',
    async (page) => {
      await counselor(page);
      await go('#/sessions/s2/record', 'consent')(page);
      await page.getByTestId('consent-yes').click();
      await page.getByTestId('record-start').click();
      await page.locator('[data-testid=record-light][data-on=true]').waitFor();
      await go('#/', 'live-bar')(page);
    },
  ],
  [
    'import',
    '',
    async (page) => {
      await counselor(page);
      await go('#/sessions/s2/record', 'consent')(page);
      await page.getByTestId('consent-yes').click();
      await page.getByTestId('import-choose').waitFor();
    },
  ],
  [
    'session',
    '',
    async (page) => {
      await counselor(page);
      await go('#/sessions/s1', 'transcript')(page);
      await page.getByTestId('word-34').click();
      await page.getByTestId('evidence').nth(2).click();
    },
  ],
  [
    'session-working',
    '',
    async (page) => {
      await counselor(page);
      await go('#/sessions/s4', 'job-transcribe')(page);
    },
  ],
  [
    'session-recovered',
    '?door=window',
    async (page) => {
      await counselor(page);
      await go('#/sessions/s6', 'recovered')(page);
    },
  ],
  [
    'sessions',
    '',
    async (page) => {
      await admin(page);
      await go('#/sessions', 'session-row')(page);
    },
  ],
  [
    'clients',
    '',
    async (page) => {
      await counselor(page);
      await go('#/clients', 'client-row')(page);
    },
  ],
  [
    'client',
    '',
    async (page) => {
      await counselor(page);
      await go('#/clients/c0', 'consent-state')(page);
    },
  ],
  [
    'people',
    '',
    async (page) => {
      await admin(page);
      await go('#/people', 'user-row')(page);
    },
  ],
  [
    'user-form',
    '',
    async (page) => {
      await admin(page);
      await go('#/people', 'user-row')(page);
      await page.getByTestId('new-user').click();
    },
  ],
  [
    'report',
    '',
    async (page) => {
      await admin(page);
      await go('#/report', 'report-tiles')(page);
    },
  ],
  [
    'report-own',
    '',
    async (page) => {
      await counselor(page);
      await go('#/report', 'report-tiles')(page);
    },
  ],
  [
    'report-behind',
    '',
    async (page) => {
      await admin(page);
      await go('#/report', 'report-tiles')(page);
      await page.getByTestId('tile-talk_share').click();
      await page.getByTestId('behind-row').first().waitFor();
    },
  ],
  [
    'report-tables',
    '',
    async (page) => {
      await admin(page);
      await go('#/report', 'report-tiles')(page);
      for (const chart of ['chart-sessions', 'chart-patterns', 'trend-talk_share', 'chart-stages'])
        await page.getByTestId(`${chart}-table`).click();
    },
  ],
  [
    'playbooks',
    '',
    async (page) => {
      await admin(page);
      await go('#/playbooks', 'own-playbook')(page);
    },
  ],
  [
    'playbook-stages',
    '',
    async (page) => {
      await admin(page);
      await go('#/playbooks/p1', 'playbook-stage')(page);
      await page.getByTestId('playbook-stage').first().locator('summary').first().click();
      await page.getByTestId('playbook-item').nth(1).locator('summary').click();
      await page.getByTestId('preview-run').click();
      await page.getByTestId('preview-item').first().waitFor();
    },
  ],
  [
    'playbook-text',
    '',
    async (page) => {
      await admin(page);
      await go('#/playbooks/p1', 'playbook-stage')(page);
      await page.getByTestId('playbook-tab-text').click();
      await page.getByTestId('playbook-text').fill('schema = 1\n\n\n\n\nnonsense = 1\n');
      await page.getByTestId('playbook-trouble').waitFor();
    },
  ],
  [
    'playbook-advice',
    '',
    async (page) => {
      await admin(page);
      await go('#/playbooks/p1', 'playbook-stage')(page);
      await page.getByTestId('playbook-tab-advice').click();
      await page.getByTestId('playbook-advice').first().locator('summary').click();
    },
  ],
  [
    'activity',
    '',
    async (page) => {
      await counselor(page);
      await go('#/activity', 'activity-job')(page);
    },
  ],
  [
    'settings',
    '',
    async (page) => {
      await admin(page);
      await go('#/settings', 'settings-lock')(page);
    },
  ],
  [
    'first-steps',
    '?door=window&empty',
    async (page) => {
      await counselor(page);
      await page.getByTestId('first-steps').waitFor();
    },
  ],
  [
    'sound-check',
    '?door=window',
    async (page) => {
      await counselor(page);
      await page.getByTestId('first-check').click();
      await page.getByTestId('sound-start').click();
      await page.getByTestId('sound-hear').waitFor();
    },
  ],
  [
    'tour',
    '',
    async (page) => {
      await counselor(page);
      await page.getByTestId('first-tour').click();
      await page.getByTestId('tour-next').click();
    },
  ],
  [
    'sample',
    '',
    async (page) => {
      await counselor(page);
      await page.getByTestId('first-sample').click();
      await page.getByTestId('sample-band').waitFor();
      await page.getByTestId('transcript').waitFor();
    },
  ],
  [
    'help',
    '',
    async (page) => {
      await counselor(page);
      await go('#/sessions/s1', 'transcript')(page);
      await page.keyboard.press('F1');
      await page.getByTestId('help-here').waitFor();
    },
  ],
  [
    'recording-paused',
    '?door=window',
    async (page) => {
      await recording(page);
      await page.getByTestId('record-pause').click();
      await page.getByTestId('record-resume').waitFor();
    },
  ],
  [
    'recording-locked',
    '?door=window',
    async (page) => {
      await recording(page);
      await page.getByTestId('switch-user').click();
      await page.getByTestId('live-stop').waitFor();
    },
  ],
  [
    'recording-saved',
    '?door=window',
    async (page) => {
      await recording(page);
      await page.getByTestId('record-stop').click();
      await page.getByTestId('recording-saved').waitFor();
    },
  ],
  [
    'undo',
    '',
    async (page) => {
      await counselor(page);
      await go('#/sessions/s1', 'transcript')(page);
      await page.getByTestId('outcome').selectOption('agreed');
      await page.getByTestId('undo').waitFor();
    },
  ],
  ['consent-refused', '', refused],
  ['account', '', at('#/account', 'own-name', counselor)],
  ['audit', '', at('#/audit', 'audit-row', admin)],
  ['clinics-and-people', '', at('#/people', 'user-row', admin)],
  [
    'search',
    '',
    async (page) => {
      await counselor(page);
      await go('#/sessions', 'session-row')(page);
      await page.getByTestId('search-field').fill('redness');
      await page.getByTestId('search-session').first().waitFor();
    },
  ],
  ['first-use', '?first', firstUse],
  ['not-allowed', '', at('#/people', null, counselor)],
  ['no-such-session', '', at('#/sessions/none', 'trouble', counselor)],
  ['empty-today', '?empty', at('#/', 'today-empty', counselor)],
  ['empty-sessions', '?empty', at('#/sessions', 'sessions-empty', counselor)],
  ['empty-clients', '?empty', at('#/clients', null, counselor)],
  ['empty-activity', '?empty', at('#/activity', 'activity-empty', counselor)],
  ['failed-today', '?fail', at('#/', 'trouble', counselor)],
  ['failed-sessions', '?fail', at('#/sessions', 'trouble', counselor)],
  ['failed-session', '?fail', at('#/sessions/s1', 'trouble', counselor)],
  ['failed-report', '?fail', at('#/report', 'trouble', counselor)],
  ['many-sessions', '?many=10000', at('#/sessions', 'session-row', admin)],
  [
    'session-narrow',
    '',
    at('#/sessions/s1', 'transcript', counselor),
    { viewport: { width: 900, height: 640 } },
  ],
  ['today-narrow', '', at('#/', 'to-read', counselor), { viewport: { width: 900, height: 640 } }],
  // 200 %: half the width and height in the page's own pixels.
  [
    'session-large',
    '',
    at('#/sessions/s1', 'transcript', counselor),
    { viewport: { width: 640, height: 430 }, deviceScaleFactor: 2 },
  ],
  [
    'today-large',
    '',
    at('#/', 'to-read', counselor),
    { viewport: { width: 640, height: 430 }, deviceScaleFactor: 2 },
  ],
  [
    'record-large',
    '?door=window',
    recording,
    { viewport: { width: 640, height: 430 }, deviceScaleFactor: 2 },
  ],
  [
    'session-4k',
    '',
    at('#/sessions/s1', 'transcript', counselor),
    { viewport: { width: 3840, height: 2160 } },
  ],
  ['report-4k', '', at('#/report', 'report-tiles', admin), { viewport: { width: 3840, height: 2160 } }],
  ['session-contrast', '', at('#/sessions/s1', 'transcript', counselor), { contrast: 'more' }],
  ['today-contrast', '', at('#/', 'to-read', counselor), { contrast: 'more' }],
  ['session-forced', '', at('#/sessions/s1', 'transcript', counselor), { forcedColors: 'active' }],
];
