import { Preview, shownItem } from '../../../core/resources';
import type { TileLine } from '../api';

/** A file of the class home, as far as the browser shows it. */
export default function FileShown({ file }: { file: TileLine }) {
  return (
    <Preview name={file.title ?? ''} mediaType={file.text} shown={shownItem(file.id ?? '')} withheld={null} />
  );
}
