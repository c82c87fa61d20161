import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { resourcesKey } from './queries';
import { goesInParts, isArchive, sendFile } from './sendFile';
import { findUnfinished, forgetUnfinished, type Target } from './unfinished';
import { useRefusals } from './useActs';

export interface Upload {
  key: string;
  name: string;
  progress: number;
  target: Target;
  state: 'sending' | 'paused' | 'done' | 'refused';
  /** why it was refused */
  problem?: string;
  file: File;
  /** whether it can be stopped, and goes on from where it was */
  inParts: boolean;
}

const atOnce = 2;

/** Sends files into folders, two at a time, each with its progress; one that failed is sent again with a tap. */
export function useUploads() {
  const client = useQueryClient();
  const tell = useRefusals();
  const [list, setList] = useState<Upload[]>([]);
  const stops = useRef(new Map<string, AbortController>());
  const ends = useRef(new Map<string, Promise<void>>());
  const update = (key: string, change: Partial<Upload>) =>
    setList((all) => all.map((one) => (one.key === key ? { ...one, ...change } : one)));

  const send = async ({ key, file, target }: Upload) => {
    const stop = stops.current.get(key);
    if (!stop || stop.signal.aborted) return;
    try {
      const progress = (done: number) => update(key, { progress: done });
      if (!(await sendFile(file, target, { progress, signal: stop.signal }))) return;
      update(key, { state: 'done', progress: 1 });
      await client.invalidateQueries({ queryKey: [...resourcesKey, 'folder', target.spaceId] });
    } catch (error) {
      update(key, { state: 'refused', problem: tell(error as Error) });
    }
  };

  const sendAll = async (waiting: Upload[]) => {
    for (const { key } of waiting) stops.current.set(key, new AbortController());
    const queue = [...waiting];
    const next = async (): Promise<void> => {
      const one = queue.shift();
      if (!one) return;
      const end = send(one);
      ends.current.set(one.key, end);
      await end;
      await next();
    };
    await Promise.all(Array.from({ length: atOnce }, next));
    await client.invalidateQueries({ queryKey: resourcesKey });
  };

  const forget = async ({ key, file, target, inParts }: Upload) => {
    stops.current.get(key)?.abort();
    setList((all) => all.filter((one) => one.key !== key));
    if (!inParts) return;
    await ends.current.get(key);
    const begun = await findUnfinished(file, target);
    if (begun) await forgetUnfinished(begun.id);
    await client.invalidateQueries({ queryKey: resourcesKey });
  };

  return {
    list,
    /**
     * @param unfolds whether archives become folders there
     * @param goesOn whether they came with those added before, which stay counted
     */
    add: (files: File[], place: Target, unfolds = false, goesOn = false) => {
      const fresh = files.map((file): Upload => {
        const target: Target = { ...place, ...(unfolds && isArchive(file) && { becomes: 'FOLDER' }) };
        return {
          key: crypto.randomUUID(),
          name: file.name,
          progress: 0,
          target,
          state: 'sending',
          file,
          inParts: goesInParts(file, target),
        };
      });
      setList((all) => [...all.filter(({ state }) => goesOn || state !== 'done'), ...fresh]);
      return sendAll(fresh);
    },
    /** Stops one; what has come of it stays. */
    pause: ({ key }: Upload) => {
      stops.current.get(key)?.abort();
      update(key, { state: 'paused' });
    },
    again: (one: Upload) => {
      update(one.key, { state: 'sending' });
      void sendAll([one]);
    },
    /** Takes one off the list; what has come of it is forgotten, also where it couldn't be told. */
    forget: (one: Upload) => void forget(one).catch(() => undefined),
  };
}

export type Uploads = ReturnType<typeof useUploads>;
