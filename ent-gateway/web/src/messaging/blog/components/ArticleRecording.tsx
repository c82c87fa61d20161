import { Recording } from '../../../app/sound';
import type { Picture } from '../api';
import { WithheldPill } from './WithheldPill';

type RecordedFile = Pick<Picture, 'id' | 'name' | 'mediaType'> & Partial<Pick<Picture, 'withheld'>>;

/** A sound or a film of an article, or why nobody gets it now. */
export function ArticleRecording({ file }: { file: RecordedFile }) {
  if (!file.withheld) return <Recording file={file} />;
  return (
    <p className="row wrap">
      {file.name} <WithheldPill withheld={file.withheld} />
    </p>
  );
}
