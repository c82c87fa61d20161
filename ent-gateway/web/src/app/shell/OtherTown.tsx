import { useQuery } from '@tanstack/react-query';
import { configQuery, useSession } from '../session';
import { useShellMessages } from './messages';

/** Which town is shown, where the address is another one's: an account leads to its own town by any host. */
export function OtherTown() {
  const t = useShellMessages();
  const { me } = useSession();
  const { data: config } = useQuery(configQuery);
  if (!config || config.territory.id === me.territory.id) return null;
  return (
    <p className="soft no-print">
      {t('otherTown', { shown: me.territory.name, host: config.territory.name })}
    </p>
  );
}
