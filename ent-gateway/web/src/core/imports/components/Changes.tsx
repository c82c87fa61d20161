import { useInfiniteQuery } from '@tanstack/react-query';
import { Button, Loaded } from '../../../app/ui';
import { type ChangeKind, listChanges } from '../api';
import { useImportsMessages } from '../messages';
import { ChangeCard } from './ChangeCard';

export function Changes({ importId, kind }: { importId: string; kind: ChangeKind }) {
  const t = useImportsMessages();
  const changes = useInfiniteQuery({
    queryKey: ['import', importId, 'changes', kind],
    queryFn: ({ pageParam }) => listChanges(importId, kind, pageParam),
    initialPageParam: undefined as number | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
  });
  return (
    <Loaded query={changes}>
      {({ pages }) => (
        <div className="stack">
          <ul className="change-list">
            {pages
              .flatMap(({ items }) => items)
              .map((change) => (
                <ChangeCard key={change.seq} change={change} />
              ))}
          </ul>
          {changes.hasNextPage && (
            <Button onPress={() => void changes.fetchNextPage()} isPending={changes.isFetchingNextPage}>
              {t('more')}
            </Button>
          )}
        </div>
      )}
    </Loaded>
  );
}
