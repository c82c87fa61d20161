import { School } from 'lucide-react';
import { Suspense, useState } from 'react';
import { capital, longDay, mondayOf, schoolWeek, today, weekdayFrom } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { useSession } from '../../../app/session';
import { Choice, EmptyState, Page, PrintButton, Skeleton } from '../../../app/ui';
import { dayOfEntry, type DiaryEntry } from '../../diary';
import { useDayMessages } from '../messages';
import type { NotedSlot } from '../slots';
import { ClassWeek } from './ClassWeek';
import { EntryForm } from './EntryForm';
import { DaySlots, Progression } from './laterParts';
import './day.css';

export function DayScreen() {
  const t = useDayMessages();
  const language = useLanguage();
  const { me } = useSession();
  const [chosen, setChosen] = useState(me.classes[0]?.id ?? '');
  const [edited, setEdited] = useState<DiaryEntry>();
  const [noted, setNoted] = useState<NotedSlot>();
  const [date, setDate] = useState(weekdayFrom(today()));
  const [monday, setMonday] = useState(schoolWeek());
  const begin = (entry: DiaryEntry | undefined, slot: NotedSlot | undefined) => {
    setEdited(entry);
    setNoted(slot);
  };
  return (
    <Page
      title={t('title')}
      before={capital(longDay(today(), language))}
      actions={
        <>
          {chosen && (
            <Suspense>
              <Progression classId={chosen} />
            </Suspense>
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
                begin(undefined, undefined);
                setChosen(id);
              }}
              options={me.classes.map(({ id, name }) => ({ value: id, label: name }))}
            />
          )}
          <div className="day-columns">
            <div className="stack">
              <Suspense fallback={<Skeleton lines={2} height={72} />}>
                <DaySlots
                  classId={chosen}
                  date={date}
                  onDate={setDate}
                  noted={noted}
                  onNote={(slot) => begin(undefined, slot)}
                />
              </Suspense>
              <EntryForm
                key={[chosen, edited?.id, noted?.slotId, noted?.date].join()}
                classId={chosen}
                edited={edited}
                noted={noted}
                onDone={(entry) => {
                  begin(undefined, undefined);
                  if (entry) setMonday(mondayOf(dayOfEntry(entry)));
                }}
              />
            </div>
            <ClassWeek
              classId={chosen}
              monday={monday}
              onWeek={setMonday}
              onEdit={(entry) => begin(entry, undefined)}
            />
          </div>
        </>
      )}
    </Page>
  );
}
