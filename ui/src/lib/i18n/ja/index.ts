// 日本語の目録。
import type { Catalogue } from '../en';
import { account } from './account';
import { analysis } from './analysis';
import { drop } from './drop';
import { editing } from './editing';
import { entry } from './entry';
import { everywhere } from './everywhere';
import { find } from './find';
import { missed } from './missed';
import { playbooks } from './playbook';
import { report } from './report';
import { screen } from './screen';
import { session } from './session';
import { speech } from './speech';
import { work } from './work';

export const ja: Catalogue = {
  ...everywhere,
  ...account,
  ...analysis,
  ...entry,
  ...find,
  ...work,
  ...session,
  ...drop,
  ...editing,
  ...speech,
  ...screen,
  report,
  playbooks,
  missed,
};
