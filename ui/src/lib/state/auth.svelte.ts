// Who is signed in, and how the vault stands. When the sign-in ends for any reason the user is gone from
// here at once, and with it everything that the shell shows.
import { onReach, onSignInLost, useToken } from '$lib/api/client';
import { health, recover, signIn, signOut, whoAmI } from '$lib/api/entry';
import type { Health, Role, SignedIn, User } from '$lib/api/types';

/** setTimeout counts in 32 bits. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;

class Auth {
  user = $state<User | null>(null);
  health = $state<Health | null>(null);
  reachable = $state(true);
  /** The sign-in ended by itself: said on the sign-in screen. */
  expired = $state(false);
  /** Set-up is still on screen although the vault exists by now. */
  settingUp = $state(false);
  #expiry: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    onSignInLost(() => this.drop(true));
    onReach((reachable) => (this.reachable = reachable));
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

  async #enter(signedIn: SignedIn) {
    useToken(signedIn.access_token);
    clearTimeout(this.#expiry);
    this.#expiry = setTimeout(() => this.drop(true), Math.min(signedIn.expires_in * 1000, LONGEST_TIMER_MS));
    this.user = await whoAmI();
    this.expired = false;
    if (this.health) this.health.vault = 'open';
  }

  /** Leaves by the user's wish: the backend forgets the token, whether or not it can be told. */
  async leave() {
    const told = signOut();
    this.drop(false);
    await told.catch(() => undefined);
  }

  /** Forgets the user at once. */
  drop(expired: boolean) {
    clearTimeout(this.#expiry);
    useToken(null);
    this.expired = expired;
    this.user = null;
    void this.look().catch(() => undefined);
  }

  is(...roles: Role[]): boolean {
    return this.user !== null && roles.includes(this.user.role);
  }
}

export const auth = new Auth();
