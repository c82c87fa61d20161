import { Mail, Phone, ShieldAlert } from 'lucide-react';
import type { Guardian } from '../../school';
import { AccountButton } from '../../accounts';
import { useClassesMessages } from '../messages';

interface GuardianLineProps {
  guardian: Guardian;
  /** Absent for who may have none. */
  hasAccount: boolean | undefined;
  /** whether the reader sees to families' accounts */
  manages: boolean;
}

export function GuardianLine({ guardian, hasAccount, manages }: GuardianLineProps) {
  const t = useClassesMessages();
  return (
    <li className="guardian">
      <span className="b">
        {guardian.givenName} {guardian.familyName}
      </span>
      {guardian.restricted && (
        <span className="pill danger-soft">
          <ShieldAlert aria-hidden="true" size={15} />
          {t('guardian.restricted')}
        </span>
      )}
      {hasAccount !== undefined && (
        <span className={hasAccount ? 'pill ok' : 'pill plain-soft'}>
          {t(hasAccount ? 'guardian.account' : 'guardian.account.none')}
        </span>
      )}
      {manages && hasAccount && (
        <AccountButton personId={guardian.id} name={`${guardian.givenName} ${guardian.familyName}`} />
      )}
      {guardian.phone && (
        <a className="row s" href={`tel:${guardian.phone}`}>
          <Phone aria-hidden="true" size={16} />
          {guardian.phone}
        </a>
      )}
      {guardian.email && (
        <a className="row s" href={`mailto:${guardian.email}`}>
          <Mail aria-hidden="true" size={16} />
          {guardian.email}
        </a>
      )}
    </li>
  );
}
