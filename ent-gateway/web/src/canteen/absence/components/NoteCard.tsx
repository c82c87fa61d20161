import { FileText } from 'lucide-react';
import { capital, dayOf, fullDate, longDay } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { Notice } from '../../../app/ui';
import type { WaitingNote } from '../api';
import { useAbsenceMessages } from '../messages';
import { NoteAnswer } from './NoteAnswer';
import { periodOf } from './period';

/** Whose absence, when and why, what it would excuse, and the answer beside it. */
export function NoteCard({ note }: { note: WaitingNote }) {
  const t = useAbsenceMessages();
  const language = useLanguage();
  const { child } = note;
  const title = `note-${note.id}`;
  return (
    <section className="card pad note-card" aria-labelledby={title}>
      <div className="stack">
        <h2 id={title}>
          {child.givenName} {child.familyName}
        </h2>
        <p className="s soft">
          {child.className}, {child.schoolName}
        </p>
        <p className="b">{capital(periodOf(note, t, language))}</p>
        <p className="keep-lines">{note.reason}</p>
        <p className="s soft">
          {t('desk.by', { name: note.sentBy, day: fullDate(dayOf(note.sentAt), language) })}
        </p>
        {note.files.map((file) => (
          <a
            key={file.id}
            className="row absence-paper"
            href={`/api/core/files/${file.id}`}
            target="_blank"
            rel="noreferrer"
          >
            <FileText aria-hidden="true" size={20} />
            {t('desk.open', { name: file.name })}
          </a>
        ))}
      </div>
      <div className="stack">
        {note.late && <Notice kind="warn">{t('desk.late')}</Notice>}
        <p className="b">{t('desk.days', { count: note.days.length })}</p>
        {note.days.length > 0 && (
          <ul className="s">
            {note.days.map(({ date, activityName }) => (
              <li key={`${date} ${activityName}`}>
                {capital(longDay(date, language))} · {activityName}
              </li>
            ))}
          </ul>
        )}
        {note.own ? <Notice kind="info">{t('problem.own')}</Notice> : <NoteAnswer note={note} />}
      </div>
    </section>
  );
}
