import { useQuery } from '@tanstack/react-query';
import { Eye } from 'lucide-react';
import { useSearchParams } from 'react-router';
import { useChildren, useSession } from '../../../app/session';
import { Choice, EmptyState, Face, Loaded, Page } from '../../../app/ui';
import { toSeeQuery } from '../api';
import { useCatalogueMessages } from '../messages';
import { SeeCard } from './SeeCard';
import { SeeTile } from './SeeTile';
import './catalogue.css';

/** What a child is to see: tiles for the child, cards with the parent's sheet for its guardians. */
export function ToSeeScreen() {
  const t = useCatalogueMessages();
  const { me, space } = useSession();
  const children = useChildren();
  const [search, setSearch] = useSearchParams();
  const forChild = space === 'pupil';
  const asked = children.find(({ id }) => id === search.get('enfant')) ?? children[0];
  const childId = forChild ? me.person.id : (asked?.id ?? '');
  const found = useQuery(toSeeQuery(childId));
  return (
    <Page title={t('see')} width={forChild ? 'normal' : 'narrow'}>
      {!forChild && children.length > 1 && asked && (
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
      {childId === '' && <EmptyState icon={Eye} title={t('see.noChild')} />}
      {childId !== '' && (
        <Loaded query={found}>
          {(all) =>
            all.length === 0 ? (
              <EmptyState icon={Eye} title={t(forChild ? 'see.none.child' : 'see.none')}>
                <p>{t(forChild ? 'see.none.child.more' : 'see.none.more')}</p>
              </EmptyState>
            ) : (
              <ul className={forChild ? 'see-tiles' : 'stack-l'}>
                {all.map((one) =>
                  forChild ? <SeeTile key={one.id} one={one} /> : <SeeCard key={one.id} one={one} />,
                )}
              </ul>
            )
          }
        </Loaded>
      )}
    </Page>
  );
}
