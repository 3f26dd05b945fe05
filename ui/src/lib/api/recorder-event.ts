// Reads what the recorder says. An event that is not understood is left out: the light must not follow a guess.
import type { RecorderEnd, RecorderEvent, RecorderWarning } from './transport';

const WARNINGS: readonly string[] = [
  'silent',
  'stalled',
  'device_lost',
  'device_back',
  'overrun',
  'other_device',
] satisfies RecorderWarning[];
const ENDS: readonly string[] = ['stopped', 'disk_full', 'write_failed'] satisfies RecorderEnd[];

const numberOf = (value: unknown) => (typeof value === 'number' && Number.isFinite(value) ? value : null);
const textOf = (value: unknown) => (typeof value === 'string' ? value : '');

export function parseRecorderEvent(payload: unknown): RecorderEvent | null {
  if (typeof payload !== 'object' || payload === null) return null;
  const raw = payload as Record<string, unknown>;
  switch (raw.type) {
    case 'written': {
      const seconds = numberOf(raw.seconds);
      if (seconds === null) return null;
      return {
        type: 'written',
        seconds,
        rmsDbfs: numberOf(raw.rms_dbfs) ?? -120,
        peakDbfs: numberOf(raw.peak_dbfs) ?? -120,
        secondsLeft: numberOf(raw.seconds_left) ?? Number.POSITIVE_INFINITY,
      };
    }
    case 'paused':
    case 'resumed':
      return { type: raw.type };
    case 'warning': {
      const warning = textOf(raw.warning);
      if (!WARNINGS.includes(warning)) return null;
      return {
        type: 'warning',
        warning: warning as RecorderWarning,
        device: textOf(raw.device) || textOf(raw.got),
      };
    }
    case 'ended': {
      const reason = textOf(raw.reason);
      return { type: 'ended', reason: ENDS.includes(reason) ? (reason as RecorderEnd) : 'write_failed' };
    }
    default:
      return null;
  }
}
