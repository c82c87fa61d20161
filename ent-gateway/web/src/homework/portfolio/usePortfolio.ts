import { useMutation, useQueryClient } from '@tanstack/react-query';
import { toast } from '../../app/ui';
import {
  type ChosenWork,
  chooseWork,
  commentWork,
  portfolioKey,
  takeWorkOut,
  type Work,
  type WorkComment,
} from './api';
import { usePortfolioMessages } from './messages';
import { portfolioProblem } from './problems';

const originOf = ({ title, handInId, observationId, files }: Work): ChosenWork => ({
  title,
  handInId,
  observationId,
  fileIds: (handInId ?? observationId) ? null : files.map(({ id }) => id),
});

/** What is done in a portfolio. Work that was taken out comes back with what was said of it. */
export function usePortfolio(childId: string) {
  const t = usePortfolioMessages();
  const client = useQueryClient();
  const onSettled = () => client.invalidateQueries({ queryKey: portfolioKey(childId) });
  const onError = (error: Error) => toast('danger', t(portfolioProblem(error)));
  const restoring = useMutation({
    mutationFn: async (work: Work) => {
      const { id } = await chooseWork(childId, originOf(work));
      const { text, sound, smiley } = work;
      return commentWork(childId, id, { text, soundId: sound?.id ?? null, smiley });
    },
    onSettled,
    onError,
  });
  const takingOut = useMutation({
    mutationFn: ({ id }: Work) => takeWorkOut(childId, id),
    onSuccess: (_, work) => toast('ok', t('takenOut', { title: work.title }), () => restoring.mutate(work)),
    onSettled,
    onError,
  });
  const choosing = useMutation({
    mutationFn: (work: ChosenWork) => chooseWork(childId, work),
    retry: false,
    onSuccess: (work) => toast('ok', t('chosen', { title: work.title }), () => takingOut.mutate(work)),
    onSettled,
  });
  const commenting = useMutation({
    mutationFn: ({ id, comment }: { id: string; comment: WorkComment }) => commentWork(childId, id, comment),
    retry: false,
    onSuccess: () => toast('ok', t('commented')),
    onSettled,
  });
  return { choosing, commenting, takingOut };
}
