import { School } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import type { EntryPicture } from '../api';
import { Picture } from './Picture';
import { Say } from './Say';
import './entry.css';

interface DoorFrameProps {
  title: string;
  more?: string | undefined;
  picture?: EntryPicture | undefined;
  /** What stands below: within a thumb's reach on a tablet, after all the rest on a phone. */
  foot?: ReactNode;
  children: ReactNode;
}

/** A page for a child who can't read: few things, large, each said aloud; whoever comes to it stands on its heading. */
export function DoorFrame({ title, more, picture, foot, children }: DoorFrameProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = title;
    heading.current?.focus({ preventScroll: true });
  }, [title]);
  return (
    <main className="entry" id="contenu">
      <header className="entry-head">
        {picture ? (
          <Picture picture={picture} />
        ) : (
          <span className="entry-badge">
            <School aria-hidden="true" size={36} />
          </span>
        )}
        <div className="entry-words">
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {more && <p>{more}</p>}
        </div>
        <Say text={more ? `${title} ${more}` : title} />
      </header>
      {children}
      {foot && <footer className="entry-foot">{foot}</footer>}
    </main>
  );
}
