import { Newspaper } from 'lucide-react';
import { Link } from 'react-router';
import { fileAddress } from '../api';
import { useClassHomeMessages } from '../messages';
import type { RoomProps } from '../room';
import { Say } from './Say';

/** The articles of a class, to be chosen by their picture. */
export function BlogRoom({ tile }: RoomProps) {
  const t = useClassHomeMessages();
  return (
    <ul className="home-pictures">
      {tile.lines.map(({ id, kind, title, picture }) => (
        <li key={id} className="home-picture">
          <Link to={`/ma-classe/blog/${id ?? ''}`} className="home-picture-link">
            {picture ? (
              <img src={fileAddress(picture)} alt="" loading="lazy" />
            ) : (
              <span className="home-picture-drawn tint-4">
                <Newspaper aria-hidden="true" strokeWidth={1.6} />
              </span>
            )}
            <span className="home-picture-word">{title}</span>
            {kind === 'NEW_ARTICLE' && <span className="home-new">{t('story.new')}</span>}
          </Link>
          <Say text={title ?? ''} large />
        </li>
      ))}
    </ul>
  );
}
