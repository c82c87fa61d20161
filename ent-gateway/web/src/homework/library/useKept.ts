import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { forgetBeep, keepBeep, type KeptBeep, listKept } from './kept';
import { sendKept } from './sendKept';

const again = 8_000;

export interface KeptDesk {
  beeps: KeptBeep[];
  keep: (beep: KeptBeep) => Promise<void>;
  dismiss: (id: string) => Promise<void>;
}

/** The beeps of this device that the server hasn't taken yet; they are sent as soon as somebody answers. */
export function useKept(schoolId: string): KeptDesk {
  const client = useQueryClient();
  const [beeps, setBeeps] = useState<KeptBeep[]>([]);
  const busy = useRef(false);
  const list = useCallback(async () => {
    const kept = await listKept(schoolId);
    setBeeps(kept);
    return kept;
  }, [schoolId]);
  const send = useCallback(async () => {
    if (busy.current) return;
    busy.current = true;
    try {
      const before = (await list()).filter(({ refused }) => !refused);
      if (before.length === 0) return;
      await sendKept(before);
      await list();
      await client.invalidateQueries({ queryKey: ['library'] });
    } finally {
      busy.current = false;
    }
  }, [client, list]);
  useEffect(() => {
    const retry = () => void send();
    retry();
    const timer = setInterval(retry, again);
    window.addEventListener('online', retry);
    return () => {
      clearInterval(timer);
      window.removeEventListener('online', retry);
    };
  }, [send]);
  const keep = async (beep: KeptBeep) => {
    await keepBeep(beep);
    await list();
  };
  const dismiss = async (id: string) => {
    await forgetBeep(id);
    await list();
  };
  return { beeps, keep, dismiss };
}
