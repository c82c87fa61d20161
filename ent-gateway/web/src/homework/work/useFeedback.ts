import { useMutation, useQueryClient } from '@tanstack/react-query';
import { toastAbout } from '../../app/ui';
import { giveFeedback, type NewFeedback, takeFeedbackBack, type Try, type WorkBoard } from './api';
import { withTry } from './board';
import { boardKey } from './keys';
import { useWorkMessages } from './messages';
import { workProblem } from './problems';

/** Answers a try; the board shows it without being read again. A first answer can be taken back. */
export function useFeedback(entryId: string, name: string, onDone: () => void) {
  const t = useWorkMessages();
  const client = useQueryClient();
  const toast = toastAbout(`feedback ${name}`);
  const show = (changed: Try) =>
    client.setQueryData<WorkBoard>(boardKey(entryId), (board) => board && withTry(board, changed));
  const takingBack = useMutation({
    mutationFn: (work: Try) => takeFeedbackBack(work.id),
    onSuccess: (_nothing, work) => {
      show({ ...work, feedback: null });
      toast('ok', t('feedback.takenBack', { name }));
    },
    onError: (error) => toast('danger', t(workProblem(error))),
  });
  return useMutation({
    mutationFn: ({ work, feedback }: { work: Try; feedback: NewFeedback }) => giveFeedback(work.id, feedback),
    onSuccess: (answered, { work }) => {
      show(answered);
      toast(
        'ok',
        t('feedback.sent', { name }),
        work.feedback ? undefined : () => takingBack.mutate(answered),
      );
      onDone();
    },
  });
}
