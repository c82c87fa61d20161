import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { type Article, beginArticle, type NewArticle, reviseArticle } from './api';
import { bodyOf, type Draft, draftOf, forgetDraft, keepDraft, keptDraft } from './draft';
import { articleQuery } from './queries';
import { usePictures } from './usePictures';

const pause = 2500;

/** What is being written, kept in the browser with each sign and on the server after a pause, as soon as there is a title. */
export function useWriting(classId: string, article: Article | undefined, keepsItself: boolean) {
  const client = useQueryClient();
  const place = article?.id ?? classId;
  const [draft, setDraft] = useState<Draft>(() => ({ ...draftOf(article), ...keptDraft(place) }));
  const pictures = usePictures(article?.files ?? [], article?.standing === 'STAFF');
  const [saved, setSaved] = useState<Article | undefined>(article);
  const [keptAt, setKeptAt] = useState<string>();
  const [error, setError] = useState<Error>();
  const body = bodyOf(draft, classId, pictures.list);
  const written = JSON.stringify(body);
  const sent = useRef(article ? written : '');
  const running = useRef<Promise<Article> | undefined>(undefined);

  const write = async (next: NewArticle, text: string): Promise<Article> => {
    const known = (await running.current?.catch(() => undefined)) ?? saved;
    if (known && sent.current === text) return known;
    const stored = known ? await reviseArticle(known.id, next, known.version) : await beginArticle(next);
    sent.current = text;
    setSaved(stored);
    setKeptAt(stored.changedAt);
    setError(undefined);
    forgetDraft(place);
    client.setQueryData(articleQuery(stored.id).queryKey, stored);
    return stored;
  };
  const save = (): Promise<Article> => {
    const next = write(body, written);
    running.current = next;
    next.catch((failure: unknown) => setError(failure as Error));
    return next;
  };
  const keep = useEffectEvent(() => void save().catch(() => undefined));
  const due = keepsItself && body.title !== '' && !pictures.busy && written !== sent.current;
  useEffect(() => {
    if (!due) return;
    const timer = setTimeout(keep, pause);
    return () => clearTimeout(timer);
  }, [due, written]);

  const change = (changed: Partial<Draft>) => {
    const next = { ...draft, ...changed };
    keepDraft(place, next);
    setDraft(next);
  };
  return { draft, change, pictures, saved, keptAt, error, pending: due, save };
}
