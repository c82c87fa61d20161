import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { toastAbout } from '../../app/ui';
import { noteResults, type NotedResult, type Results, resultsKey, type ResultsOf } from './api';
import { wayBack, withNoted } from './grid';
import { useProgressMessages } from './messages';
import { progressProblem } from './problems';

const toast = toastAbout('results');

/** Notes levels at once on the screen, one request after the other; the last ones can be taken back. */
export function useNoting(of: ResultsOf, { classId, term }: Results) {
  const t = useProgressMessages();
  const client = useQueryClient();
  const back = useRef<NotedResult[][]>([]);
  const key = resultsKey(of);
  const read = () => client.getQueryData<Results>(key);
  const show = (noted: NotedResult[]) =>
    client.setQueryData<Results>(key, (shown) => shown && withNoted(shown, noted));
  const sending = useMutation({
    scope: { id: 'results' },
    mutationFn: (noted: NotedResult[]) => noteResults(classId, term, noted),
    onError: async (error: Error) => {
      back.current = [];
      toast('danger', t(progressProblem(error)));
      await client.invalidateQueries({ queryKey: key });
    },
  });
  const send = (noted: NotedResult[]) => {
    show(noted);
    sending.mutate(noted);
  };
  const undo = () => {
    const last = back.current.pop();
    if (!last) return;
    send(last);
    toast('info', t('undone'));
  };
  const note = (noted: NotedResult[], words: string) => {
    const shown = read();
    if (!shown || noted.length === 0) return;
    back.current.push(wayBack(shown, noted));
    send(noted);
    toast('ok', words, undo);
  };
  return { note, undo, isPending: sending.isPending };
}
