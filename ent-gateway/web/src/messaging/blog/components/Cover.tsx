import type { Article } from '../api';
import { isPicture } from '../order';
import { SmallPicture } from './SmallPicture';

/** The first picture that may be shown, and that the virus scanner doesn't hold if there is one. Decoration: the title is written below. */
export function Cover({ article }: { article: Article }) {
  const pictures = article.files.filter((file) => isPicture(file) && !file.off);
  const cover = pictures.find(({ withheld }) => !withheld) ?? pictures[0];
  if (!cover) return null;
  const { id, withheld } = cover;
  return <SmallPicture key={id} className="article-cover" id={id} alt="" withheld={withheld} />;
}
