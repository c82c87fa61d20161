import { useMutation, useQueryClient } from '@tanstack/react-query';
import { toast } from '../../app/ui';
import {
  bookletKey,
  type NewObservations,
  noteObservations,
  type Observation,
  type ObservationContent,
  publishBooklets,
  removeObservation,
  reviseObservation,
} from './api';
import { useBookletMessages } from './messages';
import { bookletProblem } from './problems';

/** An observation as it is written, without what the server adds. */
export const contentOf = ({ date, skill, words, files, shownIds }: Observation): ObservationContent => ({
  date,
  skillId: skill.id,
  words,
  fileIds: files.map(({ id }) => id),
  shownIds,
});

/** What teachers do with observations. What is removed can be written again, as a draft. */
export function useObservations(classId: string) {
  const t = useBookletMessages();
  const client = useQueryClient();
  const onSettled = () => client.invalidateQueries({ queryKey: bookletKey });
  const onError = (error: Error) => toast('danger', t(bookletProblem(error)));
  const undoing = useMutation({
    mutationFn: (ids: string[]) => Promise.all(ids.map(removeObservation)),
    onSuccess: () => toast('ok', t('undone')),
    onSettled,
    onError,
  });
  const noting = useMutation({
    mutationFn: (body: NewObservations) => noteObservations(body),
    retry: false,
    onSettled,
  });
  const revising = useMutation({
    mutationFn: ({ one, content }: { one: Observation; content: ObservationContent }) =>
      reviseObservation(one.id, one.version, content),
    retry: false,
    onSuccess: () => toast('ok', t('revised')),
    onSettled,
  });
  const removing = useMutation({
    mutationFn: ({ one }: { one: Observation; childId: string }) => removeObservation(one.id),
    onSuccess: (_, { one, childId }) =>
      toast('ok', t('removed'), () =>
        noting.mutate({ classId, childIds: [childId], ...contentOf(one) }, { onError }),
      ),
    onSettled,
    onError,
  });
  const publishing = useMutation({
    mutationFn: (childIds: string[]) => publishBooklets(classId, childIds),
    onSuccess: ({ pupils, waiting }) => {
      toast('ok', t('published', { count: pupils }));
      if (waiting > 0) toast('info', t('published.waiting', { count: waiting }));
    },
    onSettled,
    onError,
  });
  return { noting, undoing, revising, removing, publishing };
}
