import { Paperclip } from 'lucide-react';
import type { Schemas } from '../../http';
import { useSoundMessages } from '../messages';
import './sound.css';

type RecordedFile = Pick<Schemas['FileView'], 'id' | 'name' | 'mediaType'>;

/** A sound or a film; another kind of file is a link. */
export function Recording({ file: { id, name, mediaType } }: { file: RecordedFile }) {
  const t = useSoundMessages();
  const address = `/api/core/files/${id}`;
  const player = { className: 'recording', controls: true, preload: 'none', src: address } as const;
  // what a class records has no captions: what stands beside it says what it is about
  /* eslint-disable jsx-a11y/media-has-caption */
  if (mediaType.startsWith('audio/')) return <audio {...player} aria-label={t('sound', { name })} />;
  if (mediaType.startsWith('video/')) return <video {...player} aria-label={t('film', { name })} />;
  /* eslint-enable jsx-a11y/media-has-caption */
  return (
    <a className="file-link" href={address} target="_blank" rel="noreferrer">
      <Paperclip aria-hidden="true" size={16} />
      {name}
    </a>
  );
}
