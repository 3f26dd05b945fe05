// What was just done and can be taken back: said for a while at the foot of the window, instead of asking beforehand.
import { asApiError, type ApiError } from '$lib/api/errors';

/** Long enough to read it and to reach for it; a reader that needs longer finds it until the next deed. */
export const SHOWN_MS = 12_000;

interface Done {
  words: string;
  back: () => Promise<unknown>;
}

class Undo {
  done = $state<Done | null>(null);
  error = $state<ApiError>();
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Says what was done, and how it is taken back. */
  offer(words: string, back: () => Promise<unknown>) {
    this.error = undefined;
    this.done = { words, back };
    this.wait();
  }

  /** Stays while somebody is at it. */
  hold() {
    clearTimeout(this.#timer);
  }
  wait() {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.forget(), SHOWN_MS);
  }

  async takeBack() {
    const { done } = this;
    if (!done) return;
    this.hold();
    try {
      await done.back();
      if (this.done === done) this.forget();
    } catch (thrown) {
      this.error = asApiError(thrown);
      this.wait();
    }
  }

  forget() {
    clearTimeout(this.#timer);
    this.done = null;
    this.error = undefined;
  }
}

export const undo = new Undo();
