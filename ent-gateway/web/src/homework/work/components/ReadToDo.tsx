import { useQuery } from '@tanstack/react-query';
import { NotebookPen } from 'lucide-react';
import { capital, longDay } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { EmptyState, Loaded } from '../../../app/ui';
import { EntryText, FileLink } from '../../diary';
import { listToDo, type ToDoItem } from '../api';
import { todoKey } from '../keys';
import { useWorkMessages } from '../messages';
import { stateOf } from '../todo';
import { TryLine } from './TryLine';
import './work.css';

/** What a child has to do and what it handed in, with the answers, to be read alone. */
export function ReadToDo({ childId }: { childId: string }) {
  const t = useWorkMessages();
  const todo = useQuery({ queryKey: todoKey(childId), queryFn: () => listToDo(childId) });
  return (
    <Loaded query={todo}>
      {({ entries }) =>
        entries.length === 0 ? (
          <EmptyState icon={NotebookPen} title={t('empty')} />
        ) : (
          <ul className="work-cards">
            {entries.map((entry) => (
              <ReadEntry key={entry.id} entry={entry} />
            ))}
          </ul>
        )
      }
    </Loaded>
  );
}

function ReadEntry({ entry }: { entry: ToDoItem }) {
  const t = useWorkMessages();
  const language = useLanguage();
  const { subject, text, document, files, tries, handIn, dueDate, exercise } = entry;
  return (
    <li className="card pad work-card stack">
      <p className="s soft">{t('for', { day: longDay(dueDate, language) })}</p>
      <p className="b">{capital(subject)}</p>
      <EntryText text={text} document={document} />
      {files.map((file) => (
        <FileLink key={file.id} file={file} />
      ))}
      {handIn && <p className="pill plain-soft work-state">{t(`state.${stateOf(entry)}`)}</p>}
      {exercise && (
        <p>
          {t('exercise.title', { title: exercise.title })}{' '}
          <span className="pill plain-soft work-state">
            {exercise.over === exercise.parts
              ? t('exercise.done')
              : exercise.tries > 0
                ? t('exercise.count', { over: exercise.over, parts: exercise.parts })
                : t('exercise.none', { count: exercise.parts })}
          </span>
        </p>
      )}
      {tries.length > 0 && (
        <ol className="stack">
          {tries.map((one, at) => (
            <TryLine key={one.id} work={one} number={tries.length > 1 ? at + 1 : undefined} />
          ))}
        </ol>
      )}
    </li>
  );
}
