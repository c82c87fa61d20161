import { Recording } from '../../../app/sound';
import type { FileRef } from '../../diary';
import { useWorkMessages } from '../messages';

/** A picture is shown, a sound or a film is played, a document is a link. */
export function WorkFile({ file }: { file: FileRef }) {
  const t = useWorkMessages();
  if (!file.mediaType.startsWith('image/')) return <Recording file={file} />;
  const address = `/api/core/files/${file.id}`;
  return (
    <a className="work-picture" href={address} target="_blank" rel="noreferrer">
      <img src={address} alt={t('picture', { name: file.name })} loading="lazy" />
    </a>
  );
}
