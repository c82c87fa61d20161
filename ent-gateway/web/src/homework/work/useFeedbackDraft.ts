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

/** The answer that is being written; empty as long as nothing of it is there. */
export function useFeedbackDraft(work: Try) {
  const [draft, setDraft] = useState(() => draftOf(work));
  const change = (changed: Partial<Draft>) => setDraft((before) => ({ ...before, ...changed }));
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
    empty: !feedback.text && !draft.stamp && !draft.fileId && !draft.askAgain,
  };
}
