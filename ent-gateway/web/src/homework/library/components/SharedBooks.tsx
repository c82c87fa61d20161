import { useInfiniteQuery } from '@tanstack/react-query';
import { Search as SearchIcon } from 'lucide-react';
import { useState } from 'react';
import { SearchField, useSettled } from '../../../app/search';
import { Button, EmptyState, Loaded } from '../../../app/ui';
import { betweenKey, listShared } from '../between';
import { useLibraryMessages } from '../messages';
import { SharedBookLine } from './SharedBookLine';

/** Books of the other schools, found by words; each can be asked for. */
export function SharedBooks({ schoolId }: { schoolId: string }) {
  const t = useLibraryMessages();
  const [typed, setTyped] = useState('');
  const words = useSettled(typed.trim());
  const books = useInfiniteQuery({
    queryKey: [...betweenKey, 'books', schoolId, words],
    queryFn: ({ pageParam }) => listShared(schoolId, words, pageParam || undefined),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next ?? undefined,
  });
  return (
    <section className="stack" aria-labelledby="between-books">
      <h2 id="between-books">{t('between.books')}</h2>
      <SearchField
        label={t('between.search')}
        placeholder={t('search.example')}
        maxLength={100}
        value={typed}
        onChange={setTyped}
      />
      <Loaded query={books}>
        {({ pages }) => {
          const found = pages.flatMap((page) => page.books);
          return found.length === 0 ? (
            <EmptyState icon={SearchIcon} title={t('books.notFound')}>
              <p>{t('between.none')}</p>
            </EmptyState>
          ) : (
            <>
              <ul className="card book-lines">
                {found.map((book) => (
                  <SharedBookLine key={book.id} schoolId={schoolId} book={book} />
                ))}
              </ul>
              {books.hasNextPage && (
                <Button isPending={books.isFetchingNextPage} onPress={() => void books.fetchNextPage()}>
                  {t('books.more')}
                </Button>
              )}
            </>
          );
        }}
      </Loaded>
    </section>
  );
}
