// How long a new password is, against the least length that counts. Length is what makes it strong; what is easy
// to guess all the same the backend knows, and says so.

/** No longer one is taken, so that none is ever cut. */
export const MAX_PASSWORD_CHARS = 128;

/** What counts unless an administrator set another least length (the backend's default). */
export const MIN_PASSWORD_CHARS = 15;

export type Strength =
  | { kind: 'empty'; share: number }
  | { kind: 'short'; share: number; left: number }
  | { kind: 'good'; share: number }
  | { kind: 'strong'; share: number }
  | { kind: 'long'; share: number; max: number };

/** Characters as people count them, also outside of the basic plane. */
const lengthOf = (text: string) => [...text].length;

export function strengthOf(password: string, min: number): Strength {
  const length = lengthOf(password);
  const strong = Math.max(min + 5, 20);
  const share = Math.min(1, length / strong);
  if (length === 0) return { kind: 'empty', share };
  if (length < min) return { kind: 'short', share, left: min - length };
  if (length > MAX_PASSWORD_CHARS) return { kind: 'long', share, max: MAX_PASSWORD_CHARS };
  return { kind: length < strong ? 'good' : 'strong', share };
}
