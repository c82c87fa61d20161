import type { Article } from '../api';
import { fileAddress } from '../api';
import { isPicture } from '../order';

/** The first picture that may be shown. Decoration: the title is written below. */
export function Cover({ article }: { article: Article }) {
  const cover = article.files.find((file) => isPicture(file) && !file.off);
  if (!cover) return null;
  return <img className="article-cover" src={fileAddress(cover.id)} alt="" loading="lazy" />;
}
