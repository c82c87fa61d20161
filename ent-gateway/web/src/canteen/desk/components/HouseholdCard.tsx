import { CalendarDays } from 'lucide-react';
import { Link } from 'react-router';
import { fullDate, quotientEuros } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { isOff, useSession } from '../../../app/session';
import type { Family, FamilyHome } from '../api';
import { useDeskQueueMessages } from '../messages';
import { ResidenceLine } from './ResidenceLine';

const looks = { KNOWN: 'ok', ESTIMATED: 'warn', EXPIRED: 'warn', REFUSED: 'warn', UNKNOWN: 'plain-soft' };

/** Who lives and is billed together; where the town has a canteen, on which quotient and whether in the town. */
export function HouseholdCard({ home, family }: { home: FamilyHome; family: Family }) {
  const { me } = useSession();
  const children = family.children.filter(({ id }) => home.childIds.includes(id));
  return (
    <section className="card pad stack" aria-labelledby={`home-${home.id}`}>
      <h2 id={`home-${home.id}`}>{home.name}</h2>
      <p>
        {home.adults.map(({ givenName, familyName }) => `${givenName} ${familyName}`).join(', ')}
        <span className="soft"> · {children.map(({ givenName }) => givenName).join(', ')}</span>
      </p>
      {home.addresses.map((address) => (
        <p key={address} className="s soft">
          {address}
        </p>
      ))}
      {!isOff(me, 'CANTEEN') && <HouseholdBill home={home} own={family.own} />}
    </section>
  );
}

/** The quotient, the account and the place of living by which it is billed. */
function HouseholdBill({ home, own }: { home: FamilyHome; own: boolean }) {
  const t = useDeskQueueMessages();
  const language = useLanguage();
  return (
    <>
      <p className="row wrap">
        <span className={`pill ${looks[home.standing]}`}>{t(`standing.${home.standing}`)}</span>
        {home.quotientCents != null && (
          <span className="b number">{quotientEuros(home.quotientCents, language)}</span>
        )}
        {home.validTo && (
          <span className="s soft">{t('until', { day: fullDate(home.validTo, language) })}</span>
        )}
      </p>
      <Link className="row" to={`/familles/${home.id}/compte`}>
        <CalendarDays aria-hidden="true" size={18} />
        {t('account')}
        <span className="hidden"> {home.name}</span>
      </Link>
      <ResidenceLine home={home} own={own} />
    </>
  );
}
