import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { addDays, today } from '../../app/format';
import { meQuery } from '../../app/session';
import { toast } from '../../app/ui';
import { chartersKey, type Words, writeCharter } from './api';
import { charterOf, draftOf, isWhole, missingOf } from './draft';
import { useCharterMessages } from './messages';

/** A version on its way: kept on the screen until it is written down. */
export function useWriting(place: string | null, words: Words) {
  const t = useCharterMessages();
  const client = useQueryClient();
  const navigate = useNavigate();
  const [first] = useState(() => draftOf(words, addDays(today(), 1)));
  const [draft, change] = useState(first);
  const [tried, setTried] = useState(false);
  const [asking, ask] = useState(false);
  const writing = useMutation({
    mutationFn: () => writeCharter(charterOf(draft, place)),
    retry: false,
    onSuccess: async () => {
      ask(false);
      toast('ok', t('written'));
      await client.invalidateQueries({ queryKey: chartersKey });
      await navigate('/chartes');
      // whoever wrote it is asked as well
      await client.invalidateQueries({ queryKey: meQuery.queryKey });
    },
  });
  const missing = missingOf(draft);
  return {
    draft,
    change,
    touched: draft !== first && !writing.isPending && !writing.isSuccess,
    faults: {
      sentences: tried && missing.sentences ? t('problem.sentences') : undefined,
      sentence: (key: number) =>
        tried && missing.sentence.includes(key) ? t('problem.sentence') : undefined,
      adultText: tried && missing.adultText ? t('problem.adultText') : undefined,
      startsOn: tried && missing.startsOn ? t('problem.startsOn') : undefined,
    },
    error: writing.error,
    isPending: writing.isPending,
    /** Asks once more, as soon as nothing is missing. */
    send: () => {
      setTried(true);
      if (isWhole(draft)) ask(true);
    },
    asking,
    stay: () => ask(false),
    publish: () => writing.mutate(),
  };
}
