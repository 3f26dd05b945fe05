// The way in: health, set-up, sign-in, recovery, sign-out.
import { api, got } from './client';
import type { Health, Listed, Me, OwnSignIn, SetUpDone, SignedIn } from './types';

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

export const whoAmI = (): Promise<Me> => got(api.GET('/api/v1/auth/me', {}));
export const refresh = (): Promise<SignedIn> => got(api.POST('/api/v1/auth/refresh', {}));
export const changePassword = (old_password: string, new_password: string): Promise<SignedIn> =>
  got(api.POST('/api/v1/auth/password', { body: { old_password, new_password } }));
export const ownSignIns = (): Promise<Listed<OwnSignIn>> => got(api.GET('/api/v1/auth/sign-ins', {}));
export const signOutEverywhere = (): Promise<unknown> => got(api.POST('/api/v1/auth/logout-everywhere', {}));
export const renewRecoveryCode = (password: string): Promise<{ recovery_code: string }> =>
  got(api.POST('/api/v1/vault/recovery-code', { body: { password } }));
export const signOut = (): Promise<unknown> => got(api.POST('/api/v1/auth/logout', {}));
export const sealVault = (): Promise<unknown> => got(api.POST('/api/v1/vault/seal', {}));
