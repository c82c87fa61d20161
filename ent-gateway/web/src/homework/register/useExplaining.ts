import { useMutation, useQueryClient } from '@tanstack/react-query';
import { toastAbout } from '../../app/ui';
import { declare, type NewAbsence, withdraw } from '../absence';
import { registerQuery } from './api';
import { useRegisterMessages } from './messages';

/** Writes down for the school why a pupil was away, and takes that back. */
export function useExplaining(classId: string, month: string, onDone: () => void) {
  const t = useRegisterMessages();
  const client = useQueryClient();
  const toast = toastAbout(`register ${classId}`);
  const onSettled = () => client.invalidateQueries({ queryKey: registerQuery(classId, month).queryKey });
  const back = useMutation({
    mutationFn: withdraw,
    onSuccess: () => toast('ok', t('explain.undone')),
    onError: () => toast('danger', t('explain.failed')),
    onSettled,
  });
  return useMutation({
    mutationFn: (absence: NewAbsence) => declare(absence),
    retry: false,
    onSuccess: ({ id }) => {
      toast('ok', t('explain.done'), () => back.mutate(id));
      onDone();
    },
    onSettled,
  });
}
