import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { toast } from '../../app/ui';
import { type Consents, consentsQuery, type ImageUse, writeConsents } from './api';
import { useConsentMessages } from './messages';

export type PaperWord = 'YES' | 'NO' | 'SILENT';

const nothing = { signedOn: '', words: {} as Partial<Record<ImageUse, PaperWord>> };

/** A signed paper on its way: kept on the screen until it is written down. */
export function usePaper({ child, guardians }: Consents) {
  const t = useConsentMessages();
  const client = useQueryClient();
  const [guardianId, setGuardian] = useState(guardians.length === 1 ? (guardians[0]?.id ?? '') : '');
  const [paper, setPaper] = useState(nothing);
  const [tried, setTried] = useState(false);
  const words = Object.entries(paper.words).flatMap(([use, word]) =>
    word === 'SILENT' ? [] : [{ use: use as ImageUse, word }],
  );
  const writing = useMutation({
    mutationFn: () => writeConsents(child.id, { words, paper: { guardianId, signedOn: paper.signedOn } }),
    retry: false,
    onSuccess: (view) => {
      client.setQueryData(consentsQuery(child.id).queryKey, view);
      setPaper(nothing);
      setTried(false);
      toast('ok', t('paper.done'));
      return client.invalidateQueries({ queryKey: ['consents', 'class'] });
    },
  });
  return {
    guardianId,
    setGuardian,
    signedOn: paper.signedOn,
    setDay: (signedOn: string) => setPaper({ ...paper, signedOn }),
    wordOf: (use: ImageUse) => paper.words[use] ?? 'SILENT',
    setWord: (use: ImageUse, word: PaperWord) =>
      setPaper({ ...paper, words: { ...paper.words, [use]: word } }),
    faults: {
      guardian: tried && !guardianId ? t('paper.guardian.missing') : undefined,
      day: tried && !paper.signedOn ? t('paper.day.missing') : undefined,
      words: tried && words.length === 0 ? t('paper.words.missing') : undefined,
    },
    error: writing.error,
    isPending: writing.isPending,
    send: () => {
      setTried(true);
      if (guardianId && paper.signedOn && words.length > 0) writing.mutate();
    },
  };
}
