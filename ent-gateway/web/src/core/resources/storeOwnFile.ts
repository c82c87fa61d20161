import { type Schemas, UnreachableError, upload } from '../../app/http';
import { goesInParts } from './sendFile';

/** Stores a file of one's own, to be attached to something: a large one, and any on a poor line, goes on after a cut. */
export async function storeOwnFile(
  file: File,
  progress: (done: number) => void,
): Promise<Schemas['FileView']> {
  if (!goesInParts(file, {})) {
    const form = new FormData();
    form.append('file', file);
    return upload('/api/core/files', form, progress);
  }
  const { sendOwnInParts } = await import('./resumable');
  const { signal } = new AbortController();
  const id = await sendOwnInParts(file, { progress, signal });
  if (!id) throw new UnreachableError('/api/core/uploads');
  return { id, name: file.name, mediaType: file.type, size: file.size };
}
