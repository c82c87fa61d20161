import { useState } from 'react';
import { type Item, thumbnailOf } from '../api';
import { lookOf, previewOf } from '../kinds';

interface ThumbnailProps {
  item: Item;
  size: number;
  className?: string;
}

/** A picture's small picture, or the icon of what it is. */
export function Thumbnail({ item, size, className = '' }: ThumbnailProps) {
  const [missing, setMissing] = useState(false);
  const { icon: Icon } = lookOf(item.file?.mediaType);
  const isPicture = previewOf(item.file?.mediaType) === 'picture' && !item.file?.withheld;
  return isPicture && !missing ? (
    <img
      className={`item-thumbnail ${className}`}
      src={thumbnailOf(item.id, item.file?.version)}
      alt=""
      width={size}
      height={size}
      loading="lazy"
      onError={() => setMissing(true)}
    />
  ) : (
    <Icon aria-hidden="true" size={size} strokeWidth={size > 40 ? 1.5 : 2} className={className} />
  );
}
