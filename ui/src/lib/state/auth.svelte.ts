// Who is signed in, and how the vault stands. When the sign-in ends for any reason the user is gone from
// here at once, and with it everything that the shell shows.
import { onAttended, onReach, onSignInLost, useToken } from '$lib/api/client';
import {
  changePassword,
  health,
  recover,
  refresh,
  signIn,
  signOut,
  signOutEverywhere,
  whoAmI,
} from '$lib/api/entry';
import type { Health, Me, Role, SignedIn, User } from '$lib/api/types';

import { usedWithin } from './idle';
import { router } from './router.svelte';

/** setTimeout counts in 32 bits. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;
/** A token is renewed when this share of its time has passed and somebody is at the screen. */
const RENEW_AT = 0.6;
/** A screen that nobody has touched for so long asks by itself. */
const ATTENDED_MS = 60_000;

/** The signed-in user, with what the backend tells at the sign-in. */
export type Who = User & Partial<Me>;
/** Why the sign-in screen is shown. */
type Ending = 'left' | 'expired' | 'locked' | 'switched';

class Auth {
  user = $state<Who | null>(null);
  health = $state<Health | null>(null);
  reachable = $state(true);
  /** How the last sign-in ended: said on the sign-in screen. */
  ending = $state<Ending>('left');
  /** Set-up is still on screen although the vault exists by now. */
  settingUp = $state(false);
  #expiry: ReturnType<typeof setTimeout> | undefined;
  #renewal: ReturnType<typeof setTimeout> | undefined;
  /** Who was signed in before: the place on screen is theirs. */
  #before: string | undefined;

  constructor() {
    onSignInLost(() => this.drop('expired'));
    onReach((reachable) => (this.reachable = reachable));
    onAttended(() => this.user === null || usedWithin(ATTENDED_MS));
  }

  async look() {
    this.health = await health();
  }

  async signIn(email: string, password: string) {
    await this.#enter(await signIn(email, password));
  }

  async recover(code: string, email: string, password: string) {
    await this.#enter(await recover(code, email, password));
  }

  async changePassword(old: string, password: string) {
    await this.#enter(await changePassword(old, password));
  }

  async #enter(signedIn: SignedIn) {
    this.#keep(signedIn);
    const user = await whoAmI();
    // Back from the lock one goes on where one was; another person begins at the own day.
    if (this.#before !== undefined && this.#before !== user.id) router.go({ page: 'today' });
    this.#before = user.id;
    this.user = user;
    this.ending = 'left';
    if (this.health) this.health.vault = 'open';
  }

  #keep({ access_token, expires_in }: SignedIn) {
    useToken(access_token);
    clearTimeout(this.#expiry);
    clearTimeout(this.#renewal);
    const life = Math.min(expires_in * 1000, LONGEST_TIMER_MS);
    this.#expiry = setTimeout(() => this.drop('expired'), life);
    this.#renewal = setTimeout(() => void this.#renew(life), life * RENEW_AT);
  }

  /** Goes on for somebody who is at the screen; otherwise looks again a little later, until the token ends. */
  async #renew(life: number) {
    if (!this.user) return;
    if (usedWithin(life * RENEW_AT)) {
      const renewed = await refresh().catch(() => null);
      if (renewed && this.user) return this.#keep(renewed);
    }
    this.#renewal = setTimeout(() => void this.#renew(life), life * 0.1);
  }

  /** Reads the user again, after the own name was changed. */
  async again() {
    this.user = await whoAmI();
  }

  /** Leaves by the user's wish: the backend ends the sign-in, whether or not it can be told. */
  async leave(ending: Ending = 'left') {
    const told = signOut();
    this.drop(ending);
    await told.catch(() => undefined);
  }

  async leaveEverywhere() {
    await signOutEverywhere();
    this.drop('left');
  }

  /** Forgets the user at once. */
  drop(ending: Ending) {
    clearTimeout(this.#expiry);
    clearTimeout(this.#renewal);
    useToken(null);
    this.ending = ending;
    this.user = null;
    void this.look().catch(() => undefined);
  }

  is(...roles: Role[]): boolean {
    return this.user !== null && roles.includes(this.user.role);
  }
}

export const auth = new Auth();
