import { type Article, reviseArticle } from './api';
import { bodyOf, draftOf } from './draft';
import { picturesOf } from './usePictures';

/** Shows a picture again that was taken out of an article, and leaves all else as it is. */
export function showAgain(article: Article, fileId: string) {
  const pictures = picturesOf(article).map((one) => (one.file?.id === fileId ? { ...one, back: true } : one));
  const body = bodyOf(draftOf(article, ''), article, pictures, '');
  return reviseArticle(article.id, body, article.version);
}
