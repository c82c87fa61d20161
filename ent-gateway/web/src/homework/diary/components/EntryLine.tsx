import { Volume2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { longDay } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { useSpeech } from '../../../app/ui';
import type { DiaryEntry } from '../api';
import { useDiaryMessages } from '../messages';
import { EntryFile } from './EntryFile';
import { EntryMarks } from './EntryMarks';
import { EntryText } from './EntryText';
import './diary.css';

interface EntryLineProps {
  entry: DiaryEntry;
  /** what the author may do with it */
  actions?: ReactNode;
}

export function EntryLine({ entry, actions }: EntryLineProps) {
  const t = useDiaryMessages();
  const language = useLanguage();
  const speak = useSpeech();
  return (
    <li className="diary-entry">
      <div>
        <p className="b">{entry.subject}</p>
        {actions && <EntryMarks entry={entry} />}
        <EntryText text={entry.text} document={entry.document} />
        {entry.byStandIn && entry.author && (
          <p className="s soft">
            {t('byStandIn', { name: `${entry.author.givenName} ${entry.author.familyName}` })}
          </p>
        )}
        {entry.kind === 'HOMEWORK' && entry.date !== entry.dueDate && (
          <p className="s soft">{t('given', { day: longDay(entry.date, language) })}</p>
        )}
        {entry.files.map((file) => (
          <EntryFile key={file.id} file={file} />
        ))}
        {actions}
      </div>
      {speak && (
        <button
          type="button"
          className="say no-print"
          aria-label={t('listen', { subject: entry.subject })}
          onClick={() => speak(`${entry.subject}. ${entry.text}`)}
        >
          <Volume2 aria-hidden="true" size={20} />
        </button>
      )}
    </li>
  );
}
