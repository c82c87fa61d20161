import { useQuery } from '@tanstack/react-query';
import { Camera } from 'lucide-react';
import { Link, useParams } from 'react-router';
import { type Child, type ColouredChild, colourAt, useChildren } from '../../../app/session';
import { EmptyState, Face, Loaded, Notice, Page, Skeleton } from '../../../app/ui';
import { consentsQuery, formerPupilsQuery } from '../api';
import { useConsentMessages } from '../messages';
import { UseCard } from './UseCard';
import './consent.css';

/** A guardian says, for each child and use, whether its pictures may be shown; also of a child who has left. */
export function OwnConsentsScreen() {
  const t = useConsentMessages();
  const { id } = useParams();
  const children = useChildren();
  const former = useQuery(formerPupilsQuery);
  const there = children.some((one) => one.id === id) || (!id && children.length > 0);
  return (
    <Page title={t('title')} width="narrow">
      {there ? (
        <Family own={children} former={former.data ?? []} id={id} />
      ) : (
        <Loaded query={former} skeleton={<Skeleton lines={4} height={150} />}>
          {(gone) => <Family own={children} former={gone} id={id} />}
        </Loaded>
      )}
    </Page>
  );
}

interface FamilyProps {
  own: ColouredChild[];
  former: Child[];
  id: string | undefined;
}

function Family({ own, former, id }: FamilyProps) {
  const t = useConsentMessages();
  const gone = former.map((one, index) => ({ ...one, colour: colourAt(own.length + index) }));
  const all = [...own, ...gone];
  const child = id ? all.find((one) => one.id === id) : all[0];
  return (
    <>
      {all.length > 1 && (
        <nav className="row wrap" aria-label={t('children')}>
          {all.map((one) => (
            <Link
              key={one.id}
              className="btn quiet"
              to={`/images/${one.id}`}
              aria-current={one.id === child?.id ? 'page' : undefined}
            >
              <Face name={one.givenName} colour={one.colour} size="small" />
              {one.givenName}
            </Link>
          ))}
        </nav>
      )}
      {child ? (
        <ChildConsents key={child.id} child={child} hasLeft={gone.some((one) => one.id === child.id)} />
      ) : (
        <EmptyState icon={Camera} title={t('none')}>
          <p>{t('none.more')}</p>
        </EmptyState>
      )}
    </>
  );
}

function ChildConsents({ child, hasLeft }: { child: ColouredChild; hasLeft: boolean }) {
  const t = useConsentMessages();
  const consents = useQuery(consentsQuery(child.id));
  return (
    <>
      {hasLeft && <Notice kind="info">{t('left', { name: child.givenName })}</Notice>}
      <p className="prose">{t('lead', { name: child.givenName })}</p>
      <Loaded query={consents} skeleton={<Skeleton lines={4} height={150} />}>
        {(view) => (
          <>
            <p className="prose">
              {t(view.register ? 'silent.register' : 'silent', { name: child.givenName })}
            </p>
            <ul className="stack plain-list">
              {view.uses.map((one) => (
                <UseCard key={one.use} child={child} of={one} consents={view} />
              ))}
            </ul>
          </>
        )}
      </Loaded>
      <p className="prose s soft">{t('either')}</p>
    </>
  );
}
