import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { uploadAll } from '../../app/http';
import type { NewFeedback, Stamp, Try } from './api';

interface Draft {
  text: string;
  stamp: Stamp | null;
  fileId: string | null;
  askAgain: boolean;
}

const draftOf = ({ feedback }: Try): Draft => ({
  text: feedback?.text ?? '',
  stamp: feedback?.stamp ?? null,
  fileId: feedback?.sound?.id ?? null,
  askAgain: feedback?.askAgain ?? false,
});

const keyOf = ({ id }: Try) => `preau.draft.feedback.${id}`;

const keptOf = (work: Try): Partial<Draft> => {
  try {
    return JSON.parse(sessionStorage.getItem(keyOf(work)) ?? '{}') as Partial<Draft>;
  } catch {
    return {};
  }
};

/** The answer that is being written: it waits while other pieces are looked at, and survives a reload, until it is sent. */
export function useFeedbackDraft(work: Try) {
  const [draft, setDraft] = useState<Draft>(() => ({ ...draftOf(work), ...keptOf(work) }));
  const change = (changed: Partial<Draft>) => {
    // a sound may arrive when another piece is open already
    sessionStorage.setItem(keyOf(work), JSON.stringify({ ...keptOf(work), ...changed }));
    setDraft((before) => ({ ...before, ...changed }));
  };
  const recording = useMutation({
    mutationFn: async (sound: File) => (await uploadAll([sound], () => undefined))[0] ?? null,
    onSuccess: (fileId) => change({ fileId }),
  });
  const feedback: NewFeedback = { ...draft, text: draft.text.trim() || null };
  return {
    draft,
    change,
    recording,
    feedback,
    clear: () => sessionStorage.removeItem(keyOf(work)),
    empty: !feedback.text && !draft.stamp && !draft.fileId && !draft.askAgain,
  };
}
