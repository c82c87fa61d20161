import { useState } from 'react';
import { useSession } from '../../app/session';
import { type Article, type Audience, beginArticle, reviseArticle } from './api';
import { bodyOf, type Draft, draftOf, forgetWords, keepWords, keptWords } from './draft';
import { useBlogMessages } from './messages';
import type { BlogPlace } from './place';
import { stillRefused } from './problems';
import { useKeeping } from './useKeeping';
import { picturesOf, usePictures } from './usePictures';

const addresses = { blank: '/blog/nouveau', of: (id: string) => `/blog/${id}/ecrire` };

/** An article that is being written. */
export function useWriting(place: BlogPlace, article: Article | undefined, keepsItself: boolean) {
  const untitled = useBlogMessages()('untitled');
  const person = useSession().me.person.id;
  const home = place.classId ?? place.schoolId;
  const [kept] = useState(() => keptWords({ person, of: article?.id ?? home }));
  const [first] = useState(() => draftOf(article, untitled, place.classId === null));
  const [before] = useState(() => picturesOf(article));
  const [draft, setDraft] = useState<Draft>(kept.draft ?? first);
  const pictures = usePictures(kept.pictures ?? before);
  const [read] = useState(() => JSON.stringify(bodyOf(first, place, before, untitled)));
  const body = bodyOf(draft, place, pictures.list, untitled);
  const text = JSON.stringify(body);
  const [sentFor, setSentFor] = useState<Audience>();
  const keeping = useKeeping({
    home,
    article,
    version: kept.version,
    read,
    text,
    leaves: keepsItself && !pictures.busy,
    addresses,
    begin: async () => ({ article: await beginArticle(body), text }),
    send: (known) => {
      setSentFor(draft.audience);
      return reviseArticle(known.article.id, body, known.version);
    },
    remember: (words, version) => keepWords(words, { draft, pictures: pictures.sent, version }),
    forget: forgetWords,
  });
  const change = (changed: Partial<Draft>) => setDraft((now) => ({ ...now, ...changed }));
  /** for the readers for whom they were; with others it is to be seen anew */
  const refusedPictures = sentFor === draft.audience ? stillRefused(keeping.error, pictures.list) : [];
  return { ...keeping, draft, change, pictures, refusedPictures };
}

export type Writing = ReturnType<typeof useWriting>;
