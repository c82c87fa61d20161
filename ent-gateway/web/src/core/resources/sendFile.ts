import { upload } from '../../app/http';
import { addFile, addVersion } from './api';
import type { Target } from './unfinished';

const megabyte = 1_000_000;
const large = 8 * megabyte;
const largeOnAPoorLine = megabyte / 4;

/** Whether a file is an archive, by the name that its sender sees. */
export const isArchive = ({ name }: File): boolean => /\.zip$/i.test(name);

/** Whether a file is sent so that it goes on after a cut: a large one, any that takes a while, and an archive to unfold. */
export function goesInParts(file: File, { becomes }: Pick<Target, 'becomes'>): boolean {
  return becomes === 'FOLDER' || file.size > (isPoor() ? largeOnAPoorLine : large);
}

/** Not all browsers tell. */
function isPoor(): boolean {
  const { connection } = navigator as { connection?: { effectiveType?: string; saveData?: boolean } };
  return (
    !!connection && (connection.saveData === true || /^(slow-2g|2g|3g)$/.test(connection.effectiveType ?? ''))
  );
}

interface Manners {
  progress: (done: number) => void;
  signal: AbortSignal;
}

/** Sends a file to where it belongs; whether it came to its end, or was stopped. */
export async function sendFile(file: File, target: Target, manners: Manners): Promise<boolean> {
  if (goesInParts(file, target)) {
    const { sendInParts } = await import('./resumable');
    return sendInParts(file, target, manners);
  }
  const form = new FormData();
  form.append('file', file);
  const { id } = await upload('/api/core/files', form, manners.progress);
  await (target.itemId ? addVersion(target.itemId, id) : addFile(target, id));
  return true;
}
