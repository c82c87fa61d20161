import type { EntryPicture } from '../api';
import { animals } from '../drawings/animals';

interface PictureProps {
  picture: EntryPicture;
  /** Read by who can't see it; none where the name stands beside. */
  label?: string;
}

/** A child's animal on its colour. */
export function Picture({ picture, label }: PictureProps) {
  return (
    <span className={`entry-picture tint-${picture.tint.toLowerCase()}`}>
      <svg viewBox="0 0 48 48" role={label ? 'img' : undefined} aria-label={label} aria-hidden={!label}>
        {animals[picture.animal]}
      </svg>
    </span>
  );
}
