// A playbook as a form. The keys are those of its TOML text; what is not named here passes through untouched.

/** Plain words, or a pattern of an able author. */
export type Entry = { phrase: string } | { pattern: string };

export interface Item {
  id: string;
  title: string;
  speaker?: 'counselor' | 'customer';
  required?: boolean;
  form?: 'any' | 'question' | 'statement';
  any: Entry[];
  not?: Entry[];
}
export interface Stage {
  id: string;
  title: string;
  order: number;
  window?: [number, number];
  item?: Item[];
}
export interface Worry {
  id: string;
  title: string;
  any: Entry[];
  not?: Entry[];
  /** Words of the matter: with a cue of any worry they raise it. */
  matter?: Entry[];
  /** Words that raise it in a question. */
  asked?: Entry[];
  about: Entry[];
  answer?: Entry[];
}
export interface Topic {
  id: string;
  title: string;
  any: Entry[];
  not?: Entry[];
}
/** How any worry is met. */
export interface Response {
  acknowledge?: Entry[];
  acknowledge_not?: Entry[];
  explore?: Entry[];
  check?: Entry[];
}
/** How any worry is said. */
export interface Raising {
  cue?: Entry[];
  cue_not?: Entry[];
}
export interface Flag {
  id: string;
  title: string;
  source: string;
  pressure?: boolean;
  any?: Entry[];
  not?: Entry[];
}
export interface Advice {
  id: string;
  title: string;
  kind: 'keep' | 'start' | 'stop';
  when: string;
  text: string;
  better?: string;
}
export interface Band {
  measure: string;
  range: [number, number];
  source: string;
  caution: string;
}
export interface Form {
  title: string;
  language: string;
  silence_seconds?: number;
  assess: { min_minutes: number; min_customer_words: number; min_counselor_turns: number };
  stage?: Stage[];
  response?: Response;
  raising?: Raising;
  worry?: Worry[];
  topic?: Topic[];
  flag?: Flag[];
  recommendation?: Advice[];
  band?: Band[];
}

/** An id that none of `taken` has. Ids are never shown; advice and comparisons over time hold on to them. */
export function freshId(base: string, taken: readonly { id: string }[]): string {
  const ids = new Set(taken.map(({ id }) => id));
  for (let n = 1; ; n++) {
    const id = `${base}_${n}`;
    if (!ids.has(id)) return id;
  }
}

/** All lines of the checklist: their ids are of one kind. */
export const itemsOf = (form: Form): Item[] => (form.stage ?? []).flatMap(({ item }) => item ?? []);

export const isPhrase = (entry: Entry): entry is { phrase: string } => 'phrase' in entry;
export const wordsOf = (entry: Entry): string => (isPhrase(entry) ? entry.phrase : entry.pattern);

/** Moves one of a list up or down. */
export function moved<T>(list: readonly T[], at: number, by: -1 | 1): T[] {
  const to = at + by;
  if (to < 0 || to >= list.length) return [...list];
  const copy = [...list];
  const [one] = copy.splice(at, 1);
  if (one !== undefined) copy.splice(to, 0, one);
  return copy;
}
