import { useState } from 'react';
import { fileAddress, type Picture, thumbnailAddress } from '../api';
import { WithheldPill } from './WithheldPill';

interface SmallPictureProps {
  id: string;
  alt: string;
  className?: string;
  withheld?: Picture['withheld'];
}

/** The small picture of a picture; the picture itself where there is none. Why nobody gets it, where the virus scanner holds it. */
export function SmallPicture({ id, alt, className, withheld }: SmallPictureProps) {
  const [missing, setMissing] = useState(false);
  if (withheld) return <WithheldPill withheld={withheld} />;
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
