// Faster speech at its own pitch: waveform-similarity overlap-add (Verhelst and Roelands 1993). Windows of
// the input are laid over each other at a smaller distance; each is shifted a little to where it fits best.
const WINDOW_SECONDS = 0.04;
const SEARCH_SECONDS = 0.008;
/** Only every so many samples are compared: enough for speech, and cheap. */
const COMPARE_STEP = 4;

export class Stretcher {
  readonly #window: number;
  readonly #hop: number;
  readonly #search: number;
  readonly #fade: Float32Array;
  #input = new Float32Array(0);
  /** Where in `#input` the next window is expected. */
  #expected = 0;
  /** The second half of the last window, waiting to be overlapped. */
  #tail: Float32Array | undefined;

  constructor(
    private readonly speed: number,
    sampleRate: number,
  ) {
    this.#hop = Math.round((WINDOW_SECONDS * sampleRate) / 2);
    this.#window = this.#hop * 2;
    this.#search = Math.round(SEARCH_SECONDS * sampleRate);
    this.#fade = Float32Array.from(
      { length: this.#hop },
      (_, at) => 0.5 - 0.5 * Math.cos((Math.PI * at) / this.#hop),
    );
  }

  /** Takes more input and returns what can be said of the output so far. */
  push(samples: Float32Array): Float32Array<ArrayBuffer> {
    const input = new Float32Array(this.#input.length + samples.length);
    input.set(this.#input);
    input.set(samples, this.#input.length);
    const out: Float32Array[] = [];
    while (Math.round(this.#expected) + this.#search + this.#window <= input.length) {
      const at = this.#tail
        ? this.#bestStart(input, Math.round(this.#expected), this.#tail)
        : Math.round(this.#expected);
      out.push(this.#overlap(input, at));
      this.#tail = input.slice(at + this.#hop, at + this.#window);
      this.#expected += this.#hop * this.speed;
    }
    const spent = Math.max(0, Math.round(this.#expected) - this.#search);
    this.#input = input.slice(spent);
    this.#expected -= spent;
    return joined(out);
  }

  #overlap(input: Float32Array, at: number): Float32Array {
    const tail = this.#tail;
    const piece = input.slice(at, at + this.#hop);
    if (!tail) return piece;
    for (let n = 0; n < this.#hop; n++) {
      const rising = this.#fade[n] ?? 0;
      piece[n] = (piece[n] ?? 0) * rising + (tail[n] ?? 0) * (1 - rising);
    }
    return piece;
  }

  #bestStart(input: Float32Array, expected: number, tail: Float32Array): number {
    let best = expected;
    let bestScore = Number.NEGATIVE_INFINITY;
    for (let at = Math.max(0, expected - this.#search); at <= expected + this.#search; at += 2) {
      let score = 0;
      for (let n = 0; n < this.#hop; n += COMPARE_STEP) score += (input[at + n] ?? 0) * (tail[n] ?? 0);
      if (score > bestScore) {
        bestScore = score;
        best = at;
      }
    }
    return best;
  }
}

function joined(parts: Float32Array[]): Float32Array<ArrayBuffer> {
  const whole = new Float32Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
