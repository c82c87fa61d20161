import { useQuery } from '@tanstack/react-query';
import { Baby, CalendarOff } from 'lucide-react';
import { useState } from 'react';
import { addDays, today } from '../../format';
import { ChildStrip, getHome, Unavailable } from '../../home';
import { useChildren } from '../../session';
import { Button, EmptyState, Loaded, Page, PrintButton, Skeleton, useWeek, WeekSwitch } from '../../ui';
import { type WeekDay, weekOf, withEvents } from '../days';
import { useFamilyWeekMessages } from '../messages';
import { newsOf } from '../news';
import { useWeekEvents } from '../useWeekEvents';
import { useWeekNews } from '../useWeekNews';
import { NewsLine } from './NewsLine';
import { WeekDayCard } from './WeekDayCard';
import './week.css';

/** On a phone the days that are over don't stand before those that come, unless none comes. */
const folds = (days: WeekDay[]) =>
  days.some(({ date }) => date < today()) && days.some(({ date }) => date >= today());

/** The week of all children of a family, of all schools: what to do, to bring and to eat, and what is new. */
export function FamilyWeekScreen() {
  const t = useFamilyWeekMessages();
  const children = useChildren();
  const [monday, setMonday] = useWeek();
  const [only, setOnly] = useState<string>();
  const [unfolded, setUnfolded] = useState(false);
  const here = children.length > 0;
  const home = useQuery({
    queryKey: ['home', monday, 'week'],
    queryFn: () => getHome(monday, addDays(monday, 4)),
    enabled: here,
  });
  const { events, isPending } = useWeekEvents(monday);
  const told = useWeekNews(monday, home.isSuccess && !isPending);
  const news = newsOf(told, only);
  return (
    <Page title={t('title')} actions={<PrintButton>{t('print')}</PrintButton>}>
      {here ? (
        <>
          {children.length > 1 && <ChildStrip selected={only} onSelect={setOnly} />}
          <WeekSwitch monday={monday} onChange={setMonday} />
          <Loaded query={home} skeleton={<Skeleton lines={5} height={150} />}>
            {(shown) => {
              const days = withEvents(
                weekOf(shown, only),
                monday,
                events,
                children.filter(({ id }) => !only || id === only),
              );
              return (
                <div className="stack-l">
                  <Unavailable
                    parts={shown.unavailable}
                    trying={home.isFetching}
                    onRetry={() => void home.refetch()}
                  />
                  {news && <NewsLine week={news} />}
                  {days.length === 0 && <EmptyState icon={CalendarOff} title={t('closed')} />}
                  {folds(days) && (
                    <Button
                      className="week-unfold no-print"
                      aria-expanded={unfolded}
                      aria-controls="family-week"
                      onPress={() => setUnfolded(!unfolded)}
                    >
                      {t(unfolded ? 'past.hide' : 'past.show')}
                    </Button>
                  )}
                  <div
                    id="family-week"
                    className={`family-week ${folds(days) && !unfolded ? 'is-folded' : ''}`}
                  >
                    {days.map((day) => (
                      <WeekDayCard key={day.date} day={day} events={events} news={told} only={only} />
                    ))}
                  </div>
                </div>
              );
            }}
          </Loaded>
        </>
      ) : (
        <EmptyState icon={Baby} title={t('none')}>
          <p>{t('none.more')}</p>
        </EmptyState>
      )}
    </Page>
  );
}
