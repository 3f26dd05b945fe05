// Plays a sealed recording by Web Audio: pieces of samples are fetched, scheduled about two seconds ahead,
// and forgotten. Never a media element and never a blob URL: engines spool those to disk in plain.
import { asApiError, type ApiError } from '$lib/api/errors';

import { quietFrom, type Stretch } from './quiet';
import { Stretcher } from './stretch';

export interface SoundSource {
  sampleRate: number;
  channels: number;
  /** Seconds. */
  duration: number;
  /** Interleaved 16-bit little-endian frames; may be short at the end. */
  read(from: number, count: number): Promise<ArrayBuffer>;
}

/** What of Web Audio is used; a test brings its own. */
export type Output = Pick<
  AudioContext,
  'currentTime' | 'destination' | 'createBuffer' | 'createBufferSource' | 'close' | 'resume'
> & { readonly outputLatency?: number };

export const SPEEDS = [0.75, 1, 1.25, 1.5, 1.75, 2] as const;
const AHEAD_SECONDS = 2;
const PIECE_SECONDS = 1;
/** How often the head is moved: well within the tenth of a second that a lit word may be late. */
const TICK_MS = 40;
/** Time that the output needs between scheduling and the first sample. */
const LEAD_SECONDS = 0.05;

interface Piece {
  node: AudioBufferSourceNode;
  /** On the output's clock. */
  at: number;
  until: number;
  /** Seconds of the recording. */
  from: number;
  to: number;
}

/** Samples of one piece as one voice between -1 and 1. */
export function mixDown(bytes: ArrayBuffer, channels: number): Float32Array<ArrayBuffer> {
  const samples = new Int16Array(bytes, 0, Math.floor(bytes.byteLength / 2));
  const frames = Math.floor(samples.length / channels);
  const mono = new Float32Array(frames);
  for (let frame = 0; frame < frames; frame++) {
    let sum = 0;
    for (let channel = 0; channel < channels; channel++) sum += samples[frame * channels + channel] ?? 0;
    mono[frame] = sum / channels / 32768;
  }
  return mono;
}

export class Player {
  time = $state(0);
  playing = $state(false);
  loading = $state(false);
  error = $state<ApiError>();
  speed = $state<number>(1);
  /** Whether long pauses are passed over. */
  skipping = $state(false);
  /** The pauses, in order; set once it is known who spoke when. */
  quiet: readonly Stretch[] = [];
  #output: Output | undefined;
  #pieces: Piece[] = [];
  #nextFrame = 0;
  #nextAt = 0;
  #run = 0;
  #fetching = false;
  #stretcher: Stretcher | undefined;
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor(
    readonly source: SoundSource,
    private readonly open: (sampleRate: number) => Output = (sampleRate) => new AudioContext({ sampleRate }),
  ) {}

  get duration(): number {
    return this.source.duration;
  }

  async play() {
    if (this.playing) return;
    this.error = undefined;
    this.#output ??= this.open(this.source.sampleRate);
    await this.#output.resume();
    if (this.time >= this.duration - 0.05) this.time = 0;
    this.playing = true;
    this.#begin();
  }

  pause() {
    if (!this.playing) return;
    this.#moveOn();
    this.playing = false;
    this.#silence();
  }

  toggle() {
    if (this.playing) this.pause();
    else void this.play();
  }

  seek(seconds: number) {
    this.time = Math.min(Math.max(0, seconds), this.duration);
    if (this.playing) this.#begin();
  }

  async playFrom(seconds: number) {
    this.seek(seconds);
    await this.play();
  }

  setSpeed(speed: number) {
    if (this.playing) this.#moveOn();
    this.speed = speed;
    if (this.playing) this.#begin();
  }

  setSkipping(skipping: boolean) {
    if (this.playing) this.#moveOn();
    this.skipping = skipping;
    if (this.playing) this.#begin();
  }

  dispose() {
    this.playing = false;
    this.#silence();
    void this.#output?.close();
    this.#output = undefined;
  }

