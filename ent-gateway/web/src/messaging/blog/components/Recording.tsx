import { Paperclip } from 'lucide-react';
import { fileAddress, type Picture } from '../api';
import { useBlogMessages } from '../messages';
import { WithheldPill } from './WithheldPill';

type RecordedFile = Pick<Picture, 'id' | 'name' | 'mediaType'> & Partial<Pick<Picture, 'withheld'>>;

/** A sound or a film of an article; another kind of file is a link. */
export function Recording({ file: { id, name, mediaType, withheld } }: { file: RecordedFile }) {
  const t = useBlogMessages();
  if (withheld)
    return (
      <p className="row wrap">
        {name} <WithheldPill withheld={withheld} />
      </p>
    );
  const player = { className: 'recording', controls: true, preload: 'none', src: fileAddress(id) } as const;
  // what a class records has no captions: the article beside it says what it is about
  /* eslint-disable jsx-a11y/media-has-caption */
  if (mediaType.startsWith('audio/')) return <audio {...player} aria-label={t('sound', { name })} />;
  if (mediaType.startsWith('video/')) return <video {...player} aria-label={t('film', { name })} />;
  /* eslint-enable jsx-a11y/media-has-caption */
  return (
    <a className="file-link" href={fileAddress(id)} target="_blank" rel="noreferrer">
      <Paperclip aria-hidden="true" size={16} />
      {name}
    </a>
  );
}
