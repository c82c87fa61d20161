import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { BookOpen } from 'lucide-react';
import { useState } from 'react';
import { Button, Choice, Loaded, Notice } from '../../../app/ui';
import type { BlogPlace } from '../../blog';
import { askBook, listBooks, type Readers } from '../api';
import { useBlogSettingsMessages } from '../messages';
import { bookProblem } from '../problems';
import { BookLine } from './BookLine';

const soon = 2_000;

/** The year's blog as a book: asked for here, made in the background, taken from here. */
export function BooksCard({ place }: { place: BlogPlace }) {
  const t = useBlogSettingsMessages();
  const client = useQueryClient();
  const [readers, setReaders] = useState<Readers>(place.classId ? 'FAMILIES' : 'SCHOOL');
  const key = ['blog-books', place.classId ?? place.schoolId];
  const books = useQuery({
    queryKey: key,
    queryFn: () => listBooks(place),
    refetchInterval: ({ state }) => (state.data?.some((book) => book.state === 'UNDER_WAY') ? soon : false),
  });
  const asking = useMutation({
    mutationFn: () => askBook(place, readers),
    onSettled: () => client.invalidateQueries({ queryKey: key }),
  });
  const refusal = asking.error && bookProblem(asking.error);
  return (
    <section className="card pad stack" aria-labelledby="books">
      <h2 id="books">{t('books')}</h2>
      <p className="prose">{t(place.classId ? 'books.more' : 'books.more.journal')}</p>
      <Choice
        label={t('books.for')}
        value={readers}
        onChange={(wanted) => {
          asking.reset();
          setReaders(wanted);
        }}
        options={(place.classId
          ? (['CLASS', 'FAMILIES', 'PUBLIC'] as const)
          : (['SCHOOL', 'PUBLIC'] as const)
        ).map((value) => ({
          value,
          label: t(`books.for.${value}`),
        }))}
      />
      <p className="s soft">{t(readers === 'PUBLIC' ? 'books.pictures.PUBLIC' : 'books.pictures')}</p>
      {refusal && <Notice kind="danger">{t(refusal.key, { names: refusal.names })}</Notice>}
      <div className="row wrap">
        <Button kind="primary" isPending={asking.isPending} onPress={() => asking.mutate()}>
          <BookOpen aria-hidden="true" size={18} />
          {t('books.make')}
        </Button>
      </div>
      <Loaded query={books}>
        {(list) =>
          list.length > 0 && (
            <ul className="blog-books" aria-live="polite">
              {list.map((book) => (
                <BookLine key={book.id} book={book} queryKey={key} />
              ))}
            </ul>
          )
        }
      </Loaded>
    </section>
  );
}
