/** What browsers record, the most widely played first: Safari alone writes the second, old ones the third. */
const kinds = [
  { mimeType: 'audio/webm;codecs=opus', ending: 'webm' },
  { mimeType: 'audio/mp4', ending: 'm4a' },
  { mimeType: 'audio/ogg;codecs=opus', ending: 'ogg' },
] as const;

/** Five minutes: a sound to listen to, and a few megabytes. */
export const longestSound = 300;

export const soundKind = () =>
  typeof MediaRecorder === 'undefined'
    ? undefined
    : kinds.find(({ mimeType }) => MediaRecorder.isTypeSupported(mimeType));

export type SoundTrouble = 'refused' | 'none' | 'impossible';

/** Why no sound comes, as the browser says it. */
export function troubleOf(error: unknown): SoundTrouble {
  const name = error instanceof DOMException ? error.name : '';
  if (name === 'NotAllowedError' || name === 'SecurityError') return 'refused';
  return name === 'NotFoundError' || name === 'NotReadableError' ? 'none' : 'impossible';
}

/** "2:05" */
export const soundLength = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(Math.floor(seconds) % 60).padStart(2, '0')}`;

/** How loud it is, from 0 to 1: the mean of the waves, as the ear takes it. */
export function loudness(waves: Uint8Array): number {
  const sum = waves.reduce((all, wave) => all + ((wave - 128) / 128) ** 2, 0);
  return Math.min(1, Math.sqrt(sum / Math.max(1, waves.length)) * 3);
}
