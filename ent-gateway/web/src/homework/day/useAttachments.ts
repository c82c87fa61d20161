import { useRef, useState } from 'react';
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

type Store = (file: File, progress: (done: number) => void) => Promise<FileRef>;

const storeAtOnce: Store = (file, progress) => {
  const form = new FormData();
  form.append('file', file);
  return upload('/api/core/files', form, progress);
};

const problemOf = (error: unknown): NonNullable<Attachment['problem']> => {
  if (!(error instanceof ProblemError)) return 'attach.failed';
  if (error.status === 413) return 'attach.tooLarge';
  return error.status === 415 || /type/.test(error.case) ? 'attach.type' : 'attach.failed';
};

/**
 * Files leave as soon as they are chosen; what they are chosen for only carries their ids.
 *
 * @param store how each is sent
 */
export function useAttachments(already: FileRef[] = [], store: Store = storeAtOnce) {
  const [list, setList] = useState<Attachment[]>(() =>
    already.map((file) => ({ key: file.id, name: file.name, progress: 1, file })),
  );
  /** what was drawn or recorded here is nowhere else until it has arrived */
  const sources = useRef(new Map<string, File>());
  const update = (key: string, change: Partial<Attachment>) =>
    setList((known) => known.map((one) => (one.key === key ? { ...one, ...change } : one)));
  const add = (chosen: File) => {
    const key = crypto.randomUUID();
    const tooLarge = chosen.size > mostBytes;
    const started: Attachment = { key, name: chosen.name, progress: 0 };
    setList((known) => [...known, tooLarge ? { ...started, problem: 'attach.tooLarge' } : started]);
    sources.current.set(key, chosen);
    if (!tooLarge) send(key, chosen);
  };
  const send = (key: string, chosen: File) => {
    store(chosen, (progress) => update(key, { progress }))
      .then((file) => update(key, { file, progress: 1 }))
      .catch((error: unknown) => update(key, { problem: problemOf(error) }));
  };
  return {
    list,
    files: list.flatMap(({ file }) => file ?? []),
    busy: list.some(({ file, problem }) => !file && !problem),
    add,
    sendAgain: (key: string) => {
      const source = sources.current.get(key);
      if (!source) return;
      setList((known) =>
        known.map(({ problem, ...one }) =>
          one.key === key ? { ...one, progress: 0 } : { ...one, ...(problem && { problem }) },
        ),
      );
      send(key, source);
    },
    remove: (key: string) => setList((known) => known.filter((one) => one.key !== key)),
    clear: () => setList([]),
  };
}
