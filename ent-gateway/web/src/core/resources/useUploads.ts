import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { upload } from '../../app/http';
import type { Place } from './api';
import { addFile } from './api';
import { resourcesKey } from './queries';
import { useRefusals } from './useActs';

export interface Upload {
  key: string;
  name: string;
  progress: number;
  place: Place;
  state: 'sending' | 'done' | 'refused';
  /** why it was refused */
  problem?: string;
  file: File;
}

const atOnce = 2;

/** Sends files into folders, two at a time, each with its progress; one that failed is sent again with a tap. */
export function useUploads() {
  const client = useQueryClient();
  const tell = useRefusals();
  const [list, setList] = useState<Upload[]>([]);
  const update = (key: string, change: Partial<Upload>) =>
    setList((all) => all.map((one) => (one.key === key ? { ...one, ...change } : one)));

  const send = async ({ key, file, place }: Upload, into: (fileId: string) => Promise<unknown>) => {
    const form = new FormData();
    form.append('file', file);
    try {
      const { id } = await upload('/api/core/files', form, (progress) => update(key, { progress }));
      await into(id);
      update(key, { state: 'done', progress: 1 });
      await client.invalidateQueries({ queryKey: [...resourcesKey, 'folder', place.spaceId] });
    } catch (error) {
      update(key, { state: 'refused', problem: tell(error as Error) });
    }
  };

  const sendAll = async (waiting: Upload[], into?: (fileId: string) => Promise<unknown>) => {
    const queue = [...waiting];
    const next = async (): Promise<void> => {
      const one = queue.shift();
      if (!one) return;
      await send(one, into ?? ((fileId) => addFile(one.place, fileId)));
      await next();
    };
    await Promise.all(Array.from({ length: atOnce }, next));
    await client.invalidateQueries({ queryKey: resourcesKey });
  };

  return {
    list,
    add: (files: File[], place: Place, into?: (fileId: string) => Promise<unknown>) => {
      const fresh = files.map((file): Upload => ({
        key: crypto.randomUUID(),
        name: file.name,
        progress: 0,
        place,
        state: 'sending',
        file,
      }));
      setList((all) => [...all.filter(({ state }) => state !== 'done'), ...fresh]);
      return sendAll(fresh, into);
    },
    again: (one: Upload) => {
      update(one.key, { state: 'sending', progress: 0 });
      void sendAll([one]);
    },
    forget: (key: string) => setList((all) => all.filter((one) => one.key !== key)),
  };
}

export type Uploads = ReturnType<typeof useUploads>;
