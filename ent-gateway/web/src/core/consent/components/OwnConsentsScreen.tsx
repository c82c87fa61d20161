import { useQuery } from '@tanstack/react-query';
import { Camera } from 'lucide-react';
import { Link, useParams } from 'react-router';
import { type ColouredChild, useChildren } from '../../../app/session';
import { EmptyState, Face, Loaded, Page, Skeleton } from '../../../app/ui';
import { consentsQuery } from '../api';
import { useConsentMessages } from '../messages';
import { UseCard } from './UseCard';
import './consent.css';

/** A guardian says, for each child and use, whether its pictures may be shown. */
export function OwnConsentsScreen() {
  const t = useConsentMessages();
  const { id } = useParams();
  const children = useChildren();
  const child = id ? children.find((one) => one.id === id) : children[0];
  return (
    <Page title={t('title')} width="narrow">
      {children.length > 1 && (
        <nav className="row wrap" aria-label={t('children')}>
          {children.map((one) => (
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
        <ChildConsents key={child.id} child={child} />
      ) : (
        <EmptyState icon={Camera} title={t('none')}>
          <p>{t('none.more')}</p>
        </EmptyState>
      )}
    </Page>
  );
}

function ChildConsents({ child }: { child: ColouredChild }) {
  const t = useConsentMessages();
  const consents = useQuery(consentsQuery(child.id));
  return (
    <>
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
