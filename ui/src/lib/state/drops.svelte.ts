// Who takes a file that is dropped on the window: the page that waits for one, while it is shown.
import type { FileSource } from '$lib/api/transport';

class Drops {
  taker = $state<((file: FileSource) => void) | undefined>();
}

export const drops = new Drops();
