import type { Article } from '../api';
import { isPicture } from '../order';
import { SmallPicture } from './SmallPicture';

/** The first picture that may be shown. Decoration: the title is written below. */
export function Cover({ article }: { article: Article }) {
  const cover = article.files.find((file) => isPicture(file) && !file.off);
  if (!cover) return null;
  return <SmallPicture key={cover.id} className="article-cover" id={cover.id} alt="" />;
}
