import { useQuery } from '@tanstack/react-query';
import { School } from 'lucide-react';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { capital, type Day, dayIn, longDay, today } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { BackLink, Choice, DaySwitch, EmptyState, Loaded, Page } from '../../../app/ui';
import { useLedClasses } from '../../roll';
import { habitsQuery } from '../api';
import { useDaySheetMessages } from '../messages';
import { HabitsForm } from './HabitsForm';
import { SheetButton } from './SheetButton';

/** The sheet that a class leaves to whoever stands in: printed for a day, with the habits that are written here. */
export function DaySheetScreen() {
  const t = useDaySheetMessages();
  const language = useLanguage();
  const classes = useLedClasses();
  const [search, setSearch] = useSearchParams();
  const [date, setDate] = useState<Day>(dayIn(search.get('date')) ?? today());
  const classId = (classes.find(({ id }) => id === search.get('classe')) ?? classes[0])?.id ?? '';
  const habits = useQuery({ ...habitsQuery(classId), enabled: classId !== '' });
  return (
    <Page title={t('title')} before={<BackLink to="/">{t('back')}</BackLink>}>
      {!classId ? (
        <EmptyState icon={School} title={t('noClass')}>
          <p>{t('noClass.more')}</p>
        </EmptyState>
      ) : (
        <>
          {classes.length > 1 && (
            <Choice
              label={t('class')}
              hideLabel
              value={classId}
              onChange={(id) => setSearch({ classe: id }, { replace: true })}
              options={classes.map(({ id, name }) => ({ value: id, label: name }))}
            />
          )}
          <section className="card pad stack" aria-labelledby="sheet">
            <h2 id="sheet">{capital(longDay(date, language))}</h2>
            <p className="soft">{t('sheet.more')}</p>
            <DaySwitch date={date} onChange={setDate} />
            <SheetButton classId={classId} date={date} />
          </section>
          <Loaded query={habits}>
            {(kept) => <HabitsForm key={classId} classId={classId} kept={kept} />}
          </Loaded>
        </>
      )}
    </Page>
  );
}
