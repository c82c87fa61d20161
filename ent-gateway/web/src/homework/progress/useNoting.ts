import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { toast as toastOnce, toastAbout } from '../../app/ui';
import { noteResults, type NotedResult, type Results, resultsKey, type ResultsOf } from './api';
import { lostOf, wayBack, withNoted } from './grid';
import { useProgressMessages } from './messages';
import { causeOf } from './problems';

const toast = toastAbout('results');
const mutationKey = ['note-results'];

interface Note {
  noted: NotedResult[];
  /** what was there before */
  back: NotedResult[];
  /** names the pupils, the skill and the level */
  words: string;
}

/** Notes levels at once on the screen, one request after the other; the last ones can be taken back. */
export function useNoting(of: ResultsOf, { classId, term }: Results) {
  const t = useProgressMessages();
  const client = useQueryClient();
  const kept = useRef<Note[]>([]);
  const isLost = useRef(false);
  const key = resultsKey(of);
  const read = () => client.getQueryData<Results>(key);
  const show = (noted: NotedResult[]) =>
    client.setQueryData<Results>(key, (shown) => shown && withNoted(shown, noted));
  const sending = useMutation({
    mutationKey,
    scope: { id: 'results' },
    mutationFn: ({ noted }: Note) => noteResults(classId, term, noted),
    onError: (error: Error, note) => {
      const shown = read();
      if (shown) show(lostOf(shown, note.noted, note.back));
      kept.current = kept.current.filter((one) => one !== note);
      isLost.current = true;
      toastOnce('danger', t(`lost.${causeOf(error)}`, { what: note.words }));
    },
    onSettled: async () => {
      // as long as others wait to be sent, what is on the screen is more than what is kept
      if (!isLost.current || client.isMutating({ mutationKey }) > 1) return;
      isLost.current = false;
      await client.invalidateQueries({ queryKey: key });
    },
  });
  const send = (note: Note) => {
    show(note.noted);
    sending.mutate(note);
  };
  const undo = () => {
    const last = kept.current.pop();
    if (!last) return;
    send({ noted: last.back, back: last.noted, words: last.words });
    toast('info', t('undone'));
  };
  const note = (noted: NotedResult[], words: string) => {
    const shown = read();
    if (!shown || noted.length === 0) return;
    const made = { noted, back: wayBack(shown, noted), words };
    kept.current.push(made);
    send(made);
    toast('ok', words, undo);
  };
  return { note, undo, isPending: sending.isPending };
}
