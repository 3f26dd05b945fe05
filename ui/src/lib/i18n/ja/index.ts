// 日本語の目録。
import type { Catalogue } from '../en';
import { entry } from './entry';
import { everywhere } from './everywhere';
import { session } from './session';
import { work } from './work';

export const ja: Catalogue = { ...everywhere, ...entry, ...work, ...session };
