import { useLanguage } from '../../../app/i18n';
import type { FileRef } from '../../diary';
import type { PictureDrawing } from '../../drawn';
import type { Try } from '../api';
import { momentWords } from '../days';
import { drawingOver } from '../drawings';
import { useWorkMessages } from '../messages';
import { FeedbackNote } from './FeedbackNote';
import { WorkFile } from './WorkFile';

interface TryLineProps {
  work: Try;
  /** of several */
  number?: number | undefined;
  /** what is being drawn over its pictures, in place of the answer's drawings */
  drawings?: readonly PictureDrawing[];
  onDraw?: (file: FileRef) => void;
}

/** A try: when it was sent, its words and files, and the teacher's answer. */
export function TryLine({ work, number, drawings, onDraw }: TryLineProps) {
  const t = useWorkMessages();
  const language = useLanguage();
  const drawn = drawings ?? work.feedback?.drawings ?? [];
  const moment = momentWords(work.handedInAt, t, language);
  return (
    <li className="work-try stack">
      <p className="s soft">{number ? t('try', { number, moment }) : t('try.only', { moment })}</p>
      {work.text && <p className="keep-lines prose">{work.text}</p>}
      {work.files.map((file) => (
        <WorkFile key={file.id} file={file} drawing={drawingOver(file, drawn)} onDraw={onDraw} />
      ))}
      {work.feedback && <FeedbackNote feedback={work.feedback} />}
    </li>
  );
}
