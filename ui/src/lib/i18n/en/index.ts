// The English catalogue. It is the measure: every other language has the same type.
import { account } from './account';
import { entry } from './entry';
import { everywhere } from './everywhere';
import { session } from './session';
import { work } from './work';

export const en = { ...everywhere, ...account, ...entry, ...work, ...session };
export type Catalogue = typeof en;
