import { useMutation, useQueryClient } from '@tanstack/react-query';
import { toastAbout } from '../../app/ui';
import { giveFeedback, type NewFeedback, takeFeedbackBack, type Try, type WorkBoard } from './api';
import { withTry } from './board';
import { boardKey } from './keys';
import { useWorkMessages } from './messages';
import { workProblem } from './problems';
import { answerOf, keepAsDraft } from './useFeedbackDraft';

interface Sent {
  work: Try;
  answered: Try;
}

/** Answers a try; the board shows it without being read again. An answer can be taken back: it waits as a draft, and the former stands again. */
export function useFeedback(entryId: string, name: string, onDone: () => void) {
  const t = useWorkMessages();
  const client = useQueryClient();
  const toast = toastAbout(`feedback ${name}`);
  const show = (changed: Try) =>
    client.setQueryData<WorkBoard>(boardKey(entryId), (board) => board && withTry(board, changed));
  const takingBack = useMutation({
    mutationFn: async ({ work }: Sent) => {
      if (work.feedback) return giveFeedback(work.id, answerOf(work.feedback));
      await takeFeedbackBack(work.id);
      return { ...work, feedback: null };
    },
    onSuccess: (before, { answered }) => {
      keepAsDraft(answered);
      show(before);
      toast('ok', t(before.feedback ? 'feedback.asBefore' : 'feedback.takenBack', { name }));
    },
    onError: (error) => toast('danger', t(workProblem(error))),
  });
  return useMutation({
    mutationFn: ({ work, feedback }: { work: Try; feedback: NewFeedback }) => giveFeedback(work.id, feedback),
    onSuccess: (answered, { work }) => {
      show(answered);
      toast('ok', t('feedback.sent', { name }), () => takingBack.mutate({ work, answered }));
      onDone();
    },
  });
}
