import { useQuery } from '@tanstack/react-query';
import { DoorClosed } from 'lucide-react';
import { lazy, Suspense } from 'react';
import { Link, Navigate, useParams } from 'react-router';
import { later } from '../../later';
import { EmptyState, Loaded, Page, Skeleton } from '../../ui';
import { useLanguage } from '../../i18n';
import { spoken, tileOf } from '../lines';
import { useClassHomeMessages } from '../messages';
import { classHomeQuery } from '../queries';
import { addressOf, kindAt, tiles } from '../tiles';
import { useTileWord } from '../useTileWord';
import { Say } from './Say';
import './classhome.css';
import './rooms.css';

const Room = lazy(later(() => import('./Room')));

/** What lies behind a tile. An address of a tile that the class hasn't leads kindly back. */
export function TileScreen() {
  const t = useClassHomeMessages();
  const language = useLanguage();
  const { tile: path = '' } = useParams();
  const home = useQuery(classHomeQuery);
  const wordOf = useTileWord();
  const kind = kindAt(path);
  const tile = home.data && kind && tileOf(home.data, kind);
  const look = home.data?.look ?? 'ELEMENTARY';
  if (home.data && kind && addressOf(kind, look) !== `/ma-classe/${path}`)
    return <Navigate to={addressOf(kind, look)} replace />;
  const word = kind ? wordOf(kind, look) : t('title.none');
  const Icon = kind ? tiles[kind].icon : DoorClosed;
  return (
    <Page title={word} actions={tile && <Say text={spoken(tile, word, home.data, t, language)} />}>
      <Loaded query={home} skeleton={<Skeleton lines={3} height={120} />}>
        {(shown) =>
          tile && tile.lines.length > 0 ? (
            <Suspense fallback={<Skeleton lines={3} height={120} />}>
              <Room tile={tile} home={shown} />
            </Suspense>
          ) : (
            <Suspense>
              <EmptyState icon={Icon} title={t(tile ? `empty.${tile.kind}` : 'closed')}>
                <Say text={t(tile ? `empty.${tile.kind}` : 'closed')} large />
                <Link className="btn primary home-back" to="/">
                  {t('home')}
                </Link>
              </EmptyState>
              {/* without a book at home there are those that were read, and the way to others */}
              {tile?.kind === 'LIBRARY' && <Room tile={tile} home={shown} />}
            </Suspense>
          )
        }
      </Loaded>
    </Page>
  );
}
