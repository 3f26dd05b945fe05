// The way in: health, set-up, sign-in, recovery, sign-out.
import { api, got } from './client';
import type { Health, SetUpDone, SignedIn, User } from './types';

export const health = (): Promise<Health> => got(api.GET('/api/v1/health', {}));

export interface SetUp {
  clinic: { name: string };
  admin: { name: string; email: string; password: string };
}

export const setUp = (body: SetUp): Promise<SetUpDone> => got(api.POST('/api/v1/setup', { body }));

const form = (body: unknown) => new URLSearchParams(body as Record<string, string>);
const FORM = { 'content-type': 'application/x-www-form-urlencoded' };

export const signIn = (username: string, password: string): Promise<SignedIn> =>
  got(api.POST('/api/v1/auth/login', { body: { username, password }, bodySerializer: form, headers: FORM }));

export const recover = (recovery_code: string, email: string, new_password: string): Promise<SignedIn> =>
  got(api.POST('/api/v1/auth/recover', { body: { recovery_code, email, new_password } }));

export const whoAmI = (): Promise<User> => got(api.GET('/api/v1/auth/me', {}));
export const signOut = (): Promise<unknown> => got(api.POST('/api/v1/auth/logout', {}));
export const sealVault = (): Promise<unknown> => got(api.POST('/api/v1/vault/seal', {}));
