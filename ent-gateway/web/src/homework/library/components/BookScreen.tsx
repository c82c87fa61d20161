import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { useSession } from '../../../app/session';
import { BackLink, Loaded, Page } from '../../../app/ui';
import { readBook } from '../api';
import { useLibraryMessages } from '../messages';
import { Cover } from './Cover';
import { KeepBook } from './KeepBook';
import { Reserve } from './Reserve';
import { Standing } from './Standing';
import './library.css';

/** One book: what it is, where it stands, and whether one can have it. */
export function BookScreen() {
  const t = useLibraryMessages();
  const { id = '' } = useParams();
  const { space } = useSession();
  const book = useQuery({ queryKey: ['library', 'book', id], queryFn: () => readBook(id) });
  const reads = space === 'family' || space === 'pupil';
  return (
    <Page
      title={book.data?.title ?? t('book')}
      before={<BackLink to="/bibliotheque">{t('books.title')}</BackLink>}
    >
      <Loaded query={book}>
        {(one) => (
          <div className="one-book">
            <Cover title={one.title} colour={one.colour} picture={one.cover} named />
            <div className="stack">
              <Standing book={one} />
              <dl className="facts">
                {(['authors', 'series', 'level', 'shelf', 'isbn'] as const).map(
                  (fact) =>
                    one[fact] && (
                      <div key={fact}>
                        <dt className="soft s">{t(`fact.${fact}`)}</dt>
                        <dd>{one[fact]}</dd>
                      </div>
                    ),
                )}
                <div>
                  <dt className="soft s">{t('kind')}</dt>
                  <dd>{t(`kind.one.${one.kind}`)}</dd>
                </div>
              </dl>
              {reads ? <Reserve book={one} /> : <KeepBook book={one} />}
            </div>
          </div>
        )}
      </Loaded>
    </Page>
  );
}
