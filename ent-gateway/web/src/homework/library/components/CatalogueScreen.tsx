import { useInfiniteQuery } from '@tanstack/react-query';
import { BookOpen, Search as SearchIcon } from 'lucide-react';
import { useState } from 'react';
import { Link } from 'react-router';
import { SearchField, useSettled } from '../../../app/search';
import { useSession } from '../../../app/session';
import { Button, EmptyState, Loaded } from '../../../app/ui';
import { type BookKind, listBooks } from '../api';
import { useLibraryMessages } from '../messages';
import { BookGrid } from './BookGrid';
import { ChosenBooks } from './ChosenBooks';
import { KindChoice } from './KindChoice';
import { LibraryPage } from './LibraryPage';

/** All books of a school: found by words, by kind, and by their covers. */
export function CatalogueScreen() {
  const t = useLibraryMessages();
  return (
    <LibraryPage title={t('books.title')}>
      {(schoolId) => <Catalogue key={schoolId} schoolId={schoolId} />}
    </LibraryPage>
  );
}

function Catalogue({ schoolId }: { schoolId: string }) {
  const t = useLibraryMessages();
  const [typed, setTyped] = useState('');
  const [kind, setKind] = useState<BookKind>();
  const words = useSettled(typed.trim());
  const keeps = !['family', 'pupil'].includes(useSession().space);
  const [chosen, setChosen] = useState<string[]>();
  const toggle = (id: string) =>
    setChosen((before = []) => (before.includes(id) ? before.filter((one) => one !== id) : [...before, id]));
  const books = useInfiniteQuery({
    queryKey: ['library', 'books', schoolId, words, kind],
    queryFn: ({ pageParam }) => listBooks({ schoolId, words, kind }, pageParam || undefined),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next ?? undefined,
  });
  const searching = Boolean(words || kind);
  return (
    <>
      <SearchField
        label={t('search')}
        placeholder={t('search.example')}
        maxLength={100}
        value={typed}
        onChange={setTyped}
      />
      <KindChoice value={kind} onChange={setKind} />
      <Loaded query={books}>
        {({ pages }) => {
          const [first] = pages;
          const found = pages.flatMap((page) => page.books);
          return (
            <>
              <p className="soft" role="status">
                {searching
                  ? t(books.hasNextPage ? 'books.foundMore' : 'books.found', { count: found.length })
                  : `${t('books.count', { count: first?.total ?? 0 })} · ${t('books.lent', { count: first?.lent ?? 0 })}`}
              </p>
              {found.length > 0 && keeps && (
                <ChosenBooks
                  schoolId={schoolId}
                  chosen={chosen}
                  shown={found.map(({ id }) => id)}
                  onChange={setChosen}
                />
              )}
              {found.length > 0 ? (
                <BookGrid books={found} {...(chosen && { chosen, onToggle: toggle })} />
              ) : (
                <Nothing searching={searching} keeps={keeps} />
              )}
              {books.hasNextPage && (
                <Button isPending={books.isFetchingNextPage} onPress={() => void books.fetchNextPage()}>
                  {t('books.more')}
                </Button>
              )}
            </>
          );
        }}
      </Loaded>
    </>
  );
}

function Nothing({ searching, keeps }: { searching: boolean; keeps: boolean }) {
  const t = useLibraryMessages();
  return searching ? (
    <EmptyState icon={SearchIcon} title={t('books.notFound')}>
      <p>{t('books.notFound.more')}</p>
    </EmptyState>
  ) : (
    <EmptyState icon={BookOpen} title={t('books.empty')}>
      <p>{t('books.empty.more')}</p>
      {keeps && (
        <Link className="btn primary" to="/bibliotheque/gerer">
          {t('books.empty.add')}
        </Link>
      )}
    </EmptyState>
  );
}
