import { useQueries } from '@tanstack/react-query';
import { Link } from 'react-router';
import { useChildren } from '../../session';
import { Face } from '../../ui';
import { toSeeQuery } from '../api';
import { useHomeMessages } from '../messages';

/** What teachers sent to be seen and a child hasn't opened. Where nothing waits, nothing to see. */
export function WaitingCards({ only }: { only: string | undefined }) {
  const t = useHomeMessages();
  const children = useChildren().filter(({ id }) => !only || id === only);
  const found = useQueries({ queries: children.map(({ id }) => toSeeQuery(id)) });
  return children.map(({ id, givenName, colour }, index) => {
    const count = found[index]?.data?.filter(({ seenAt }) => !seenAt).length ?? 0;
    return (
      count > 0 && (
        <section key={id} className="card home-unread">
          <Face name={givenName} colour={colour} size="small" />
          <p className="b">{t('see', { count, name: givenName })}</p>
          <Link className="btn quiet" to={`/a-voir?enfant=${id}`}>
            {t('see.open')}
            <span className="hidden">, {givenName}</span>
          </Link>
        </section>
      )
    );
  });
}
