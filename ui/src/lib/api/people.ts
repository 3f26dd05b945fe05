// Clinics, users, customers and what customers agreed to.
import { api, got } from './client';
import type { Clinic, Consent, Customer, Listed, Role, TemporaryAccess, User } from './types';

/** Version of the consent words in the catalogues. Change it whenever those words change. */
export const CONSENT_WORDING = '2026-11';

export const listClinics = (cursor?: string): Promise<Listed<Clinic>> =>
  got(api.GET('/api/v1/clinics/', { params: { query: { limit: 100, cursor } } }));

export interface ClinicWords {
  name: string;
  address?: string | null;
  phone?: string | null;
}
export const createClinic = (body: ClinicWords): Promise<Clinic> =>
  got(api.POST('/api/v1/clinics/', { body }));
export const changeClinic = (id: string, body: ClinicWords): Promise<Clinic> =>
  got(api.PUT('/api/v1/clinics/{id}', { params: { path: { id } }, body }));

export const listUsers = (cursor?: string): Promise<Listed<User>> =>
  got(api.GET('/api/v1/users/', { params: { query: { limit: 100, cursor } } }));

export interface NewUser {
  email: string;
  name: string;
  /** Left out, the backend makes a temporary one. */
  password?: string;
  role: Role;
  clinic_id?: string | null;
}
export const createUser = (body: NewUser): Promise<User & { temporary_password: string | null }> =>
  got(api.POST('/api/v1/users/', { body }));

export type UserChange = Partial<{
  email: string;
  name: string;
  role: Role;
  clinic_id: string;
  is_active: boolean;
}>;
export const changeUser = (id: string, body: UserChange): Promise<User> =>
  got(api.PUT('/api/v1/users/{id}', { params: { path: { id } }, body }));

export const resetPassword = (id: string): Promise<TemporaryAccess> =>
  got(api.POST('/api/v1/users/{id}/reset-password', { params: { path: { id } } }));
export const reactivateUser = (id: string): Promise<TemporaryAccess> =>
  got(api.POST('/api/v1/users/{id}/reactivate', { params: { path: { id } } }));
export const signUserOut = (id: string): Promise<unknown> =>
  got(api.POST('/api/v1/users/{id}/sign-out', { params: { path: { id } } }));

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
