import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { toast } from '../../app/ui';
import { schoolsQuery } from '../school';
import { type NewSchool, previewList, takeSchools } from './api';
import { useOpeningMessages } from './messages';
import { type Comparison, largestList, textOf } from './schoolList';

interface Preview {
  csv: string;
  found: Comparison;
}

/** A file of the State's list: compared first, again for other communes, then taken as far as it is ticked. */
export function useSchoolList(onDone: () => void) {
  const t = useOpeningMessages();
  const client = useQueryClient();
  const [preview, setPreview] = useState<Preview>();
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const comparing = useMutation({
    mutationFn: async ({ csv, communes }: { csv: string; communes: string[] }) => ({
      csv,
      found: await previewList(csv, communes),
    }),
    retry: false,
    onSuccess: (next) => {
      setPreview(next);
      setTicked(new Set(next.found.schools.filter(({ state }) => state === 'NEW').map(({ uai }) => uai)));
    },
  });
  const reading = useMutation({
    mutationFn: async (file: File) => {
      // what an earlier file said isn't this one's
      setPreview(undefined);
      if (file.size > largestList) throw new RangeError('too large');
      return comparing.mutateAsync({ csv: await textOf(file), communes: [] });
    },
    retry: false,
  });
  const taking = useMutation({
    mutationFn: (schools: NewSchool[]) => takeSchools(schools),
    onSuccess: async ({ added, changed }) => {
      const said = [
        added > 0 && t('list.added', { count: added }),
        changed > 0 && t('list.changed', { count: changed }),
      ].filter(Boolean);
      toast('ok', said.join(' ') || t('list.same'));
      setPreview(undefined);
      onDone();
      await client.invalidateQueries({ queryKey: schoolsQuery.queryKey });
    },
  });
  const error = taking.error ?? reading.error ?? comparing.error;
  const forget = () => {
    setPreview(undefined);
    [taking, reading, comparing].forEach((one) => one.reset());
  };
  return { preview, forget, ticked, setTicked, comparing, reading, taking, error };
}
