import { useQuery } from '@tanstack/react-query';
import { CookingPot, Printer, School as SchoolIcon } from 'lucide-react';
import { useState } from 'react';
import { capital, type Day, longDay, nextWeekday, today, weekday } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { useSession } from '../../../app/session';
import { Button, EmptyState, Loaded, Page, Select } from '../../../app/ui';
import type { School } from '../../../core/school/api';
import { schoolsQuery } from '../../../core/school/queries';
import { schoolsOf } from '../../../core/school/schoolsOf';
import { getKitchen } from '../api';
import { useKitchenMessages } from '../messages';
import { DayChange } from './DayChange';
import { OrderHourCard } from './OrderHourCard';
import { ServiceCard } from './ServiceCard';
import './kitchen.css';

/** What a kitchen has to make on a day, what changed since it was ordered, and what was thrown away. */
export function KitchenScreen() {
  const t = useKitchenMessages();
  const language = useLanguage();
  const { me, space } = useSession();
  const schools = useQuery(schoolsQuery);
  const now = today();
  const [date, setDate] = useState(weekday(now) > 5 ? nextWeekday(now) : now);
  return (
    <Page
      title={t('title')}
      before={capital(longDay(date, language))}
      actions={
        <Button onPress={() => window.print()}>
          <Printer aria-hidden="true" size={18} />
          {t('print')}
        </Button>
      }
    >
      <Loaded query={schools}>
        {(all) => {
          const mine = schoolsOf(me, space, all);
          return mine.length === 0 ? (
            <EmptyState icon={SchoolIcon} title={t('none')} />
          ) : (
            <>
              <DayChange date={date} onChange={setDate} />
              <SchoolKitchen schools={mine} date={date} />
              {space === 'town' && <OrderHourCard />}
            </>
          );
        }}
      </Loaded>
    </Page>
  );
}

function SchoolKitchen({ schools, date }: { schools: School[]; date: Day }) {
  const t = useKitchenMessages();
  const [chosen, setChosen] = useState(schools[0]?.id ?? '');
  const kitchen = useQuery({
    queryKey: ['canteen', 'kitchen', chosen, date],
    queryFn: () => getKitchen(chosen, date),
    refetchInterval: 60_000,
  });
  return (
    <>
      {schools.length > 1 ? (
        <Select
          label={t('school')}
          value={chosen}
          onChange={(event) => setChosen(event.target.value)}
          options={schools.map(({ id, name }) => ({ value: id, label: name }))}
        />
      ) : (
        <h2>{schools[0]?.name}</h2>
      )}
      <Loaded query={kitchen}>
        {({ services }) =>
          services.length === 0 ? (
            <EmptyState icon={CookingPot} title={t('noService')} />
          ) : (
            services.map((service) => (
              <ServiceCard key={`${service.activityId} ${date}`} service={service} date={date} />
            ))
          )
        }
      </Loaded>
    </>
  );
}
