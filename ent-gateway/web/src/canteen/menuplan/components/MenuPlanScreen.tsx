import { useQuery } from '@tanstack/react-query';
import { CookingPot } from 'lucide-react';
import { useState } from 'react';
import { Link } from 'react-router';
import { addDays } from '../../../app/format';
import { EmptyState, Loaded, Page, Skeleton, useWeek, WeekSwitch } from '../../../app/ui';
import { schoolsQuery } from '../../../core/school';
import { getKitchenWeek } from '../api';
import { useKitchenMessages } from '../messages';
import { useKitchen } from '../useKitchen';
import { Checks } from './Checks';
import { KitchenBar } from './KitchenBar';
import { KitchenGrid } from './KitchenGrid';
import { KitchenSchools } from './KitchenSchools';
import { WhoseMenu } from './WhoseMenu';
import './menuplan.css';

/** The week as the kitchen plans it: days across, components down, and what to look at before publishing. */
export function MenuPlanScreen() {
  const t = useKitchenMessages();
  const [monday, setMonday] = useWeek();
  const schools = useQuery(schoolsQuery);
  const [chosen, setChosen] = useState<string>();
  const [others, setOthers] = useState<string[]>([]);
  const schoolId = chosen ?? schools.data?.[0]?.id ?? '';
  const schoolIds = [schoolId, ...others.filter((id) => id !== schoolId)];
  const week = useQuery({
    queryKey: ['canteen', 'kitchen', schoolId, monday],
    queryFn: () => getKitchenWeek(schoolId, monday, addDays(monday, 4)),
    enabled: schoolId !== '',
  });
  const kitchen = useKitchen(schoolIds, monday);
  return (
    <Page
      title={t('title')}
      width="wide"
      actions={
        <>
          <Link className="btn" to="/composer/plats">
            {t('library')}
          </Link>
          <Link className="btn" to="/composer/reglages">
            {t('settings')}
          </Link>
        </>
      }
    >
      {schools.data?.length === 0 ? (
        <EmptyState icon={CookingPot} title={t('noSchool')} />
      ) : (
        <>
          <div className="kitchen-head">
            <WeekSwitch monday={monday} onChange={setMonday} />
            {schools.data && (
              <KitchenSchools
                schools={schools.data}
                shown={schoolId}
                onShow={setChosen}
                others={others}
                onOthers={setOthers}
              />
            )}
          </div>
          {kitchen.days.undecided.map((change) => (
            <WhoseMenu
              key={`${change.schoolIds[0] ?? ''} ${change.day.date}`}
              change={change}
              onMine={(version) => {
                kitchen.days.decide(change);
                kitchen.days.change.mutate({ ...change, day: { ...change.day, version } });
              }}
              onTheirs={() => kitchen.days.decide(change)}
            />
          ))}
          <Loaded query={week} skeleton={<Skeleton lines={6} height={70} />}>
            {(shown) => (
              <>
                <KitchenBar week={shown} kitchen={kitchen} />
                <KitchenGrid
                  week={shown}
                  onChange={(day, modification) =>
                    kitchen.days.change.mutate({ schoolIds, day, ...(modification && { modification }) })
                  }
                />
                <Checks checks={shown.checks} planned={shown.days.some(({ menu }) => menu)} />
              </>
            )}
          </Loaded>
        </>
      )}
    </Page>
  );
}
