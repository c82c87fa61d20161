import { useQuery } from '@tanstack/react-query';
import { Baby, Sprout, Star } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { useChildren } from '../../../app/session';
import { BackLink, EmptyState, Loaded, Page } from '../../../app/ui';
import { ChildChoice } from '../../diary';
import { type Booklet, bookletQuery, lookAtBooklet } from '../api';
import { useBookletMessages } from '../messages';
import { ObservationCard } from './ObservationCard';
import { ObservationList } from './ObservationList';
import { PrintPart } from './PrintPart';
import { YearChoice } from './YearChoice';

/** What a family reads of what its child has managed. */
export function FamilyBooklet() {
  const t = useBookletMessages();
  const children = useChildren();
  const [search, setSearch] = useSearchParams();
  const child = children.find(({ id }) => id === search.get('enfant')) ?? children[0];
  return (
    <Page
      title={child ? t('of', { name: child.givenName }) : t('title')}
      before={<BackLink to="/">{t('home')}</BackLink>}
      actions={
        child && (
          <Link className="btn" to={`/carnet/portfolio?enfant=${child.id}`}>
            <Star aria-hidden="true" size={18} />
            {t('portfolio')}
          </Link>
        )
      }
    >
      {!child ? (
        <EmptyState icon={Baby} title={t('noChild')} />
      ) : (
        <div className="stack-l">
          {children.length > 1 && (
            <ChildChoice value={child.id} onChange={(enfant) => setSearch({ enfant }, { replace: true })} />
          )}
          <ChildPart key={child.id} childId={child.id} />
        </div>
      )}
    </Page>
  );
}

function ChildPart({ childId }: { childId: string }) {
  const [year, setYear] = useState<number>();
  const booklet = useQuery(bookletQuery(childId, year));
  return <Loaded query={booklet}>{(known) => <Read booklet={known} onYear={setYear} />}</Loaded>;
}

function Read({ booklet, onYear }: { booklet: Booklet; onYear: (year: number) => void }) {
  const t = useBookletMessages();
  const { childId, givenName, observations } = booklet;
  // what is new stays so while one looks
  const [before] = useState(booklet.lookedAt);
  const shown = observations.length > 0;
  useEffect(() => {
    // that the look couldn't be noted leaves things new, and nobody anything to do
    if (shown) void lookAtBooklet(childId).catch(() => undefined);
  }, [childId, shown]);
  if (!shown && booklet.years.length < 2)
    return (
      <EmptyState icon={Sprout} title={t('empty')}>
        <p>{t('empty.family', { name: givenName })}</p>
      </EmptyState>
    );
  return (
    <>
      <div className="row wrap">
        <YearChoice booklet={booklet} onChange={onYear} />
        {shown && <PrintPart booklet={booklet} />}
      </div>
      <ObservationList
        list={observations}
        show={(one) => (
          <ObservationCard
            key={one.id}
            one={one}
            isNew={Boolean(one.publishedAt && (!before || one.publishedAt > before))}
          />
        )}
      />
      <p className="s soft">{t('answer')}</p>
    </>
  );
}
