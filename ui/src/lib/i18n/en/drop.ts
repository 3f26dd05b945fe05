// Words of files that are dropped on the window.
import { pluralOf } from '../plural';

const n = pluralOf('en');

export const drop = {
  drop: {
    title: (count: number) => `Import ${n(count, 'recording', 'recordings')}`,
    hint: 'Say for each file whom the talk was with and when. They come in one after the other.',
    import: 'Import',
    done: 'Imported. The transcript is being written.',
    open: 'Open the session',
    leaveOut: 'Leave out',
  },
};
