// The libraries that are part of these screens, by name and licence. Tools that only build them are not.
export const LIBRARIES = [
  { name: 'Svelte', licence: 'MIT' },
  { name: 'openapi-fetch', licence: 'MIT' },
  { name: '@tauri-apps/api', licence: 'Apache-2.0 OR MIT' },
] as const;
