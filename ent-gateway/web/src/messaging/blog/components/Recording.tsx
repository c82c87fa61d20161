import { Paperclip } from 'lucide-react';
import { fileAddress, type Picture } from '../api';
import { useBlogMessages } from '../messages';

/** A sound or a film of an article; another kind of file is a link. */
export function Recording({ file: { id, name, mediaType } }: { file: Picture }) {
  const t = useBlogMessages();
  if (mediaType.startsWith('audio/'))
    return (
      <audio
        className="recording"
        controls
        preload="none"
        src={fileAddress(id)}
        aria-label={t('sound', { name })}
      />
    );
  if (mediaType.startsWith('video/'))
    return (
      <video
        className="recording"
        controls
        preload="none"
        src={fileAddress(id)}
        aria-label={t('film', { name })}
      />
    );
  return (
    <a className="file-link" href={fileAddress(id)} target="_blank" rel="noreferrer">
      <Paperclip aria-hidden="true" size={16} />
      {name}
    </a>
  );
}
