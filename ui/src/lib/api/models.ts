// The speech models of this PC, for admins.
import { api, direct, got, transport } from './client';
import type { components } from './schema';

export type SpeechModel = components['schemas']['SpeechModel'];
export type SpeechAccuracy = components['schemas']['SpeechAccuracy'];
export type SpeechModels = components['schemas']['SpeechModels'];

const of = (id: string) => ({ params: { path: { id } } });

export const speechModels = (): Promise<SpeechModels> => got(api.GET('/api/v1/models', {}));
export const fetchModel = (id: string): Promise<SpeechModel> =>
  got(api.POST('/api/v1/models/{id}/fetch', of(id)));
export const cancelModel = (id: string): Promise<SpeechModel> =>
  got(api.POST('/api/v1/models/{id}/cancel', of(id)));
export const removeModel = (id: string): Promise<unknown> => got(api.DELETE('/api/v1/models/{id}', of(id)));
/** How right the models were on talks whose words are known. */
export const speechAccuracy = (): Promise<SpeechAccuracy[]> => got(api.GET('/api/v1/accuracy', {}));
/** Lets the user choose a file (the window) or takes the chosen one (the browser); false when none was chosen. */
export const takeInModel = (file: File | null): Promise<boolean> =>
  direct((token) => transport.takeInModel(token, file));
