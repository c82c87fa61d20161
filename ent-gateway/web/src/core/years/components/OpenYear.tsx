import { Link } from 'react-router';
import { useSession } from '../../../app/session';
import { useYearMessages } from '../messages';

/** Years are opened by the town hall alone. */
export function OpenYear() {
  const t = useYearMessages();
  const { space } = useSession();
  return space === 'town' ? <Link to="/ecoles">{t('openYear')}</Link> : <span>{t('askTown')}</span>;
}
