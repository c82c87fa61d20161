import { Link } from 'react-router';
import { useLanguage } from '../../i18n';
import { type ClassHome, fileAddress, type HomeTile } from '../api';
import { spoken } from '../lines';
import { useClassHomeMessages } from '../messages';
import { addressOf, tiles } from '../tiles';
import { useTileWord } from '../useTileWord';
import { Say } from './Say';

/** A tile of the class home: a picture, a word, a voice, and how many things wait. */
export function Tile({ tile, home }: { tile: HomeTile; home: ClassHome }) {
  const t = useClassHomeMessages();
  const language = useLanguage();
  const word = useTileWord()(tile.kind, home.look);
  const { icon: Icon, tint } = tiles[tile.kind];
  const cover = tile.kind === 'BLOG' ? tile.lines.find(({ picture }) => picture)?.picture : undefined;
  return (
    <li className="home-tile">
      <Link to={addressOf(tile.kind, home.look)} className="home-tile-link">
        {cover && home.look === 'NURSERY' ? (
          <img className="home-tile-cover" src={fileAddress(cover)} alt="" />
        ) : (
          <span className={`home-tile-picture tint-${tint}`}>
            <Icon aria-hidden="true" strokeWidth={1.8} />
          </span>
        )}
        <span className="home-tile-word">{word}</span>
        {tile.fresh > 0 && (
          <span className="badge home-tile-count">
            {tile.fresh}
            <span className="hidden"> {t('waiting')}</span>
          </span>
        )}
      </Link>
      <Say text={spoken(tile, word, home, t, language)} />
    </li>
  );
}
