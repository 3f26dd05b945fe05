// Of a long list only the rows near the window are drawn: ten thousand sessions scroll like twenty. Rows have one height.
/** Rows drawn above and below what is seen: a screen's worth, so that a quick turn of the wheel shows no gap. */
const SPARE = 20;
/** The slice moves in steps: most scroll events change nothing. */
const STEP = 10;
/** Lists up to this length are drawn whole. */
export const WHOLE_UP_TO = 120;

export interface Slice {
  from: number;
  to: number;
}

/** The rows to draw, where the list begins `above` pixels over the window's upper edge (negative: below it). */
export function sliceOf(count: number, row: number, above: number, height: number): Slice {
  if (count <= WHOLE_UP_TO || row <= 0) return { from: 0, to: count };
  const first = Math.floor(Math.max(0, above) / row) - SPARE;
  const last = Math.ceil((Math.max(0, above) + height) / row) + SPARE;
  const from = Math.min(Math.max(0, Math.floor(first / STEP) * STEP), Math.max(0, count - SPARE));
  return { from, to: Math.min(count, Math.ceil(last / STEP) * STEP) };
}

/** Follows the window's scrolling for one list. */
export class LongList {
  slice = $state<Slice>({ from: 0, to: WHOLE_UP_TO });

  constructor(
    private readonly count: () => number,
    private readonly body: () => HTMLElement | undefined,
  ) {}

  /** Looks again; call in an effect that depends on the count. */
  look = () => {
    const body = this.body();
    const count = this.count();
    if (!body || count <= WHOLE_UP_TO) {
      this.#take({ from: 0, to: count });
      return;
    }
    this.#take(sliceOf(count, this.row, -body.getBoundingClientRect().top, innerHeight));
  };

  /** Height of a row in pixels; taken from one that is drawn. */
  get row(): number {
    const drawn = this.body()?.querySelector<HTMLElement>('[data-row]');
    return drawn?.offsetHeight ?? 0;
  }

  #take(slice: Slice) {
    if (slice.from !== this.slice.from || slice.to !== this.slice.to) this.slice = slice;
  }
}
