import { useState } from 'react';
import type { FileRef } from '../../diary';
import { DrawSheet } from '../../drawn';
import type { Try } from '../api';
import { drawingOver, isPicture, withDrawing } from '../drawings';
import { useBoardKeys } from '../useBoardKeys';
import { useFeedbackDraft } from '../useFeedbackDraft';
import { FeedbackForm } from './FeedbackForm';
import { TryLine } from './TryLine';

interface AnsweredTryProps {
  entryId: string;
  work: Try;
  number: number | undefined;
  name: string;
  /** opened from the form of another piece, whose keyboard goes on here */
  focus: boolean;
  onNext: () => string | undefined;
}

/** The try that is answered: its pictures are drawn on, and the answer is written beneath. */
export function AnsweredTry({ work, number, ...form }: AnsweredTryProps) {
  const answer = useFeedbackDraft(work);
  const { draft, change } = answer;
  const [picture, open] = useState<FileRef>();
  const first = work.files.find(isPicture);
  useBoardKeys({ ...(first && { onDraw: () => open(first) }) });
  return (
    <>
      <ol className="stack">
        <TryLine
          work={{ ...work, feedback: null }}
          number={number}
          drawings={answer.feedback.drawings}
          onDraw={open}
        />
      </ol>
      <DrawSheet
        file={picture}
        drawing={picture && drawingOver(picture, draft.drawings)}
        onChange={(drawing) => change({ drawings: withDrawing(draft.drawings, drawing) })}
        onDone={() => open(undefined)}
      />
      <FeedbackForm work={work} answer={answer} {...form} />
    </>
  );
}
