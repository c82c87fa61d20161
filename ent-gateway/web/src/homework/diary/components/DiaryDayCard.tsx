import type { ReactNode } from 'react';
import { capital, longDay, today } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import type { SchoolClosure } from '../../../core/school';
import type { DiaryEntry } from '../api';
import type { DiaryDay } from '../days';
import { useDiaryMessages } from '../messages';
import { EntryLine } from './EntryLine';
import './diary.css';

interface DiaryDayCardProps {
  day: DiaryDay;
  /** why there is no school, where there is none */
  closure?: SchoolClosure | undefined;
  actions?: (entry: DiaryEntry) => ReactNode;
}

export function DiaryDayCard({ day: { date, due, done }, closure, actions }: DiaryDayCardProps) {
  const t = useDiaryMessages();
  const language = useLanguage();
  return (
    <section
      className={`card pad diary-day ${date === today() ? 'is-today' : ''}`}
      aria-labelledby={`d-${date}`}
    >
      <h2 id={`d-${date}`}>{capital(longDay(date, language))}</h2>
      {closure && (
        <p className="soft">{closure.label ? t('closed.because', { label: closure.label }) : t('closed')}</p>
      )}
      {!closure && due.length + done.length === 0 && <p className="soft">{t('nothing')}</p>}
      {due.length > 0 && (
        <div className="stack">
          <h3 className="pill warn diary-kind">{t('due')}</h3>
          <ul className="stack">
            {due.map((entry) => (
              <EntryLine key={entry.id} entry={entry} actions={actions?.(entry)} />
            ))}
          </ul>
        </div>
      )}
      {done.length > 0 && (
        <div className="stack">
          <h3 className="pill plain-soft diary-kind">{t('done')}</h3>
          <ul className="stack">
            {done.map((entry) => (
              <EntryLine key={entry.id} entry={entry} actions={actions?.(entry)} />
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}
