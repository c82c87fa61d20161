import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { isProblem, ProblemError } from '../../app/http';
import { useSession } from '../../app/session';
import { type Article, beginArticle, reviseArticle } from './api';
import { bodyOf, type Draft, draftOf, forgetWords, keepWords, keptWords } from './draft';
import { articleQuery, blogKey } from './queries';
import { usePictures } from './usePictures';

const pause = 2500;

/** What the server has, the version that was read of it, and what was sent for it. */
interface Stored {
  article: Article;
  version: number;
  text: string;
}

/** What is being written, kept in the browser with each sign and on the server after a pause, as soon as there is a title. */
export function useWriting(classId: string, article: Article | undefined, keepsItself: boolean) {
  const client = useQueryClient();
  const person = useSession().me.person.id;
  const [kept] = useState(() => keptWords({ person, of: article?.id ?? classId }));
  const [draft, setDraft] = useState<Draft>(() => ({
    ...draftOf(article),
    ...(kept.title !== undefined && { title: kept.title }),
    ...(kept.text !== undefined && { text: kept.text }),
  }));
  const pictures = usePictures(article?.files ?? [], article?.standing === 'STAFF');
  const [stored, setStored] = useState<Stored | undefined>(
    () =>
      article && {
        article,
        version: kept.version ?? article.version,
        text: JSON.stringify(bodyOf(draftOf(article), classId, pictures.list)),
      },
  );
  const [error, setError] = useState<Error>();
  const place = { person, of: stored?.article.id ?? classId };
  const body = bodyOf(draft, classId, pictures.list);
  const text = JSON.stringify(body);
  const running = useRef<Promise<Stored> | undefined>(undefined);

  const write = async (before: Promise<Stored> | undefined): Promise<Stored> => {
    const known = (await before?.catch(() => undefined)) ?? stored;
    if (known?.text === text) return known;
    const done = known
      ? await reviseArticle(known.article.id, body, known.version)
      : await beginArticle(body);
    const next = { article: done, version: done.version, text };
    setStored(next);
    setError(undefined);
    forgetWords(place);
    client.setQueryData(articleQuery(done.id).queryKey, done);
    return next;
  };
  /** One after the other: what is written meanwhile isn't overtaken. */
  const save = async (): Promise<Article> => {
    const next = write(running.current);
    running.current = next;
    next.catch((failure: unknown) => setError(failure as Error));
    return (await next).article;
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
    keepWords(place, next, stored?.version);
    setDraft(next);
  };
  /** From now on the own words count more than what somebody else wrote meanwhile. */
  const insist = () => {
    const version = error instanceof ProblemError ? error.problem['version'] : undefined;
    running.current = undefined;
    setStored(stored && { ...stored, version: Number(version ?? stored.version), text: '' });
    setError(undefined);
  };
  const giveWay = () => {
    forgetWords(place);
    return client.invalidateQueries({ queryKey: blogKey });
  };
  const id = stored?.article.id;
  const keptAt = stored?.article.changedAt;
  return { id, draft, change, pictures, keptAt, error, overtaken, pending: due, save, insist, giveWay };
}

export type Writing = ReturnType<typeof useWriting>;
