// The own voice of whoever is signed in.
import { api, got } from './client';
import type { components } from './schema';

export type Voice = components['schemas']['Voice'];

export const ownVoice = (): Promise<Voice> => got(api.GET('/api/v1/voice', {}));
export const keepVoice = (): Promise<Voice> => got(api.PUT('/api/v1/voice', {}));
export const forgetVoice = (): Promise<unknown> => got(api.DELETE('/api/v1/voice', {}));
