import { useQuery } from '@tanstack/react-query';
import { Baby, Sprout, Star } from 'lucide-react';
import { Link, useSearchParams } from 'react-router';
import { type ColouredChild, useChildren } from '../../../app/session';
import { BackLink, Choice, EmptyState, Face, Loaded, Page } from '../../../app/ui';
import { bookletThereQuery, progressQuery } from '../api';
import { useProgressMessages } from '../messages';
import { FamilyReports } from './FamilyReports';
import { ProgressTable } from './ProgressTable';

/** What a family reads of a child's progress: what its teacher has published. */
export function FamilyProgress() {
  const t = useProgressMessages();
  const children = useChildren();
  const [search, setSearch] = useSearchParams();
  const child = children.find(({ id }) => id === search.get('enfant')) ?? children[0];
  return (
    <Page
      title={child ? t('of', { name: child.givenName }) : t('title')}
      before={<BackLink to="/">{t('home')}</BackLink>}
    >
      {!child ? (
        <EmptyState icon={Baby} title={t('noChild')}>
          <p>{t('noChild.more')}</p>
        </EmptyState>
      ) : (
        <div className="stack-l">
          {children.length > 1 && (
            <Choice
              label={t('child')}
              value={child.id}
              onChange={(enfant) => setSearch({ enfant })}
              options={children.map(({ id, givenName, colour }) => ({
                value: id,
                label: (
                  <>
                    <Face name={givenName} colour={colour} size="small" />
                    {givenName}
                  </>
                ),
              }))}
            />
          )}
          <div className="row wrap">
            <BookletLink key={child.id} childId={child.id} />
            <Link className="btn" to={`/carnet/portfolio?enfant=${child.id}`}>
              <Star aria-hidden="true" size={18} />
              {t('portfolio')}
            </Link>
          </div>
          <ChildProgress key={child.id} child={child} />
        </div>
      )}
    </Page>
  );
}

/** Only where there is something to read. */
function BookletLink({ childId }: { childId: string }) {
  const t = useProgressMessages();
  const { data: there } = useQuery(bookletThereQuery(childId));
  return (
    there && (
      <Link className="btn" to={`/carnet?enfant=${childId}`}>
        <Sprout aria-hidden="true" size={18} />
        {t('booklet')}
      </Link>
    )
  );
}

function ChildProgress({ child }: { child: ColouredChild }) {
  const progress = useQuery(progressQuery(child.id));
  return (
    <>
      <FamilyReports childId={child.id} />
      <Loaded query={progress}>{(known) => <ProgressTable progress={known} />}</Loaded>
    </>
  );
}
