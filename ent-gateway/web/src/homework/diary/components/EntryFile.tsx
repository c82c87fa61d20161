import { lazy, Suspense } from 'react';
import { later } from '../../../app/later';
import type { FileRef } from '../api';
import { FileLink } from './FileLink';

const sound = later(() => import('../../../app/sound'));
const Recording = lazy(async () => ({ default: (await sound()).Recording }));

/** A file of an entry: a sound is played where it stands, another is a link. */
export function EntryFile({ file }: { file: FileRef }) {
  const link = <FileLink file={file} />;
  if (!file.mediaType.startsWith('audio/')) return link;
  return (
    <Suspense fallback={link}>
      <Recording file={file} />
    </Suspense>
  );
}
