import { useState } from 'react';
import { ProblemError, upload } from '../../app/http';
import type { FileRef } from '../diary';

export interface Attachment {
  key: string;
  name: string;
  progress: number;
  file?: FileRef;
  problem?: 'attach.failed' | 'attach.tooLarge' | 'attach.type';
}

const mostBytes = 25 * 1024 * 1024;

const problemOf = (error: unknown): NonNullable<Attachment['problem']> => {
  if (!(error instanceof ProblemError)) return 'attach.failed';
  if (error.status === 413) return 'attach.tooLarge';
  return error.status === 415 || /type/.test(error.case) ? 'attach.type' : 'attach.failed';
};

/** Files leave as soon as they are chosen; the entry only carries their ids. */
export function useAttachments(already: FileRef[] = []) {
  const [list, setList] = useState<Attachment[]>(() =>
    already.map((file) => ({ key: file.id, name: file.name, progress: 1, file })),
  );
  const update = (key: string, change: Partial<Attachment>) =>
    setList((known) => known.map((one) => (one.key === key ? { ...one, ...change } : one)));
  const add = (chosen: File) => {
    const key = crypto.randomUUID();
    const tooLarge = chosen.size > mostBytes;
    const started: Attachment = { key, name: chosen.name, progress: 0 };
    setList((known) => [...known, tooLarge ? { ...started, problem: 'attach.tooLarge' } : started]);
    if (tooLarge) return;
    const form = new FormData();
    form.append('file', chosen);
    upload('/api/core/files', form, (progress) => update(key, { progress }))
      .then((file) => update(key, { file, progress: 1 }))
      .catch((error: unknown) => update(key, { problem: problemOf(error) }));
  };
  return {
    list,
    files: list.flatMap(({ file }) => file ?? []),
    busy: list.some(({ file, problem }) => !file && !problem),
    add,
    remove: (key: string) => setList((known) => known.filter((one) => one.key !== key)),
    clear: () => setList([]),
  };
}
