import { useQuery } from '@tanstack/react-query';
import { Baby } from 'lucide-react';
import { useSearchParams } from 'react-router';
import { useChildren, useSession } from '../../../app/session';
import { Choice, EmptyState, Face, Loaded, Page } from '../../../app/ui';
import { readShelf } from '../api';
import { useLibraryMessages } from '../messages';
import { LibraryTabs } from './LibraryTabs';
import { OwnShelf } from './OwnShelf';
import './library.css';

/** The books of a child: those at home, those kept, those read. */
export function ShelfScreen() {
  const t = useLibraryMessages();
  const { me, space } = useSession();
  const children = useChildren();
  const [search, setSearch] = useSearchParams();
  const asked = search.get('enfant');
  // a child who has left isn't among the own ones any more, and still has its books to bring back
  const childId = space === 'pupil' ? me.person.id : (asked ?? children[0]?.id);
  const shelf = useQuery({
    queryKey: ['library', 'shelf', childId],
    queryFn: () => readShelf(childId ?? ''),
    enabled: Boolean(childId),
  });
  return (
    <Page title={t(space === 'pupil' ? 'shelf.mine' : 'shelf.title')}>
      <LibraryTabs />
      {!childId && <EmptyState icon={Baby} title={t('shelf.noChild')} />}
      {space === 'family' && children.length > 1 && childId && (
        <Choice
          label={t('child')}
          hideLabel
          value={childId}
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
      {childId && <Loaded query={shelf}>{(shown) => <OwnShelf shelf={shown} />}</Loaded>}
    </Page>
  );
}
