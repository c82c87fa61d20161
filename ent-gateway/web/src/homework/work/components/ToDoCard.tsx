import { Check, Volume2 } from 'lucide-react';
import { useSpeech } from '../../../app/ui';
import { EntryText, FileLink } from '../../diary';
import type { ToDoItem } from '../api';
import { useWorkMessages } from '../messages';
import { useTick } from '../useTick';
import { ExercisePart } from './ExercisePart';
import { WorkPart } from './WorkPart';

interface ToDoCardProps {
  entry: ToDoItem;
  childId: string;
}

/** Homework with its box to tick, read aloud where there is a voice, and the work that it asks for. */
export function ToDoCard({ entry, childId }: ToDoCardProps) {
  const t = useWorkMessages();
  const speak = useSpeech();
  const ticking = useTick(childId);
  const { id, subject, text, document, ticked, files, handIn, exercise } = entry;
  return (
    <li className={ticked ? 'card pad work-card is-done' : 'card pad work-card'}>
      <div className="work-line">
        {!exercise?.inClass && (
          <button
            type="button"
            role="checkbox"
            aria-checked={ticked}
            aria-label={t('tick', { what: `${subject}. ${text}` })}
            className="work-tick"
            onClick={() => ticking.mutate({ id, done: !ticked })}
          >
            <Check aria-hidden="true" size={28} strokeWidth={3} />
          </button>
        )}
        <div className="work-words">
          <p className="b">{subject}</p>
          <EntryText text={text} document={document} />
          {files.map((file) => (
            <FileLink key={file.id} file={file} />
          ))}
        </div>
        {speak && (
          <button
            type="button"
            className="say no-print"
            aria-label={t('listen', { subject })}
            onClick={() => speak(`${subject}. ${text}`)}
          >
            <Volume2 aria-hidden="true" size={22} />
          </button>
        )}
      </div>
      {exercise && <ExercisePart entry={entry} exercise={exercise} childId={childId} />}
      {handIn && <WorkPart entry={entry} childId={childId} />}
    </li>
  );
}
