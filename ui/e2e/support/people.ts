/** What people do, told once and used by both doors. */
import type { Screens } from './screens';

export interface Person {
  name: string;
  email: string;
  password: string;
}

export const admin: Person = {
  name: 'Ada Keeper',
  email: 'ada@clinic.example',
  password: 'a long walk by the river',
};

export const counselor: Person = {
  name: 'Cora Listener',
  email: 'cora@clinic.example',
  password: 'seven slow white herons',
};

/** Set-up as a newcomer does it, to the sign-in screen; answers the recovery code. */
export async function setUp(screens: Screens): Promise<string> {
  await screens.part('setup-clinic');
  await screens.look('setup');
  await screens.type('setup-clinic', 'Clinic by the River');
  await screens.type('setup-name', admin.name);
  await screens.type('setup-email', admin.email);
  await screens.type('setup-password', admin.password);
  await screens.click('setup-create');
  const code = await screens.text('setup-code');
  await screens.look('setup-code');
  await screens.click('setup-code-kept');
  await screens.click('setup-code-next');
  await screens.part('setup-counselor-name');
  await screens.look('setup-counselor');
  await screens.type('setup-counselor-name', counselor.name);
  await screens.type('setup-counselor-email', counselor.email);
  await screens.type('setup-counselor-password', counselor.password);
  await screens.click('setup-counselor-create');
  return code;
}

export async function signIn(screens: Screens, person: Person): Promise<void> {
  await screens.type('signin-email', person.email);
  await screens.type('signin-password', person.password);
  await screens.click('signin-submit');
  await screens.part('sign-out');
}

/** From Today to the record screen of a new session with a new client, consent given. */
export async function newSession(screens: Screens, client: string): Promise<void> {
  await screens.click('new-session');
  await screens.type('new-session-client', client);
  await screens.click('client-new');
  await screens.look('new-session');
  await screens.click('new-session-record');
  await screens.part('consent-yes');
  await screens.look('consent');
  await screens.click('consent-yes');
}
