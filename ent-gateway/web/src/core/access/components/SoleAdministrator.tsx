import { useQuery } from '@tanstack/react-query';
import { Notice } from '../../../app/ui';
import { useAccessMessages } from '../messages';
import { administratorsQuery } from '../queries';

/** Nobody in the product could let a sole administrator in again. */
export function SoleAdministrator() {
  const t = useAccessMessages();
  const { data: administrators } = useQuery(administratorsQuery);
  if (administrators?.length !== 1) return null;
  return (
    <Notice kind="warn">
      <p className="b">{t('sole')}</p>
      <p>{t('sole.more')}</p>
    </Notice>
  );
}
