import { useQuery } from '@tanstack/react-query';
import { Users } from 'lucide-react';
import { BackLink, EmptyState, Loaded, Page } from '../../../app/ui';
import { most } from '../api';
import { useMergeMessages } from '../messages';
import { doublesQuery } from '../queries';
import { DoubleRow } from './DoubleRow';
import { MergeList } from './MergeList';
import './merges.css';

/** Pairs of records that may be one human, and the merges that can be undone. */
export function DoublesScreen() {
  const t = useMergeMessages();
  const doubles = useQuery(doublesQuery);
  return (
    <Page title={t('title')} before={<BackLink to="/familles">{t('families')}</BackLink>}>
      <p className="prose">{t('how')}</p>
      <section className="card pad stack" aria-labelledby="doubles">
        <h2 id="doubles">{t('doubles')}</h2>
        <Loaded query={doubles}>
          {(pairs) =>
            pairs.length === 0 ? (
              <EmptyState icon={Users} title={t('none')}>
                <p>{t('none.more')}</p>
              </EmptyState>
            ) : (
              <>
                <ul className="merge-list">
                  {pairs.map((pair) => (
                    <DoubleRow key={`${pair.one.id} ${pair.other.id}`} pair={pair} />
                  ))}
                </ul>
                {pairs.length === most && <p className="soft">{t('most', { count: most })}</p>}
              </>
            )
          }
        </Loaded>
      </section>
      <MergeList />
    </Page>
  );
}
