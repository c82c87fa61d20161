import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type Given, type Part, type PupilExercise, sendAnswer } from './api';
import { answerTo, withAnswer } from './parts';
import { exerciseQuery } from './queries';

/** Has an answer judged; what was judged is kept on the server, and known here at once. */
export function useAnswering(exercise: PupilExercise, childId: string) {
  const client = useQueryClient();
  const { entryId } = exercise;
  return useMutation({
    mutationFn: ({ part, given }: { part: Part; given: Given }) =>
      sendAnswer(entryId, childId, part, given, answerTo(exercise, part)?.tries ?? 0),
    onSuccess: (judged) => {
      client.setQueryData(
        exerciseQuery(entryId, childId).queryKey,
        (known) => known && withAnswer(known, judged),
      );
      void client.invalidateQueries({ queryKey: ['todo', childId] });
    },
  });
}
