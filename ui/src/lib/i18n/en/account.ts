// Words of accounts: how people sign in, the own account, the team.
export const account = {
  signInRules: {
    title: 'Signing in',
    intro: 'For everybody on this PC. A change counts at once.',
    min_password_chars: 'Least characters of a new password',
    minHint: '15 are advised where a password is the only lock.',
    idle_minutes: 'Lock an unused window after',
    inactive_minutes: 'End an unused sign-in after',
    token_minutes: 'Renew a sign-in after',
    sign_in_hours: 'Ask for the password again after',
    minutes: 'minutes',
    hours: 'hours',
    characters: 'characters',
    bounds: (min: number, max: number) => `${min} to ${max}`,
    fixed: 'Set in this PC’s configuration, which wins.',
    saved: 'Saved. It counts from now on.',
  },
};
