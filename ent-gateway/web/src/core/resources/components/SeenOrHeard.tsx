import { contentOf, type Item } from '../api';
import { areHeard } from '../kinds';
import { Thumbnail } from './Thumbnail';

/** A picture as a small picture, a sound to listen to: one says who it is of what one has met. */
export function SeenOrHeard({ item, size }: { item: Item; size: number }) {
  return areHeard([item]) && !item.file?.withheld ? (
    // what pupils and teachers record has no captions
    // eslint-disable-next-line jsx-a11y/media-has-caption
    <audio src={contentOf(item.id, item.file?.version)} controls preload="none" aria-label={item.name} />
  ) : (
    <Thumbnail item={item} size={size} />
  );
}
