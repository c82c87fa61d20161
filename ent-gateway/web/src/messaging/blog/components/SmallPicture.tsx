import { useState } from 'react';
import { fileAddress, thumbnailAddress } from '../api';

interface SmallPictureProps {
  id: string;
  alt: string;
  className?: string;
}

/** The small picture of a picture; the picture itself where there is none. */
export function SmallPicture({ id, alt, className }: SmallPictureProps) {
  const [missing, setMissing] = useState(false);
  return (
    <img
      className={className}
      src={missing ? fileAddress(id) : thumbnailAddress(id)}
      alt={alt}
      loading="lazy"
      onError={() => setMissing(true)}
    />
  );
}
