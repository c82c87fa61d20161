import { useQuery } from '@tanstack/react-query';
import { CalendarCheck2 } from 'lucide-react';
import { EmptyState, Loaded, Page } from '../../../app/ui';
import { listWaiting } from '../api';
import { useAbsenceMessages } from '../messages';
import { DelayForm } from './DelayForm';
import { NoteCard } from './NoteCard';
import './absence.css';

/** The absences that families explain and nobody has answered, those that wait longest first. */
export function AbsenceDeskScreen() {
  const t = useAbsenceMessages();
  const waiting = useQuery({ queryKey: ['canteen', 'absence-desk'], queryFn: listWaiting });
  return (
    <Page title={t('desk')}>
      <DelayForm />
      <Loaded query={waiting}>
        {(notes) =>
          notes.length === 0 ? (
            <EmptyState icon={CalendarCheck2} title={t('desk.none')}>
              <p>{t('desk.none.more')}</p>
            </EmptyState>
          ) : (
            <ul className="stack-l">
              {notes.map((note) => (
                <li key={note.id}>
                  <NoteCard note={note} />
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </Page>
  );
}
