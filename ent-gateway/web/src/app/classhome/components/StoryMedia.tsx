import { fileAddress, type Story } from '../api';
import { useClassHomeMessages } from '../messages';

/** Pictures as large as the page, then sounds and films. Other kinds of files are for those who read. */
export function StoryMedia({ files }: { files: Story['files'] }) {
  const t = useClassHomeMessages();
  const of = (kind: string) => files.filter(({ mediaType, off }) => !off && mediaType.startsWith(kind));
  // what a class records has no captions: the voice of the page says what it is about
  /* eslint-disable jsx-a11y/media-has-caption */
  return (
    <div className="home-media">
      {of('image/').map(({ id }, index) => (
        <img key={id} src={fileAddress(id)} alt={t('story.picture', { number: index + 1 })} loading="lazy" />
      ))}
      {of('audio/').map(({ id, name }) => (
        <audio key={id} controls preload="none" src={fileAddress(id)} aria-label={name} />
      ))}
      {of('video/').map(({ id, name }) => (
        <video key={id} controls preload="none" src={fileAddress(id)} aria-label={name} />
      ))}
    </div>
  );
  /* eslint-enable jsx-a11y/media-has-caption */
}
