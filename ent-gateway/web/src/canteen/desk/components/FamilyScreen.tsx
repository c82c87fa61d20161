import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { CalendarPlus } from 'lucide-react';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { addDays } from '../../../app/format';
import { colourAt, isOff, useSession } from '../../../app/session';
import { BackLink, Button, Face, Loaded, Notice, Page, Skeleton, useWeek } from '../../../app/ui';
import { LeavingList } from '../../../core/leavings';
import { getFamily } from '../api';
import { useDeskQueueMessages } from '../messages';
import { AddSheet } from './AddSheet';
import { CounterCard } from './CounterCard';
import { FamilyBookings } from './FamilyBookings';
import { FamilyPrices } from './FamilyPrices';
import { HouseholdCard } from './HouseholdCard';
import './desk.css';

/** A family as the town hall sees it: children and households; with a canteen also quotients, prices, bookings. */
export function FamilyScreen() {
  const t = useDeskQueueMessages();
  const { id = '' } = useParams();
  const hasCanteen = !isOff(useSession().me, 'CANTEEN');
  const [adding, setAdding] = useState(false);
  const [monday, changeWeek] = useWeek();
  const family = useQuery({
    queryKey: ['canteen', 'family', id, monday],
    queryFn: () => getFamily(id, monday, addDays(monday, 6)),
    placeholderData: keepPreviousData,
  });
  return (
    <Page
      title={family.data ? family.data.name : t('family')}
      before={<BackLink to="/familles">{t('families')}</BackLink>}
      actions={
        hasCanteen &&
        family.data &&
        !family.data.own && (
          <Button kind="primary" onPress={() => setAdding(true)} isDisabled={!family.data.children.length}>
            <CalendarPlus aria-hidden="true" size={18} />
            {t('add')}
          </Button>
        )
      }
    >
      <Loaded query={family} skeleton={<Skeleton lines={4} height={120} />}>
        {(shown) => (
          <>
            {shown.own && <Notice kind="info">{t('own')}</Notice>}
            <ul className="row wrap" aria-label={t('children')}>
              {shown.children.map((child, index) => (
                <li key={child.id} className="card pad row">
                  <Face name={child.givenName} colour={colourAt(index)} />
                  <div>
                    <p className="b">
                      {child.givenName} {child.familyName}
                    </p>
                    <p className="s soft">
                      {child.className}, {child.schoolName}
                    </p>
                    <Link to={`/eleves/${child.id}`} className="s tall-link">
                      {t('pupil', { name: child.givenName })}
                    </Link>
                  </div>
                </li>
              ))}
            </ul>
            {!shown.own && <CounterCard family={shown} />}
            {!shown.own && <LeavingList childIds={shown.children.map((child) => child.id)} />}
            <div className="family-homes">
              {shown.households.map((home) => (
                <HouseholdCard key={home.id} home={home} family={shown} />
              ))}
            </div>
            {hasCanteen && (
              <FamilyBookings
                family={shown}
                monday={monday}
                onWeek={changeWeek}
                isTurning={family.isPlaceholderData}
              />
            )}
            <FamilyPrices family={shown} />
            {adding && <AddSheet family={shown} onClose={() => setAdding(false)} />}
          </>
        )}
      </Loaded>
    </Page>
  );
}