  #begin() {
    this.#silence();
    this.#nextFrame = Math.floor(this.time * this.source.sampleRate);
    this.#nextAt = 0;
    this.#stretcher = this.speed === 1 ? undefined : new Stretcher(this.speed, this.source.sampleRate);
    this.#timer = setInterval(() => this.#tick(), TICK_MS);
    void this.#pump();
  }

  #silence() {
    this.#run++;
    this.#fetching = false;
    this.loading = false;
    clearInterval(this.#timer);
    for (const { node } of this.#pieces) node.stop();
    this.#pieces = [];
  }

  #tick() {
    this.#moveOn();
    const sounding = this.#pieces.length > 0;
    this.loading = this.#fetching && !sounding;
    if (!this.#fetching && !sounding && this.#atEnd()) {
      this.time = this.duration;
      this.playing = false;
      this.#silence();
      return;
    }
    void this.#pump();
  }

  #atEnd(): boolean {
    return this.#nextFrame >= Math.floor(this.duration * this.source.sampleRate);
  }

  /** Takes the time from the piece that sounds now, and drops those that are over. */
  #moveOn() {
    // What is scheduled for now is heard only after the way through the system's mixer.
    const now = (this.#output?.currentTime ?? 0) - (this.#output?.outputLatency ?? 0);
    for (const piece of this.#pieces) {
      if (piece.at > now) continue;
      const share = Math.min(1, (now - piece.at) / Math.max(1e-6, piece.until - piece.at));
      this.time = Math.min(this.duration, piece.from + share * (piece.to - piece.from));
    }
    this.#pieces = this.#pieces.filter((piece) => piece.until > now);
  }

  async #pump() {
    const output = this.#output;
    if (!output || this.#fetching) return;
    const run = this.#run;
    this.#fetching = true;
    try {
      while (run === this.#run && !this.#atEnd() && this.#nextAt - output.currentTime < AHEAD_SECONDS) {
        const { from, count } = this.#nextPiece();
        const bytes = await this.source.read(from, count);
        if (run !== this.#run) return;
        this.#schedule(output, from, mixDown(bytes, this.source.channels));
      }
    } catch (thrown) {
      if (run !== this.#run) return;
      this.error = asApiError(thrown);
      this.pause();
    } finally {
      if (run === this.#run) this.#fetching = false;
    }
  }

  /** The next second, or less of it where a pause begins that is to be passed over. */
  #nextPiece(): { from: number; count: number } {
    const { sampleRate } = this.source;
    const whole = Math.round(PIECE_SECONDS * sampleRate);
    if (!this.skipping) return { from: this.#nextFrame, count: whole };
    const at = this.#nextFrame / sampleRate;
    let pause = quietFrom(this.quiet, at);
    if (pause && pause.start <= at) {
      this.#nextFrame = Math.ceil(pause.end * sampleRate);
      pause = quietFrom(this.quiet, pause.end);
    }
    const from = this.#nextFrame;
    const until = pause ? Math.max(from + 1, Math.ceil(pause.start * sampleRate)) : Infinity;
    return { from, count: Math.min(whole, until - from) };
  }

  #schedule(output: Output, from: number, mono: Float32Array<ArrayBuffer>) {
    const { sampleRate } = this.source;
    // An empty piece is the end, whatever the length said.
    this.#nextFrame = mono.length === 0 ? Number.POSITIVE_INFINITY : from + mono.length;
    const sound = this.#stretcher ? this.#stretcher.push(mono) : mono;
    if (sound.length === 0) return;
    const buffer = output.createBuffer(1, sound.length, sampleRate);
    buffer.copyToChannel(sound, 0);
    const node = output.createBufferSource();
    node.buffer = buffer;
    node.connect(output.destination);
    const at = Math.max(this.#nextAt, output.currentTime + LEAD_SECONDS);
    node.start(at);
    this.#nextAt = at + sound.length / sampleRate;
    const start = from / sampleRate;
    this.#pieces.push({ node, at, until: this.#nextAt, from: start, to: start + mono.length / sampleRate });
  }
}
