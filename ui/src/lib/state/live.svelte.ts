// The recording in progress on this PC. The light is true: it is on only while sound reaches the file, told
// by `written` events, and goes out when they stop coming.
import { direct, transport } from '$lib/api/client';
import type { LiveStatus, RecorderEnd, RecorderEvent, RecorderWarning } from '$lib/api/transport';

/** The recorder writes at least every half second; after this long without it the light goes out. */
export const LIGHT_HOLDS_MS = 2000;
/** Below this much room the screen says so all the time. */
export const LOW_ROOM_SECONDS = 30 * 60;

export interface LiveWarning {
  kind: RecorderWarning;
  device: string;
}

class Live {
  status = $state<LiveStatus | null>(null);
  light = $state(false);
  seconds = $state(0);
  peakDbfs = $state(-120);
  rmsDbfs = $state(-120);
  secondsLeft = $state<number | null>(null);
  warning = $state<LiveWarning | null>(null);
  ended = $state<RecorderEnd | null>(null);
  /** The session for which "Record now" was pressed: its recording starts as soon as the consent is known. */
  wanted: string | null = null;
  /** What was stopped last: said once, on its session's page. */
  #saved: { sessionId: string; seconds: number } | null = null;
  #fade: ReturnType<typeof setTimeout> | undefined;
  #listening = false;

  get paused(): boolean {
    return this.status?.paused ?? false;
  }

  /** Listens to the recorder and picks up a recording that is running already. */
  async attach() {
    const recorder = transport.recorder;
    if (!recorder || this.#listening) return;
    this.#listening = true;
    try {
      await recorder.listen((event) => this.hear(event));
      this.#take(await recorder.status());
    } catch (thrown) {
      this.#listening = false;
      throw thrown;
    }
  }

  hear(event: RecorderEvent) {
    switch (event.type) {
      case 'written':
        return this.#written(event);
      case 'paused':
      case 'resumed':
        if (this.status) this.status.paused = event.type === 'paused';
        if (event.type === 'paused') this.#dark();
        return;
      case 'warning':
        this.warning = { kind: event.warning, device: event.device };
        if (event.warning === 'device_lost' || event.warning === 'stalled') this.#dark();
        return;
      case 'ended':
        this.ended = event.reason;
        this.status = null;
        this.#dark();
    }
  }

  #written(event: Extract<RecorderEvent, { type: 'written' }>) {
    this.seconds = event.seconds;
    this.rmsDbfs = event.rmsDbfs;
    this.peakDbfs = event.peakDbfs;
    this.secondsLeft = Number.isFinite(event.secondsLeft) ? event.secondsLeft : null;
    if (event.peakDbfs > -90 && this.warning && this.warning.kind !== 'other_device') this.warning = null;
    if (this.paused) return;
    this.light = true;
    clearTimeout(this.#fade);
    this.#fade = setTimeout(() => this.#dark(), LIGHT_HOLDS_MS);
  }

  #dark() {
    clearTimeout(this.#fade);
    this.light = false;
    this.rmsDbfs = -120;
    this.peakDbfs = -120;
  }

  #take(status: LiveStatus | null) {
    this.status = status;
    if (status) this.seconds = status.seconds;
    else this.#dark();
  }

  async start(sessionId: string, device: string | null, continueId?: string) {
    const { recorder } = transport;
    if (!recorder) return;
    this.ended = null;
    this.warning = null;
    this.#take(await direct((token) => recorder.start(token, sessionId, device, continueId)));
  }

  async pause() {
    await transport.recorder?.pause();
  }

  async resume() {
    await transport.recorder?.resume();
  }

  /** Needs no sign-in: a recording outlives it. */
  async stop() {
    const { status, seconds } = this;
    await transport.recorder?.stop();
    if (status) this.#saved = { sessionId: status.sessionId, seconds };
    this.#take(null);
    this.warning = null;
  }

  /** Seconds of the recording that was just stopped for this session; told once. */
  takeSaved(sessionId: string): number | undefined {
    const saved = this.#saved;
    this.#saved = null;
    return saved?.sessionId === sessionId ? saved.seconds : undefined;
  }
}

export const live = new Live();
