import { Heart } from 'lucide-react';
import { Link } from 'react-router';
import { Button } from '../../../app/ui';
import type { LovedBook } from '../impressions';
import { useLibraryMessages } from '../messages';
import { Cover } from './Cover';
import { Listen } from './Listen';

interface LovedBookTileProps {
  loved: LovedBook;
  /** for a teacher: takes words from the class's wall */
  onHide?: ((words: LovedBook['words'][number]) => void) | undefined;
}

/** A book that the class loves: how many hearts it has, and what is said of it. */
export function LovedBookTile({ loved, onHide }: LovedBookTileProps) {
  const t = useLibraryMessages();
  const { book, hearts, words } = loved;
  return (
    <li className="reading">
      <Link to={`/bibliotheque/livre/${book.id}`} className="book-tile">
        <Cover title={book.title} colour={book.colour} picture={book.cover} named />
      </Link>
      {hearts > 0 && (
        <p className="hearts">
          <Heart aria-hidden="true" size={18} />
          <span aria-hidden="true">{hearts}</span>
          <span className="hidden">{t('wall.hearts', { count: hearts })}</span>
        </p>
      )}
      {words.map((one) => (
        <div key={one.id} className="reading-words">
          <p>{one.words}</p>
          <p className="row between s soft">
            {one.givenName}
            <Listen text={`${one.givenName}. ${one.words}`} />
          </p>
          {onHide && (
            <Button
              aria-label={t('wall.hide.of', { name: one.givenName, title: book.title })}
              onPress={() => onHide(one)}
            >
              {t('wall.hide')}
            </Button>
          )}
        </div>
      ))}
    </li>
  );
}
