import { useState } from 'react';
import { upload } from '../../app/http';
import { uploadFault } from '../blog';
import type { BuilderKey } from './messages';

const mostBytes = 25 * 1024 * 1024;

export interface Sending {
  key: string;
  source: File;
  kind: 'image' | 'audio';
  /** drawn here: it shows nobody */
  drawn: boolean;
  progress: number;
  problem?: Extract<BuilderKey, `problem.file.${string}`>;
}

const problemOf = (error: unknown) => `problem.file.${uploadFault(error)}` as const;

/** Files on their way to a page: each becomes a block once it has arrived, and none is lost on the way. */
export function useSending(onArrived: (fileId: string, kind: Sending['kind'], drawn: boolean) => void) {
  const [list, setList] = useState<Sending[]>([]);
  const update = (key: string, change: Partial<Sending>) =>
    setList((all) => all.map((one) => (one.key === key ? { ...one, ...change } : one)));
  const forget = (key: string) => setList((all) => all.filter((one) => one.key !== key));
  const send = ({ key, source, kind, drawn }: Sending) => {
    const form = new FormData();
    form.append('file', source);
    upload('/api/core/files', form, (progress) => update(key, { progress }))
      .then((file) => {
        if (!file.mediaType.startsWith(`${kind}/`)) update(key, { problem: 'problem.file.type' });
        else {
          forget(key);
          onArrived(file.id, kind, drawn);
        }
      })
      .catch((error: unknown) => update(key, { problem: problemOf(error) }));
  };
  return {
    list,
    busy: list.some(({ problem }) => !problem),
    forget,
    add: (source: File, kind: Sending['kind'], drawn = false) => {
      const sending: Sending = { key: crypto.randomUUID(), source, kind, drawn, progress: 0 };
      if (source.size > mostBytes) setList((all) => [...all, { ...sending, problem: 'problem.file.large' }]);
      else {
        setList((all) => [...all, sending]);
        send(sending);
      }
    },
    again: ({ problem, ...one }: Sending) => {
      setList((all) => all.map((each) => (each.key === one.key ? one : each)));
      if (problem) send(one);
    },
  };
}
