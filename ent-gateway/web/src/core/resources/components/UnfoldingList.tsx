import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { Place } from '../api';
import { useResourcesMessages } from '../messages';
import { isOnItsWay, resourcesKey, unfoldingsQuery } from '../queries';
import { UnfoldingLine } from './UnfoldingLine';

/** Archives that are being unfolded, and what came of others; the screen can be left meanwhile. */
export function UnfoldingList({ onOpen }: { onOpen: (place: Place) => void }) {
  const t = useResourcesMessages();
  const client = useQueryClient();
  const { data = [] } = useQuery(unfoldingsQuery);
  const open = data.filter(isOnItsWay);
  // a folder is there, or one more archive is done: what is shown of spaces is old
  const seen = data.map(({ id, state, madeItemId }) => `${id} ${state} ${madeItemId}`).join();
  useEffect(() => {
    if (seen) void client.invalidateQueries({ queryKey: [...resourcesKey, 'folder'] });
  }, [client, seen]);
  if (data.length === 0) return null;
  return (
    <section className="card pad stack" aria-label={t('unfoldings')}>
      <h2 className="h3">{t('unfoldings')}</h2>
      <p role="status" className="s">
        {open.length > 0 && t('unfoldings.open', { count: open.length })}
        {open.length === 0 && data.some(({ state }) => state === 'DONE') && t('unfoldings.done')}
      </p>
      <ul className="stack">
        {data.map((one) => (
          <UnfoldingLine key={one.id} one={one} onOpen={onOpen} />
        ))}
      </ul>
    </section>
  );
}
