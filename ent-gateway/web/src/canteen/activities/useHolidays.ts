import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { faultAt } from '../../app/http';
import { toastAbout } from '../../app/ui';
import { previewHolidays, removeHolidays, setHolidays } from './api';
import { useActivityMessages } from './messages';

/** Holidays to be set, or without a file those of the national zone, and what they end. */
interface Wish {
  csv: string | undefined;
  ends: { bookings: number; children: number };
}

/** Looks first at what the holidays of a zone would end, and changes them at once when that is nothing. */
export function useHolidays(zone: string) {
  const t = useActivityMessages();
  const client = useQueryClient();
  const toast = toastAbout('holidays');
  const onSettled = () => client.invalidateQueries();
  const [wish, setWish] = useState<Wish>();
  const onError = (error: Error) => {
    if (!faultAt(error, 'file.zone', 'file.csv', 'zone', 'csv')) toast('danger', t('holidays.failed'));
  };
  const setting = useMutation({
    mutationFn: ({ csv }: Wish) => (csv === undefined ? removeHolidays() : setHolidays(zone, csv)),
    onSuccess: (_, { csv }) => {
      setWish(undefined);
      toast('ok', t(csv === undefined ? 'holidays.removed' : 'holidays.saved'));
    },
    onError,
    onSettled,
  });
  const looking = useMutation({
    mutationFn: async (chosen?: File): Promise<Wish> => {
      const csv = await chosen?.text();
      return { csv, ends: await previewHolidays(csv === undefined ? undefined : { zone: zone, csv }) };
    },
    onSuccess: (found) => {
      if (found.ends.bookings === 0) setting.mutate(found);
      else setWish(found);
    },
    onError,
  });
  const error = looking.error ?? setting.error;
  return { wish, setWish, looking, setting, error, isPending: looking.isPending || setting.isPending };
}
