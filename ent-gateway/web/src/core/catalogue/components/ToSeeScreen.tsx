import { useQueries } from '@tanstack/react-query';
import { Globe } from 'lucide-react';
import { useSearchParams } from 'react-router';
import { ChildChoice } from '../../../app/childchoice';
import { useChildren, useSession } from '../../../app/session';
import { EmptyState, Loaded, Page, Skeleton } from '../../../app/ui';
import { ChildResults } from '../../lti';
import { toSeeQuery } from '../api';
import { useCatalogueMessages } from '../messages';
import { SeeCard } from './SeeCard';
import { ToSeeTiles } from './ToSeeTiles';
import './catalogue.css';

/** What a child is to see: tiles for the child, cards with the parent's sheet for its guardians. */
export function ToSeeScreen() {
  const t = useCatalogueMessages();
  const { space } = useSession();
  return (
    <Page title={t('see')} width={space === 'pupil' ? 'normal' : 'narrow'}>
      {space === 'pupil' ? <ToSeeTiles /> : <ToSeeCards />}
    </Page>
  );
}

function ToSeeCards() {
  const t = useCatalogueMessages();
  const children = useChildren();
  const [search, setSearch] = useSearchParams();
  const found = useQueries({ queries: children.map(({ id }) => toSeeQuery(id)) });
  const waits = (index: number) => found[index]?.data?.some(({ seenAt }) => !seenAt);
  const named = children.findIndex(({ id }) => id === search.get('enfant'));
  // of nobody named, the first for whom something waits, once that is known
  const at = named >= 0 ? named : children.findIndex((_, index) => waits(index));
  const asked = children[Math.max(at, 0)];
  const list = found[Math.max(at, 0)];
  if (!asked || !list) return <EmptyState icon={Globe} title={t('see.noChild')} />;
  if (named < 0 && found.some(({ isPending }) => isPending)) return <Skeleton lines={3} height={120} />;
  return (
    <>
      {children.length > 1 && (
        <ChildChoice
          among={children}
          label={t('see.child')}
          hideLabel
          value={asked.id}
          onChange={(id) => setSearch({ enfant: id }, { replace: true })}
        />
      )}
      <Loaded query={list}>
        {(all) =>
          all.length === 0 ? (
            <EmptyState icon={Globe} title={t('see.none')}>
              <p>{t('see.none.more')}</p>
            </EmptyState>
          ) : (
            <ul className="stack-l">
              {all.map((one) => (
                <SeeCard key={one.id} one={one} child={asked} />
              ))}
            </ul>
          )
        }
      </Loaded>
      <ChildResults key={asked.id} childId={asked.id} />
    </>
  );
}
