import { useQuery } from '@tanstack/react-query';
import { Globe } from 'lucide-react';
import { useSearchParams } from 'react-router';
import { useChildren, useSession } from '../../../app/session';
import { Choice, EmptyState, Face, Loaded, Page } from '../../../app/ui';
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
  const asked = children.find(({ id }) => id === search.get('enfant')) ?? children[0];
  const found = useQuery(toSeeQuery(asked?.id ?? ''));
  if (!asked) return <EmptyState icon={Globe} title={t('see.noChild')} />;
  return (
    <>
      {children.length > 1 && (
        <Choice
          label={t('see.child')}
          hideLabel
          value={asked.id}
          onChange={(id) => setSearch({ enfant: id }, { replace: true })}
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
      <Loaded query={found}>
        {(all) =>
          all.length === 0 ? (
            <EmptyState icon={Globe} title={t('see.none')}>
              <p>{t('see.none.more')}</p>
            </EmptyState>
          ) : (
            <ul className="stack-l">
              {all.map((one) => (
                <SeeCard key={one.id} one={one} />
              ))}
            </ul>
          )
        }
      </Loaded>
    </>
  );
}
