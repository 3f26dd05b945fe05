// How the screens reach the backend. Two doors, one interface: the desktop window (the router is called in
// process) and HTTP. No other module knows which one is used.
import type { Recording } from './types';

export interface Device {
  id: string;
  name: string;
  is_default: boolean;
}

/** The recording in progress on this PC. */
export interface LiveStatus {
  recordingId: string;
  sessionId: string;
  paused: boolean;
  seconds: number;
}

export type RecorderWarning =
  'silent' | 'stalled' | 'device_lost' | 'device_back' | 'overrun' | 'other_device';
export type RecorderEnd = 'stopped' | 'disk_full' | 'write_failed';

/** What the recorder tells. Only `written` may switch the red light on: it is sent after bytes reached the file. */
export type RecorderEvent =
  | { type: 'written'; seconds: number; rmsDbfs: number; peakDbfs: number; secondsLeft: number }
  | { type: 'paused' }
  | { type: 'resumed' }
  | { type: 'warning'; warning: RecorderWarning; device: string }
  | { type: 'ended'; reason: RecorderEnd };

/** The microphone of this PC; absent in a browser. */
export interface Recorder {
  devices(): Promise<Device[]>;
  /** Resolves when the first samples are in the file. */
  start(token: string, sessionId: string, device: string | null, continueId?: string): Promise<LiveStatus>;
  pause(): Promise<void>;
  resume(): Promise<void>;
  stop(): Promise<void>;
  status(): Promise<LiveStatus | null>;
  listen(heard: (event: RecorderEvent) => void): Promise<() => void>;
}

/** A file to take in: the browser's own, or in the window its path. */
export type FileSource = File | string;

/** A file that was dropped. */
export interface DroppedFile {
  name: string;
  source: FileSource;
  /** When it was last written, where that is known. */
  changed?: Date;
}

/** Progress of a file import: share sent, 0-1, or null where it cannot be known. */
export type ImportProgress = (share: number | null) => void;

/** Words of menus, tray and notifications. */
export type ShellWords = Record<
  | 'open'
  | 'quit'
  | 'recording'
  | 'quiet'
  | 'ready'
  | 'readyHint'
  | 'edit'
  | 'view'
  | 'larger'
  | 'smaller'
  | 'usualSize'
  | 'fullScreen'
  | 'help'
  | 'openHelp'
  | 'closeAsked'
  | 'closeAnyway'
  | 'keepRecording',
  string
>;

/** What a sound check heard: rate and channels, then 16-bit samples. */
export interface Heard {
  sampleRate: number;
  channels: number;
  samples: ArrayBuffer;
}

/** The shell around the screens: menus, tray, size of words; absent in a browser, which has its own. */
export interface Shell {
  words(words: ShellWords): Promise<void>;
  /** Percent. */
  setSize(percent: number): Promise<void>;
  closeToTray(wanted: boolean): Promise<void>;
  /** The files that somebody opened with the program; each is told once. */
  openedFiles(): Promise<DroppedFile[]>;
  onOpened(heard: () => void): () => void;
  /** An item of the menu was chosen; its id. */
  onMenu(heard: (id: string) => void): () => void;
  checkSound(token: string, device: string | null, heard: (event: RecorderEvent) => void): Promise<Heard>;
}

export interface Transport {
  readonly kind: 'window' | 'http';
  /** Base of every path, for `new Request`. */
  readonly base: string;
  fetch(request: Request): Promise<Response>;
  /** `count` frames from frame `from`, interleaved 16-bit little-endian samples. */
  readSound(token: string, recordingId: string, from: number, count: number): Promise<ArrayBuffer>;
  /** Lets the user choose a file (the window) or takes the chosen one (the browser); null when none was chosen. */
  importFile(
    token: string,
    sessionId: string,
    file: FileSource | null,
    progress: ImportProgress,
  ): Promise<Recording['id'] | null>;
  /** Saves what a path of the api answers as a file, where the user says; false where the user did not say. */
  saveFile(token: string, path: string, name: string): Promise<boolean>;
  /** Tells of files that are dropped on the window; answers how to stop listening. */
  onDrop(heard: (files: DroppedFile[]) => void): () => void;
  /** Takes in a model file: the chosen one, or (the window) asks for one; false where none was chosen. */
  takeInModel(token: string, file: File | null): Promise<boolean>;
  readonly recorder: Recorder | null;
  readonly shell: Shell | null;
}
