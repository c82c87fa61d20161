import { type BlockOf, fileAddress } from '../api';
import { useProjectMessages } from '../messages';

/** A sound, with what is heard in words. */
export function SoundView({ block: { fileId, title, text } }: { block: BlockOf<'SOUND'> }) {
  const t = useProjectMessages();
  return (
    <>
      {/* its words stand below */}
      {/* eslint-disable-next-line jsx-a11y/media-has-caption */}
      <audio
        className="project-sound"
        controls
        preload="none"
        src={fileAddress(fileId)}
        aria-label={title || t('sound')}
      />
      {text && <p className="prose keep-lines">{text}</p>}
    </>
  );
}
