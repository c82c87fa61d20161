import { useQuery } from '@tanstack/react-query';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useState } from 'react';
import { today } from '../../../app/format';
import { BackLink, Button, Loaded, Page } from '../../../app/ui';
import { schoolsQuery } from '../../school';
import { yearQuery } from '../api';
import { useCalendarMessages } from '../messages';
import { monthsOf, yearOf } from '../year';
import { ClosedDaysCard } from './ClosedDaysCard';
import { HolidaysNote } from './HolidaysNote';
import { MonthCard } from './MonthCard';
import { WeekCard } from './WeekCard';
import './calendar.css';

/** A school year at a glance: holidays of the State, and the days on which the town closes its schools. */
export function CalendarScreen() {
  const t = useCalendarMessages();
  const [first, setFirst] = useState(() => yearOf(today()));
  const schools = useQuery(schoolsQuery);
  const year = useQuery(yearQuery(first));
  return (
    <Page title={t('title')} before={<BackLink to="/ecoles">{t('schools')}</BackLink>}>
      <div className="row wrap no-print">
        <Button aria-label={t('year.before')} onPress={() => setFirst(first - 1)}>
          <ChevronLeft aria-hidden="true" size={18} />
        </Button>
        <h2 aria-live="polite">{t('year', { from: String(first), to: String(first + 1) })}</h2>
        <Button aria-label={t('year.after')} onPress={() => setFirst(first + 1)}>
          <ChevronRight aria-hidden="true" size={18} />
        </Button>
      </div>
      <Loaded query={schools}>
        {(all) => (
          <Loaded query={year}>
            {(shown) => (
              <>
                <ClosedDaysCard days={shown.closedDays} schools={all} />
                <section className="stack" aria-labelledby="calendar-months">
                  <h2 id="calendar-months">{t('months')}</h2>
                  <HolidaysNote zone={shown.holidays.zone} known={shown.holidays.school.length > 0} />
                  <div className="calendar-months">
                    {monthsOf(shown).map((month) => (
                      <MonthCard key={month} month={month} year={shown} />
                    ))}
                  </div>
                </section>
              </>
            )}
          </Loaded>
        )}
      </Loaded>
      <WeekCard />
    </Page>
  );
}
