import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { toast } from '../../app/ui';
import { type Place, sendZip, type ZipReport } from './api';
import { resourcesKey } from './queries';
import { useRefusals } from './useActs';

/** Brings an archive in: how far it has come, and at the end what became of it. */
export function useZip(place: Place) {
  const client = useQueryClient();
  const tell = useRefusals();
  const [progress, setProgress] = useState<number>();
  const [report, setReport] = useState<ZipReport>();
  return {
    progress,
    report,
    forget: () => setReport(undefined),
    send: async (file: File) => {
      setProgress(0);
      try {
        setReport(await sendZip(place, file, setProgress));
      } catch (error) {
        toast('danger', tell(error as Error));
      } finally {
        setProgress(undefined);
        await client.invalidateQueries({ queryKey: resourcesKey });
      }
    },
  };
}
