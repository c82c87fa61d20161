import { School } from 'lucide-react';
import { type ReactNode, Suspense, useState } from 'react';
import { Link } from 'react-router';
import { capital, longDay, schoolWeek, today, weekdayFrom } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { useSession } from '../../../app/session';
import { Choice, EmptyState, Page, PrintButton, Skeleton } from '../../../app/ui';
import { useDayMessages } from '../messages';
import { useNewDay } from '../useNewDay';
import { DayDesk } from './laterDesk';
import { Progression } from './laterParts';
import './day.css';

interface DayScreenProps {
  /** what is read before the day of a class */
  above?: ReactNode;
  /** what other modules have that waits in a class */
  beside?: (classId: string) => ReactNode;
}

export function DayScreen({ above, beside }: DayScreenProps) {
  const t = useDayMessages();
  const language = useLanguage();
  const { me } = useSession();
  const [chosen, setChosen] = useState(me.classes[0]?.id ?? '');
  const [date, setDate] = useState(weekdayFrom(today()));
  const [monday, setMonday] = useState(schoolWeek());
  useNewDay(() => {
    setDate(weekdayFrom(today()));
    setMonday(schoolWeek());
  });
  return (
    <Page
      title={t('title')}
      before={capital(longDay(today(), language))}
      actions={
        <div className="row wrap one-row">
          {chosen && (
            <>
              <Link className="btn" to={`/fiche-du-jour?classe=${chosen}&date=${date}`}>
                {t('sheet')}
              </Link>
              <Suspense>
                <Progression classId={chosen} />
              </Suspense>
            </>
          )}
          <Link className="btn" to="/exercices">
            {t('exercises')}
          </Link>
          <PrintButton>{t('print')}</PrintButton>
        </div>
      }
    >
      {above}
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
              oneRow
              value={chosen}
              onChange={setChosen}
              options={me.classes.map(({ id, name }) => ({ value: id, label: name }))}
            />
          )}
          <Suspense fallback={<Skeleton lines={6} height={72} />}>
            <DayDesk
              key={chosen}
              classId={chosen}
              date={date}
              onDate={setDate}
              monday={monday}
              onWeek={setMonday}
              beside={beside?.(chosen)}
            />
          </Suspense>
        </>
      )}
    </Page>
  );
}
