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

/** Files that go into one folder. */
export interface Sent {
  files: File[];
  place: Target;
  /** whether archives become folders there */
  unfolds: boolean;
}

const atOnce = 2;

function begun(file: File, place: Target, unfolds: boolean): Upload {
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
}

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

  /** Together: what is done of them is counted until something else is sent. */
  const addAll = (parts: Sent[]) => {
    const fresh = parts.flatMap(({ files, place, unfolds }) =>
      files.map((file) => begun(file, place, unfolds)),
    );
    setList((all) => [...all.filter(({ state }) => state !== 'done'), ...fresh]);
    return sendAll(fresh);
  };

  return {
    list,
    addAll,
    /** @param unfolds whether archives become folders there */
    add: (files: File[], place: Target, unfolds = false) => addAll([{ files, place, unfolds }]),
    /** Stops one; what has come of it stays. */
    pause: ({ key }: Upload) => {
      stops.current.get(key)?.abort();
      update(key, { state: 'paused' });
    },
    again: (one: Upload) => {
      update(one.key, { state: 'sending' });
      void sendAll([one]);
    },
    /** Takes what is done off the list. */
    clear: () => setList((all) => all.filter(({ state }) => state !== 'done')),
    /** Takes one off the list; what has come of it is forgotten, also where it couldn't be told. */
    forget: (one: Upload) => void forget(one).catch(() => undefined),
  };
}

export type Uploads = ReturnType<typeof useUploads>;
