import { IdCard, ScrollText } from 'lucide-react';
import { lazy, Suspense } from 'react';
import { Link } from 'react-router';
import { later } from '../../../app/later';
import type { Staff } from '../api';
import { useAccessMessages } from '../messages';

const accounts = later(() => import('../../accounts'));
const AccountButton = lazy(async () => ({ default: (await accounts()).AccountButton }));

/** Where else a person is found: the account, the staff, and the trail. */
export function PersonLinks({ staff, own }: { staff: Staff; own: boolean }) {
  const t = useAccessMessages();
  const { person, account, rights } = staff;
  const name = `${person.givenName} ${person.familyName}`;
  return (
    <div className="row wrap no-print">
      {account === 'IN_USE' && !own && (
        <Suspense>
          <AccountButton personId={person.id} name={name} />
        </Suspense>
      )}
      {rights.some(({ ended }) => !ended) && (
        <Link
          className="btn quiet"
          to={`/equipe?nom=${encodeURIComponent(name)}`}
          state={{ back: { to: `/acces/${person.id}`, name } }}
        >
          <IdCard aria-hidden="true" size={18} />
          {t('toStaff')}
        </Link>
      )}
      <Link className="btn quiet" to={`/journal?par=${person.id}`} state={{ name }}>
        <ScrollText aria-hidden="true" size={18} />
        {t('toTrail.by')}
      </Link>
      <Link className="btn quiet" to={`/journal?sur=${person.id}`} state={{ name }}>
        <ScrollText aria-hidden="true" size={18} />
        {t('toTrail.about')}
      </Link>
    </div>
  );
}
