import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Child } from '../../app/session';
import { toastAbout } from '../../app/ui';
import { type ConsentWord, consentsQuery, type ImageUse, writeConsents } from './api';
import { useConsentMessages } from './messages';
import { consentProblem } from './problems';

interface Saying {
  word: ConsentWord;
  /** What was said before, to which the way back leads. */
  before: ConsentWord;
}

/** Says a guardian's own word about one use, at once, with a way back to the word before. */
export function useSaying(child: Child, image: ImageUse) {
  const t = useConsentMessages();
  const client = useQueryClient();
  // one at a time: on a phone three with a way back would cover the answers
  const toast = toastAbout('image');
  const values = { name: child.givenName, what: t(`use.${image}`) };
  const saying = useMutation({
    mutationFn: ({ word }: Saying) => writeConsents(child.id, { words: [{ use: image, word }], paper: null }),
    retry: false,
    onSuccess: (view, { word, before }) => {
      client.setQueryData(consentsQuery(child.id).queryKey, view);
      toast('ok', t(`said.${word}`, values), () => saying.mutate({ word: before, before: word }));
      return client.invalidateQueries({ queryKey: ['home'] });
    },
    onError: (error) => toast('danger', t(consentProblem(error))),
  });
  return {
    say: (word: ConsentWord, before: ConsentWord) => saying.mutate({ word, before }),
    pending: saying.isPending ? saying.variables.word : undefined,
  };
}
