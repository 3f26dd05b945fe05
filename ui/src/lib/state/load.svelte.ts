// Something a screen shows that comes from the backend: its value, the trouble it is in, and whether it is
// on its way. `again` keeps the old value on screen until the new one is there.
import { asApiError, type ApiError } from '$lib/api/errors';

export class Load<T> {
  value = $state<T>();
  error = $state<ApiError>();
  busy = $state(false);
  #latest = 0;

  constructor(private readonly ask: () => Promise<T>) {}

  /** Asks; an answer that was overtaken by a later question is dropped. */
  async again(): Promise<void> {
    const mine = ++this.#latest;
    this.busy = true;
    try {
      const value = await this.ask();
      if (mine !== this.#latest) return;
      this.value = value;
      this.error = undefined;
    } catch (thrown) {
      if (mine === this.#latest) this.error = asApiError(thrown);
    } finally {
      if (mine === this.#latest) this.busy = false;
    }
  }
}

/** Something a user did that goes to the backend: busy while it does, and its trouble afterwards. */
export class Deed {
  busy = $state(false);
  error = $state<ApiError>();

  /** Runs `act`; true when it worked. A second call while one is running does nothing. */
  async run(act: () => Promise<unknown>): Promise<boolean> {
    if (this.busy) return false;
    this.busy = true;
    this.error = undefined;
    try {
      await act();
      return true;
    } catch (thrown) {
      this.error = asApiError(thrown);
      return false;
    } finally {
      this.busy = false;
    }
  }
}

/** Calls `act` every `ms` while the component lives and the page is visible. Use inside `$effect`. */
export function every(ms: number, act: () => void): () => void {
  const timer = setInterval(() => {
    if (document.visibilityState === 'visible') act();
  }, ms);
  return () => clearInterval(timer);
}
