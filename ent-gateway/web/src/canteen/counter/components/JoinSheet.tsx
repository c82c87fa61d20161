import { useQuery } from '@tanstack/react-query';
import { addDays, quotientEuros, today } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { type Acting, isOff, useSession } from '../../../app/session';
import { Button, Loaded, Notice, Sheet } from '../../../app/ui';
import { type Family, getFamily } from '../../desk';
import { joinHousehold } from '../api';
import { useCounterMessages } from '../messages';
import { counterProblem } from '../problems';
import { useHouseholdChange } from './useHouseholdChange';

/** as far as the family page reads at once */
const ahead = 61;

interface JoinSheetProps {
  acting: Acting;
  otherId: string;
  onClose: () => void;
}

/** The other household whole, and what joining it changes, before it is done. */
export function JoinSheet({ acting, otherId, onClose }: JoinSheetProps) {
  const t = useCounterMessages();
  const off = isOff(useSession().me, 'CANTEEN');
  const from = today();
  const changing = useHouseholdChange(acting.familyId);
  const other = useQuery({
    queryKey: ['canteen', 'family', otherId, from, ahead],
    queryFn: () => getFamily(otherId, from, addDays(from, ahead)),
  });
  const ours = acting.homes.find(({ id }) => id === acting.familyId);
  const home = ours?.name ?? acting.name;
  const theirs = other.data?.households.find(({ id }) => id === otherId);
  const name = theirs?.name ?? '';
  const what = ours?.quotientCents == null ? 'join.what' : 'join.what.quotient';
  const back = theirs?.quotientCents == null ? 'join.back' : 'join.back.quotient';
  return (
    <Sheet title={t('join.sure', { name, home })} open onClose={onClose}>
      <Loaded query={other}>{(family) => <OtherHousehold family={family} otherId={otherId} />}</Loaded>
      {other.data && (
        <>
          <p>{t(off ? 'join.what.alone' : what, { home })}</p>
          <p>{t(off ? 'join.back.alone' : back, { name })}</p>
          {changing.error && <Notice kind="danger">{t(counterProblem(changing.error))}</Notice>}
          <div className="row wrap">
            <Button
              kind="danger"
              isPending={changing.isPending}
              onPress={() => changing.mutate(() => joinHousehold(acting.familyId, otherId))}
            >
              {t('join.send', { name })}
            </Button>
            <Button onPress={onClose}>{t('join.not')}</Button>
          </div>
        </>
      )}
    </Sheet>
  );
}

/** People, children with their class, address, quotient, and how much is booked. */
function OtherHousehold({ family, otherId }: { family: Family; otherId: string }) {
  const t = useCounterMessages();
  const language = useLanguage();
  const { me } = useSession();
  const home = family.households.find(({ id }) => id === otherId);
  if (!home) return null;
  const children = family.children.filter(({ id }) => home.childIds.includes(id));
  const count = family.bookings.filter(({ householdId }) => householdId === otherId).length;
  return (
    <>
      <h3>{t('join.people')}</h3>
      <ul>
        {home.adults.map(({ id, givenName, familyName }) => (
          <li key={id}>
            {givenName} {familyName}
          </li>
        ))}
        {children.map(({ id, givenName, familyName, className, schoolName }) => (
          <li key={id}>
            {givenName} {familyName}, {className}, {schoolName}
          </li>
        ))}
      </ul>
      {home.addresses.map((address) => (
        <p key={address} className="soft">
          {address}
        </p>
      ))}
      {!isOff(me, 'CANTEEN') && (
        <>
          <p>
            {t('join.quotient')}{' '}
            <b>
              {home.quotientCents == null
                ? t('join.quotient.none')
                : quotientEuros(home.quotientCents, language)}
            </b>
          </p>
          <p>{count === 0 ? t('join.bookings.none') : t('join.bookings', { count })}</p>
        </>
      )}
    </>
  );
}
