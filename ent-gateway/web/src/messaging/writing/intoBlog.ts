import { beginArticle } from '../blog';
import { readHistory, readWords, type SharedText } from './api';
import { decoded } from './bytes';
import { blocksIn, pensIn, plainText } from './written';
import * as Y from 'yjs';

const longest = 20_000;
const mostAuthors = 30;

/** Makes a draft for the blog of what is written, by those pupils of whom it still has letters; answers with its id. */
export async function intoBlog(text: SharedText): Promise<string> {
  const [words, history] = await Promise.all([readWords(text.id, text.era, -1), readHistory(text.id)]);
  const doc = new Y.Doc();
  if (words.whole !== null) Y.applyUpdate(doc, decoded(words.whole));
  for (const { content } of words.parts) Y.applyUpdate(doc, decoded(content));
  const blocks = blocksIn(doc);
  const pens = pensIn(blocks);
  const wrote = new Set(history.pens.filter(({ number }) => pens.has(number)).map(({ person }) => person));
  const authorIds = text.people.filter(({ id, pupil }) => pupil && wrote.has(id)).map(({ id }) => id);
  const article = await beginArticle({
    classId: text.classId,
    title: text.title,
    text: plainText(blocks).slice(0, longest),
    authorIds: authorIds.slice(0, mostAuthors),
    audience: 'CLASS',
    fileIds: [],
    onPictures: [],
    backIds: [],
  });
  return article.id;
}
