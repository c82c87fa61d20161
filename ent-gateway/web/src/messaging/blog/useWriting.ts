import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { isProblem } from '../../app/http';
import { type Article, beginArticle, reviseArticle } from './api';
import { bodyOf, type Draft, draftOf, forgetDraft, keepDraft, keptDraft } from './draft';
import { articleQuery } from './queries';
import { usePictures } from './usePictures';

const pause = 2500;

/** What the server has, and what was sent for it. */
interface Stored {
  article: Article;
  text: string;
}

/** What is being written, kept in the browser with each sign and on the server after a pause, as soon as there is a title. */
export function useWriting(classId: string, article: Article | undefined, keepsItself: boolean) {
  const client = useQueryClient();
  const place = article?.id ?? classId;
  const [draft, setDraft] = useState<Draft>(() => ({ ...draftOf(article), ...keptDraft(place) }));
  const pictures = usePictures(article?.files ?? [], article?.standing === 'STAFF');
  const [stored, setStored] = useState<Stored | undefined>(
    () => article && { article, text: JSON.stringify(bodyOf(draftOf(article), classId, pictures.list)) },
  );
  const [error, setError] = useState<Error>();
  const body = bodyOf(draft, classId, pictures.list);
  const text = JSON.stringify(body);
  const running = useRef<Promise<Article> | undefined>(undefined);

  const write = async (before: Promise<Article> | undefined): Promise<Article> => {
    const known = (await before?.catch(() => undefined)) ?? stored?.article;
    if (known && stored?.text === text) return known;
    const kept = known ? await reviseArticle(known.id, body, known.version) : await beginArticle(body);
    setStored({ article: kept, text });
    setError(undefined);
    forgetDraft(place);
    client.setQueryData(articleQuery(kept.id).queryKey, kept);
    return kept;
  };
  /** One after the other: what is written meanwhile isn't overtaken. */
  const save = (): Promise<Article> => {
    const next = write(running.current);
    running.current = next;
    next.catch((failure: unknown) => setError(failure as Error));
    return next;
  };
  const keep = useEffectEvent(() => {
    save().catch(() => undefined); // said by the note beside the form
  });
  const overtaken = isProblem(error, 'messaging:article-changed');
  const due = keepsItself && body.title !== '' && !pictures.busy && !overtaken && text !== stored?.text;
  useEffect(() => {
    if (!due) return;
    const timer = setTimeout(keep, pause);
    return () => clearTimeout(timer);
  }, [due, text, error]); // after a failure it is tried again

  const change = (changed: Partial<Draft>) => {
    const next = { ...draft, ...changed };
    keepDraft(place, next);
    setDraft(next);
  };
  return { draft, change, pictures, keptAt: stored?.article.changedAt, error, pending: due, save };
}
