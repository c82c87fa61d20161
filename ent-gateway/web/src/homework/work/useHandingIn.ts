import { useMutation, useQueryClient } from '@tanstack/react-query';
import { toastAbout } from '../../app/ui';
import { handIn, type NewHandIn, takeBack, type ToDoItem } from './api';
import { todoKey } from './keys';
import { useWorkMessages } from './messages';
import { workProblem } from './problems';

/** Hands work in; until the teacher has answered it can be taken back. */
export function useHandingIn({ id, subject }: ToDoItem, childId: string, onDone: () => void) {
  const t = useWorkMessages();
  const client = useQueryClient();
  const toast = toastAbout(`work ${id}`);
  const settle = () => client.invalidateQueries({ queryKey: todoKey(childId) });
  const takingBack = useMutation({
    mutationFn: takeBack,
    onSuccess: () => toast('ok', t('takenBack', { subject })),
    onError: (error) => toast('danger', t(workProblem(error))),
    onSettled: settle,
  });
  return useMutation({
    mutationFn: (work: NewHandIn) => handIn(id, work),
    onSuccess: async (sent) => {
      onDone();
      toast('ok', t('sent', { subject }), () => takingBack.mutate(sent.id));
      await settle();
    },
  });
}
