// Settings that are kept in the vault. A section that the api gains needs a component in features/settings.
import { api, got } from './client';
import type { components } from './schema';

export type PcSettings = components['schemas']['PcSettings'];
export type PcSettingsChange = components['schemas']['PcSettingsChange'];
export type SignInSettings = components['schemas']['SignInSettings'];
export type ClinicSettings = components['schemas']['ClinicSettings'];
export type ClinicSettingsChange = components['schemas']['ClinicSettingsChange'];

export const pcSettings = (): Promise<PcSettings> => got(api.GET('/api/v1/settings', {}));
export const changePcSettings = (body: PcSettingsChange): Promise<PcSettings> =>
  got(api.PUT('/api/v1/settings', { body }));

export const clinicSettings = (id: string): Promise<ClinicSettings> =>
  got(api.GET('/api/v1/clinics/{id}/settings', { params: { path: { id } } }));
export const changeClinicSettings = (id: string, body: ClinicSettingsChange): Promise<ClinicSettings> =>
  got(api.PUT('/api/v1/clinics/{id}/settings', { params: { path: { id } }, body }));
