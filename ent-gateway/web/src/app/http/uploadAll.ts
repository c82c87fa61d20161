import { upload } from './upload';

/** Stores files one by one and gives their ids in order; the progress is that of all of them. */
export async function uploadAll(files: File[], progress: (done: number) => void): Promise<string[]> {
  const ids: string[] = [];
  for (const file of files) {
    const form = new FormData();
    form.append('file', file);
    const stored = await upload('/api/core/files', form, (done) =>
      progress((ids.length + done) / files.length),
    );
    ids.push(stored.id);
  }
  return ids;
}
