/** Where the project and its built programs are. */
import path from 'node:path';

export const root = path.resolve(import.meta.dirname, '../../..');
export const built = path.resolve(
  root,
  process.env.CARGO_TARGET_DIR ?? 'target',
  process.env.SOTTO_PROFILE ?? 'debug',
);
