// The English catalogue. It is the measure: every other language has the same type.
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

export const en = {
  ...everywhere,
  ...account,
  ...entry,
  ...find,
  ...work,
  ...session,
  ...drop,
  ...analysis,
  ...editing,
  ...speech,
  ...screen,
  report,
  playbooks,
  missed,
};
export type Catalogue = typeof en;
