// Clinics, users, customers and what customers agreed to.
import { api, got } from './client';
import type { Clinic, Consent, Customer, Listed, Role, User } from './types';

/** Version of the consent words in the catalogues. Change it whenever those words change. */
export const CONSENT_WORDING = '2026-11';

export const listClinics = (): Promise<Listed<Clinic>> => got(api.GET('/api/v1/clinics/', {}));
export const listUsers = (cursor?: string): Promise<Listed<User>> =>
  got(api.GET('/api/v1/users/', { params: { query: { limit: 100, cursor } } }));

export interface NewUser {
  email: string;
  name: string;
  password: string;
  role: Role;
  clinic_id?: string | null;
}
export const createUser = (body: NewUser): Promise<User> => got(api.POST('/api/v1/users/', { body }));

export type UserChange = Partial<{ name: string; role: Role; is_active: boolean; password: string }>;
export const changeUser = (id: string, body: UserChange): Promise<User> =>
  got(api.PUT('/api/v1/users/{id}', { params: { path: { id } }, body }));

export const listCustomers = (search?: string, cursor?: string, limit = 30): Promise<Listed<Customer>> =>
  got(api.GET('/api/v1/customers/', { params: { query: { search: search || undefined, cursor, limit } } }));
export const customer = (id: string): Promise<Customer> =>
  got(api.GET('/api/v1/customers/{id}', { params: { path: { id } } }));

export interface CustomerWords {
  name: string;
  phone?: string | null;
  email?: string | null;
}
export const createCustomer = (body: CustomerWords): Promise<Customer> =>
  got(api.POST('/api/v1/customers/', { body }));
export const changeCustomer = (id: string, body: CustomerWords): Promise<Customer> =>
  got(api.PUT('/api/v1/customers/{id}', { params: { path: { id } }, body }));

export const consents = (id: string): Promise<Listed<Consent>> =>
  got(api.GET('/api/v1/customers/{id}/consents', { params: { path: { id } } }));
export const recordConsent = (id: string, given: boolean): Promise<Consent> =>
  got(
    api.POST('/api/v1/customers/{id}/consents', {
      params: { path: { id } },
      body: { purpose: 'recording', given, wording: CONSENT_WORDING },
    }),
  );
