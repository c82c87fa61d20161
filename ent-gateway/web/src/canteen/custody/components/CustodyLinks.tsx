import { useQueries } from '@tanstack/react-query';
import { Link } from 'react-router';
import { useActing, useChildren } from '../../../app/session';
import { getCustody } from '../api';
import { useCustodyMessages } from '../messages';

/** Where a family reads which days each household pays, for each child that has two. */
export function CustodyLinks() {
  const t = useCustodyMessages();
  const acting = useActing();
  const children = useChildren();
  const shared = useQueries({
    queries: children.map(({ id }) => ({
      queryKey: ['canteen', 'custody', id],
      queryFn: () => getCustody(id),
      enabled: !acting,
    })),
    combine: (all) => children.filter((_, index) => (all[index]?.data?.households.length ?? 0) > 1),
  });
  return shared.map(({ id, givenName }) => (
    <Link key={id} className="no-print row tall-link" to={`/garde/${id}`}>
      {t('link', { name: givenName })}
    </Link>
  ));
}
