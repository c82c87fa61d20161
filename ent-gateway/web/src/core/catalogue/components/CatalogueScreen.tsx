import { useInfiniteQuery } from '@tanstack/react-query';
import { Globe, Search as SearchIcon } from 'lucide-react';
import { useSettled } from '../../../app/search';
import { Button, EmptyState, Loaded, Page } from '../../../app/ui';
import { listResources, resourcesKey } from '../api';
import { useCatalogueMessages } from '../messages';
import { useFilters } from '../useFilters';
import { CatalogueTabs } from './CatalogueTabs';
import { Filters } from './Filters';
import { ResourceCard } from './ResourceCard';
import './catalogue.css';

/** All resources that somebody reads: filters on the left, cards on the right. */
export function CatalogueScreen() {
  const t = useCatalogueMessages();
  const [search, setSearch] = useFilters();
  const words = useSettled(search.words.trim());
  const asked = { ...search, words };
  const found = useInfiniteQuery({
    queryKey: [...resourcesKey, 'list', asked],
    queryFn: ({ pageParam }) => listResources(asked, pageParam || undefined),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next ?? undefined,
  });
  const searching = Boolean(words || asked.level || asked.subject || asked.kind || asked.origin);
  return (
    <Page title={t('title')} width="wide">
      <CatalogueTabs />
      <div className="catalogue">
        <Filters search={search} onChange={setSearch} />
        <div className="stack">
          <Loaded query={found}>
            {({ pages }) => {
              const all = pages.flatMap(({ resources }) => resources);
              return (
                <>
                  <p className="soft" role="status">
                    {t(found.hasNextPage ? 'foundMore' : 'found', { count: all.length })}
                  </p>
                  {all.length > 0 ? (
                    <ul className="resource-grid">
                      {all.map((resource) => (
                        <ResourceCard key={resource.id} resource={resource} />
                      ))}
                    </ul>
                  ) : (
                    <Nothing searching={searching} />
                  )}
                  {found.hasNextPage && (
                    <div>
                      <Button isPending={found.isFetchingNextPage} onPress={() => void found.fetchNextPage()}>
                        {t('more')}
                      </Button>
                    </div>
                  )}
                </>
              );
            }}
          </Loaded>
        </div>
      </div>
    </Page>
  );
}

function Nothing({ searching }: { searching: boolean }) {
  const t = useCatalogueMessages();
  return (
    <EmptyState icon={searching ? SearchIcon : Globe} title={t(searching ? 'notFound' : 'empty')}>
      <p>{t(searching ? 'notFound.more' : 'empty.more')}</p>
    </EmptyState>
  );
}
