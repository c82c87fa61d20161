import { School } from 'lucide-react';
import { useState } from 'react';
import { Link } from 'react-router';
import { capital, longDay, mondayOf, schoolWeek, today } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { useSession } from '../../../app/session';
import { Choice, EmptyState, Page, PrintButton } from '../../../app/ui';
import { dayOfEntry, type DiaryEntry } from '../../diary';
import { useDayMessages } from '../messages';
import { ClassWeek } from './ClassWeek';
import { EntryForm } from './EntryForm';
import './day.css';

export function DayScreen() {
  const t = useDayMessages();
  const language = useLanguage();
  const { me } = useSession();
  const [chosen, setChosen] = useState(me.classes[0]?.id ?? '');
  const [edited, setEdited] = useState<DiaryEntry>();
  const [monday, setMonday] = useState(schoolWeek());
  return (
    <Page
      title={t('title')}
      before={capital(longDay(today(), language))}
      actions={
        <>
          {chosen && (
            <Link className="btn" to={`/fiche-du-jour?classe=${chosen}`}>
              {t('sheet')}
            </Link>
          )}
          <PrintButton>{t('print')}</PrintButton>
        </>
      }
    >
      {me.classes.length === 0 ? (
        <EmptyState icon={School} title={t('noClass')}>
          <p>{t('noClass.more')}</p>
        </EmptyState>
      ) : (
        <>
          {me.classes.length > 1 && (
            <Choice
              label={t('class')}
              hideLabel
              value={chosen}
              onChange={(id) => {
                setEdited(undefined);
                setChosen(id);
              }}
              options={me.classes.map(({ id, name }) => ({ value: id, label: name }))}
            />
          )}
          <div className="day-columns">
            <EntryForm
              key={`${chosen}-${edited?.id ?? ''}`}
              classId={chosen}
              edited={edited}
              onDone={(entry) => {
                setEdited(undefined);
                if (entry) setMonday(mondayOf(dayOfEntry(entry)));
              }}
            />
            <ClassWeek classId={chosen} monday={monday} onWeek={setMonday} onEdit={setEdited} />
          </div>
        </>
      )}
    </Page>
  );
}
