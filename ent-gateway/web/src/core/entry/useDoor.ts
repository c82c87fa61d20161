import { useMutation, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { isProblem } from '../../app/http';
import { forgetMe } from '../../app/session';
import {
  callTeacher,
  choosePictures,
  type EntryChild,
  enterClass,
  readEntry,
  type SecretPicture,
} from './api';
import { keepCard } from './card';

const door = '/oauth2/authorization/card';

/** An open class and the child who says who it is: the browser leaves once the child is known. */
export function useDoor(code: string) {
  const [child, setChild] = useState<EntryChild>();
  const entry = useQuery({
    queryKey: ['entry', code],
    queryFn: () => readEntry(code),
    enabled: !!code,
    retry: (tries, error) => tries < 2 && !isProblem(error, 'core:entry-closed'),
    staleTime: 30_000,
    gcTime: 0,
  });
  const isOpen = entry.isSuccess;
  // a tablet that is reloaded shows its class again
  useEffect(() => {
    if (isOpen) keepCard(code);
  }, [isOpen, code]);
  const entering = useMutation({
    mutationFn: ({ who, pictures, choosing }: Trial) =>
      choosing ? choosePictures(code, who.id, pictures ?? []) : enterClass(code, who.id, pictures),
    retry: false,
    onSuccess: () => {
      forgetMe();
      sessionStorage.clear(); // nor is what somebody wrote here the child's to read
      location.assign(door);
    },
  });
  const calling = useMutation({
    mutationFn: (who: EntryChild | undefined) => callTeacher(code, who?.id ?? null),
    // what went wrong before is said no more
    onMutate: () => entering.reset(),
  });
  return {
    entry,
    child,
    choose: (who: EntryChild) => {
      setChild(who);
      entering.reset();
      calling.reset();
      if (who.secret === 'NONE') entering.mutate({ who, pictures: null, choosing: false });
    },
    leave: () => {
      setChild(undefined);
      entering.reset();
      calling.reset();
      void entry.refetch();
    },
    show: (pictures: SecretPicture[]) =>
      child && entering.mutate({ who: child, pictures, choosing: child.secret === 'CHOOSE' }),
    entering,
    calling,
  };
}

interface Trial {
  who: EntryChild;
  pictures: SecretPicture[] | null;
  choosing: boolean;
}

export type Door = ReturnType<typeof useDoor>;
