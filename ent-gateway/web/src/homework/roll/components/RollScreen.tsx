import { CalendarX, School } from 'lucide-react';
import { useSearchParams } from 'react-router';
import { capital, type Day, dayIn, longDay } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { Choice, DaySwitch, EmptyState, Page } from '../../../app/ui';
import { halfIn, halfWord } from '../../absence';
import type { DayHalf } from '../api';
import { useClassRollMessages } from '../messages';
import { useHalfNow } from '../useHalfNow';
import { useLedClasses } from '../useLedClasses';
import { Roll } from './Roll';
import './roll.css';

const halves = ['MORNING', 'AFTERNOON'] as const;

/** The roll of a class: today's half-day unless the address asks for another. */
export function RollScreen() {
  const t = useClassRollMessages();
  const language = useLanguage();
  const classes = useLedClasses();
  const [search, setSearch] = useSearchParams();
  const now = useHalfNow();
  const classId = (classes.find(({ id }) => id === search.get('classe')) ?? classes[0])?.id;
  const date: Day = dayIn(search.get('jour')) ?? now.day;
  const half: DayHalf = halfIn(search.get('demi')) ?? now.half;
  const ask = (name: string, value: string) =>
    setSearch(
      (current) => {
        current.set(name, value);
        return current;
      },
      { replace: true },
    );
  return (
    <Page title={t(`title.${half}`)} before={capital(longDay(date, language))} width="wide">
      {!classId ? (
        <EmptyState icon={School} title={t('noClass')}>
          <p>{t('noClass.more')}</p>
        </EmptyState>
      ) : (
        <>
          <div className="roll-choices no-print">
            {classes.length > 1 && (
              <Choice
                label={t('class')}
                hideLabel
                oneRow
                value={classId}
                onChange={(id) => ask('classe', id)}
                options={classes.map(({ id, name }) => ({ value: id, label: name }))}
              />
            )}
            <Choice
              label={t('half')}
              hideLabel
              value={half}
              onChange={(next) => ask('demi', halfWord(next))}
              options={halves.map((value) => ({ value, label: t(`half.${value}`) }))}
            />
            <DaySwitch date={date} onChange={(day) => ask('jour', day)} />
          </div>
          {date > now.day ? (
            <EmptyState icon={CalendarX} title={t('ahead')}>
              <p>{t('ahead.more')}</p>
            </EmptyState>
          ) : (
            <Roll key={`${classId} ${date} ${half}`} list={{ classId, date, half }} today={now.day} />
          )}
        </>
      )}
    </Page>
  );
}
