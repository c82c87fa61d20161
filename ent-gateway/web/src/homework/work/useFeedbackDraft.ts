import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { uploadAll } from '../../app/http';
import type { PictureDrawing } from '../drawn';
import type { Feedback, NewFeedback, Stamp, Try } from './api';
import { saidDrawings } from './drawings';

interface Draft {
  text: string;
  stamp: Stamp | null;
  fileId: string | null;
  drawings: PictureDrawing[];
  askAgain: boolean;
}

const draftOf = (feedback: Feedback | null): Draft => ({
  text: feedback?.text ?? '',
  stamp: feedback?.stamp ?? null,
  fileId: feedback?.sound?.id ?? null,
  drawings: feedback?.drawings ?? [],
  askAgain: feedback?.askAgain ?? false,
});

const keyOf = ({ id }: Pick<Try, 'id'>) => `preau.draft.feedback.${id}`;

const keptOf = (work: Try): Partial<Draft> => {
  try {
    return JSON.parse(sessionStorage.getItem(keyOf(work)) ?? '{}') as Partial<Draft>;
  } catch {
    return {};
  }
};

const sentOf = (draft: Draft) => ({
  ...draft,
  text: draft.text.trim() || null,
  drawings: saidDrawings(draft.drawings),
});

/** An answer as it was sent, to be sent again. */
export const answerOf = (feedback: Feedback): NewFeedback => sentOf(draftOf(feedback));

/** An answer that was taken back is a draft again: nothing of it is lost. */
export const keepAsDraft = ({ feedback, ...work }: Try) =>
  sessionStorage.setItem(keyOf(work), JSON.stringify(draftOf(feedback)));

/** The answer that is being written: it waits while other pieces are looked at, and survives a reload, until it is sent. */
export function useFeedbackDraft(work: Try) {
  const [draft, setDraft] = useState<Draft>(() => ({ ...draftOf(work.feedback), ...keptOf(work) }));
  const change = (changed: Partial<Draft>) => {
    // a sound may arrive when another piece is open already
    sessionStorage.setItem(keyOf(work), JSON.stringify({ ...keptOf(work), ...changed }));
    setDraft((before) => ({ ...before, ...changed }));
  };
  const recording = useMutation({
    mutationFn: async (sound: File) => (await uploadAll([sound], () => undefined))[0] ?? null,
    onSuccess: (fileId) => change({ fileId }),
  });
  const feedback = sentOf(draft);
  return {
    draft,
    change,
    recording,
    feedback,
    clear: () => sessionStorage.removeItem(keyOf(work)),
    empty:
      !feedback.text && !draft.stamp && !draft.fileId && feedback.drawings.length === 0 && !draft.askAgain,
  };
}
