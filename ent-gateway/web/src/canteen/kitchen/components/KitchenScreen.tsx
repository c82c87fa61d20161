import { useQuery } from '@tanstack/react-query';
import { CookingPot } from 'lucide-react';
import { useState } from 'react';
import { type Day, longDay, nextWeekday } from '../../../app/format';
import { isProblem } from '../../../app/http';
import { useLanguage } from '../../../app/i18n';
import { useSession } from '../../../app/session';
import { Button, EmptyState, Loaded, Select } from '../../../app/ui';
import { type School, SchoolDayPage } from '../../../core/school';
import { getKitchen } from '../api';
import { useKitchenMessages } from '../messages';
import { CatererCard } from './CatererCard';
import { OrderHourCard } from './OrderHourCard';
import { PrintOrders } from './PrintOrders';
import { ServiceCard } from './ServiceCard';
import { TodayOnly } from './TodayOnly';
import './kitchen.css';

/** What a kitchen has to make on a day, what changed since it was ordered, and what was thrown away. */
export function KitchenScreen() {
  const t = useKitchenMessages();
  const { space } = useSession();
  return (
    <SchoolDayPage title={t('title')}>
      {({ schools, date, onDate }) => (
        <>
          <SchoolKitchen schools={schools} date={date} onDate={onDate} />
          {space === 'town' && (
            <>
              <CatererCard />
              <OrderHourCard />
            </>
          )}
        </>
      )}
    </SchoolDayPage>
  );
}

interface SchoolKitchenProps {
  schools: School[];
  date: Day;
  onDate: (date: Day) => void;
}

function SchoolKitchen({ schools, date, onDate }: SchoolKitchenProps) {
  const t = useKitchenMessages();
  const language = useLanguage();
  const [chosen, setChosen] = useState(schools[0]?.id ?? '');
  const kitchen = useQuery({
    queryKey: ['canteen', 'orders', chosen, date],
    queryFn: () => getKitchen(chosen, date),
    refetchInterval: 60_000,
  });
  return (
    <>
      <h2 className={schools.length > 1 ? 'print-only' : undefined}>
        {schools.find(({ id }) => id === chosen)?.name}
      </h2>
      {schools.length > 1 && (
        <div className="kitchen-school no-print">
          <Select
            label={t('school')}
            value={chosen}
            onChange={(event) => setChosen(event.target.value)}
            options={schools.map(({ id, name }) => ({ value: id, label: name }))}
          />
        </div>
      )}
      {isProblem(kitchen.error, 'canteen:not-today') ? (
        <TodayOnly onDate={onDate} />
      ) : (
        <Loaded query={kitchen}>
          {({ services }) =>
            services.length === 0 ? (
              <EmptyState icon={CookingPot} title={t('noService')} />
            ) : services.every(({ open }) => !open) ? (
              <EmptyState icon={CookingPot} title={t('closed')}>
                <Button onPress={() => onDate(nextWeekday(date))}>
                  {t('closed.next', { day: longDay(nextWeekday(date), language) })}
                </Button>
              </EmptyState>
            ) : (
              [
                ...(services.some(({ versions }) => versions.length > 0)
                  ? [<PrintOrders key="pdf" schoolId={chosen} date={date} />]
                  : []),
                ...services.map((service) => (
                  <ServiceCard
                    key={`${service.activityId} ${date}`}
                    service={service}
                    schoolId={chosen}
                    date={date}
                  />
                )),
              ]
            )
          }
        </Loaded>
      )}
    </>
  );
}
