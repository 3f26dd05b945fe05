// The English catalogue. It is the measure: every other language has the same type.
import { entry } from './entry';
import { everywhere } from './everywhere';
import { session } from './session';
import { work } from './work';

export const en = { ...everywhere, ...entry, ...work, ...session };
export type Catalogue = typeof en;
