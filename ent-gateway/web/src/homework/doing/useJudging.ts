import { useQueryClient } from '@tanstack/react-query';
import { type Answered, type Given, type Part, sendAnswer } from './api';
import { withAnswer } from './parts';
import { exerciseQuery } from './queries';

/**
 * Has an answer judged.
 *
 * @param tries so many before
 */
export type Judge = (part: Part, given: Given, tries: number) => Promise<Answered>;

/** Has a child's answers judged; what was judged is kept on the server, and known here at once. */
export function useJudging(entryId: string, childId: string): Judge {
  const client = useQueryClient();
  return async (part, given, tries) => {
    const judged = await sendAnswer(entryId, childId, part, given, tries);
    client.setQueryData(
      exerciseQuery(entryId, childId).queryKey,
      (known) => known && withAnswer(known, judged),
    );
    void client.invalidateQueries({ queryKey: ['todo', childId] });
    void client.invalidateQueries({ queryKey: ['class-home'] });
    return judged;
  };
}
