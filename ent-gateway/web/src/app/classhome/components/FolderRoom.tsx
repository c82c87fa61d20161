import { Link } from 'react-router';
import { lookOf, previewOf, thumbnailOf } from '../../../core/resources';
import { useClassHomeMessages } from '../messages';
import type { RoomProps } from '../room';
import { Say } from './Say';

const shelves = ['CLASS_FILE', 'OWN_FILE'] as const;

/** The files that the class lays out and the child's own, to be chosen by their picture. */
export function FolderRoom({ tile }: RoomProps) {
  const t = useClassHomeMessages();
  return shelves.map((shelf) => {
    const files = tile.lines.filter(({ kind }) => kind === shelf);
    if (files.length === 0) return null;
    return (
      <section key={shelf} aria-labelledby={shelf}>
        <h2 id={shelf} className="room-day">
          {t(`shelf.${shelf}`)}
        </h2>
        <ul className="home-pictures">
          {files.map(({ id, title, text }) => {
            const { icon: Icon } = lookOf(text);
            return (
              <li key={id} className="home-picture">
                <Link to={`/ma-classe/dossier/${id ?? ''}`} className="home-picture-link">
                  {previewOf(text) === 'picture' ? (
                    <img src={thumbnailOf(id ?? '')} alt="" loading="lazy" />
                  ) : (
                    <span className="home-picture-drawn tint-2">
                      <Icon aria-hidden="true" strokeWidth={1.6} />
                    </span>
                  )}
                  <span className="home-picture-word">{title}</span>
                </Link>
                <Say text={title ?? ''} large />
              </li>
            );
          })}
        </ul>
      </section>
    );
  });
}
