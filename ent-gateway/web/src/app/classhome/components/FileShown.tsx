import { contentOf, Preview } from '../../../core/resources';
import type { TileLine } from '../api';

/** A file of the class home, as far as the browser shows it. */
export default function FileShown({ file }: { file: TileLine }) {
  return (
    <Preview
      name={file.title ?? ''}
      mediaType={file.text}
      address={contentOf(file.id ?? '')}
      withheld={null}
    />
  );
}
