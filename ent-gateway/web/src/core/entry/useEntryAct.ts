import { useMutation, useQueryClient } from '@tanstack/react-query';
import { toast } from '../../app/ui';
import { classEntryQuery } from './api';
import { useEntryMessages } from './messages';
import { entryProblem } from './problems';

/** An act on a class's entry: said when it is done, and why when it isn't; the page reads itself again. */
export function useEntryAct<Wish = void>(
  classId: string,
  act: (wish: Wish) => Promise<unknown>,
  said: string | ((wish: Wish) => string),
) {
  const t = useEntryMessages();
  const client = useQueryClient();
  return useMutation({
    mutationFn: act,
    retry: false,
    onSuccess: (_done, wish) => {
      toast('ok', typeof said === 'string' ? said : said(wish));
      return client.invalidateQueries({ queryKey: classEntryQuery(classId).queryKey });
    },
    onError: (error) => toast('danger', t(entryProblem(error))),
  });
}
