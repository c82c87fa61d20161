import { Link } from 'react-router';
import type { Right } from '../api';
import { useAccessMessages } from '../messages';
import { UntilPill } from './UntilPill';

/** What somebody has access to already, which is changed on their page. */
export function HeldRights({ personId, held }: { personId: string; held: Right[] }) {
  const t = useAccessMessages();
  return (
    <div className="stack">
      {held.length > 0 && (
        <ul className="access-plain stack" aria-label={t('held')}>
          {held.map((right) => (
            <li key={right.id} className="row wrap">
              <span>{[t(`role.${right.role}`), right.place].filter(Boolean).join(', ')}</span>
              <UntilPill right={right} />
            </li>
          ))}
        </ul>
      )}
      <p className="s">
        {held.length === 0 && t('held.none')}{' '}
        <Link to={`/acces/${personId}`}>{t(held.length > 0 ? 'held.change' : 'held.page')}</Link>
      </p>
    </div>
  );
}
