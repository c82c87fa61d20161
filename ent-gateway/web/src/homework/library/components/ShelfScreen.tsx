import { useQuery } from '@tanstack/react-query';
import { Loaded } from '../../../app/ui';
import { readShelf } from '../api';
import { useLibraryMessages } from '../messages';
import { ChildPage } from './ChildPage';
import { OwnShelf } from './OwnShelf';

/** The books of a child: those at home, those kept, those read. */
export function ShelfScreen() {
  const t = useLibraryMessages();
  return (
    <ChildPage mine={t('shelf.mine')} others={t('shelf.title')}>
      {(childId) => <OfChild childId={childId} />}
    </ChildPage>
  );
}

function OfChild({ childId }: { childId: string }) {
  const shelf = useQuery({ queryKey: ['library', 'shelf', childId], queryFn: () => readShelf(childId) });
  return <Loaded query={shelf}>{(shown) => <OwnShelf shelf={shown} />}</Loaded>;
}
