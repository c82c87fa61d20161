import { useQuery } from '@tanstack/react-query';
import { CalendarOff } from 'lucide-react';
import { capital, longDay } from '../../format';
import { useLanguage } from '../../i18n';
import { EmptyState, Loaded } from '../../ui';
import { getHome, type Home } from '../api';
import { whyClosed } from '../days';
import { useHomeMessages } from '../messages';
import { HomeDayCard } from './HomeDayCard';
import { Unavailable } from './Unavailable';

interface HolidaysProps {
  home: Home;
  only: string | undefined;
}

/** Days without school: why, until when, and what awaits the children on the first day back. */
export function Holidays({ home, only }: HolidaysProps) {
  const t = useHomeMessages();
  const language = useLanguage();
  const back = home.nextSchoolDay ?? '';
  const first = useQuery({
    queryKey: ['home', back],
    queryFn: () => getHome(back, back),
    enabled: back !== '',
  });
  return (
    <>
      <EmptyState icon={CalendarOff} title={whyClosed(home) ?? t('holidays')}>
        {back && <p>{t('holidays.until', { day: longDay(back, language) })}</p>}
      </EmptyState>
      {back && (
        <Loaded query={first}>
          {(day) => (
            <>
              <Unavailable
                parts={day.unavailable.filter((part) => !home.unavailable.includes(part))}
                trying={first.isFetching}
                onRetry={() => void first.refetch()}
              />
              <HomeDayCard title={capital(longDay(back, language))} date={back} home={day} only={only} />
            </>
          )}
        </Loaded>
      )}
    </>
  );
}
