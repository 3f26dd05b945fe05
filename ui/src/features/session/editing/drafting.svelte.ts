// The draft of a transcript as the screen holds it. Changes go one after the other, each naming the revision it was
// made on; where another window was faster, the draft is read anew and nothing is overwritten.
import { asApiError, type ApiError } from '$lib/api/errors';
import { discardDraft, getDraft, redoEdit, saveDraft, sendEdit, undoEdit } from '$lib/api/transcripts';
import type { Draft, Edit } from '$lib/api/types';

export class Drafting {
  draft = $state.raw<Draft>();
  error = $state<ApiError>();
  /** Changes that are on their way. */
  waiting = $state(0);
  #last: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly sessionId: string,
    /** The version that is shown, from which a draft begins. */
    private readonly shown: () => number,
  ) {}

  get revision(): number {
    return this.draft?.revision ?? 0;
  }

  load(): Promise<boolean> {
    return this.#next(() => getDraft(this.sessionId));
  }
  /** Keeps a correction; true when it is in the vault. */
  edit(edit: Edit, continues = false): Promise<boolean> {
    return this.#next(() =>
      sendEdit(this.sessionId, {
        of_version: this.draft?.of_version ?? this.shown(),
        revision: this.revision,
        edit,
        continues,
      }),
    );
  }
  undo(): Promise<boolean> {
    return this.#next(() => (this.draft ? undoEdit(this.sessionId, this.revision) : undefined));
  }
  redo(): Promise<boolean> {
    return this.#next(() => (this.draft ? redoEdit(this.sessionId, this.revision) : undefined));
  }
  /** Saves all as one version. What is newest was seen: the screen tells of a version made meanwhile. */
  save(): Promise<boolean> {
    return this.#next(async () => {
      if (this.draft) await saveDraft(this.sessionId, this.revision, this.draft.newest_version);
      return undefined;
    });
  }
  discard(): Promise<boolean> {
    return this.#next(async () => {
      if (this.draft) await discardDraft(this.sessionId, this.revision);
      return undefined;
    });
  }

  #next(act: () => Promise<Draft | undefined> | undefined): Promise<boolean> {
    this.waiting += 1;
    const run = this.#last.then(async () => {
      try {
        this.draft = await act();
        this.error = undefined;
        return true;
      } catch (thrown) {
        await this.#failed(asApiError(thrown));
        return false;
      } finally {
        this.waiting -= 1;
      }
    });
    this.#last = run;
    return run;
  }

  async #failed(error: ApiError) {
    if (error.code === 'not_found') {
      // Nobody has begun one, or it was saved in another window.
      this.draft = undefined;
      return;
    }
    this.error = error;
    if (error.code === 'edit_conflict') this.draft = await getDraft(this.sessionId).catch(() => undefined);
  }
}
