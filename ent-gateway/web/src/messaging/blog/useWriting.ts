import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { isProblem, ProblemError } from '../../app/http';
import { useSession } from '../../app/session';
import { type Article, beginArticle, reviseArticle } from './api';
import { bodyOf, type Draft, draftOf, forgetWords, keepWords, keptWords } from './draft';
import { useBlogMessages } from './messages';
import type { BlogPlace } from './place';
import { articleQuery, blogKey } from './queries';
import { picturesOf, usePictures } from './usePictures';

const pause = 2500;

/** What the server has, the version that was read of it, and what was sent for it. */
interface Stored {
  article: Article;
  version: number;
  text: string;
}

/** Reloading a new article opens what was kept of it, and no empty page. */
function nameInAddress(id: string) {
  if (window.location.pathname !== '/blog/nouveau') return;
  window.history.replaceState(window.history.state, '', `/blog/${id}/ecrire`);
}

const isFinal = (error: Error | undefined) =>
  error instanceof ProblemError && error.status < 500 && error.status !== 429;

/** What is being written, kept in the browser with each sign and on the server after a pause. */
export function useWriting(place: BlogPlace, article: Article | undefined, keepsItself: boolean) {
  const t = useBlogMessages();
  const untitled = t('untitled');
  const client = useQueryClient();
  const person = useSession().me.person.id;
  const journal = place.classId === null;
  const home = place.classId ?? place.schoolId;
  const [kept] = useState(() => keptWords({ person, of: article?.id ?? home }));
  const [draft, setDraft] = useState<Draft>(() => kept.draft ?? draftOf(article, untitled, journal));
  const [before] = useState(() => picturesOf(article));
  const pictures = usePictures(kept.pictures ?? before);
  const [stored, setStored] = useState<Stored | undefined>(
    () =>
      article && {
        article,
        version: kept.version ?? article.version,
        text: JSON.stringify(bodyOf(draftOf(article, untitled), place, before, untitled)),
      },
  );
  const blank = JSON.stringify(bodyOf(draftOf(undefined, untitled, journal), place, [], untitled));
  const [error, setError] = useState<Error>();
  const [failed, setFailed] = useState<string>();
  const words = { person, of: stored?.article.id ?? home };
  const body = bodyOf(draft, place, pictures.list, untitled);
  const text = JSON.stringify(body);
  const isKept = text === (stored?.text ?? blank);
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
    forgetWords(words);
    if (!known) nameInAddress(done.id);
    client.setQueryData(articleQuery(done.id).queryKey, done);
    return next;
  };
  /** One after the other: what is written meanwhile isn't overtaken. */
  const save = async (): Promise<Article> => {
    const next = write(running.current);
    running.current = next;
    next.catch((failure: unknown) => {
      setError(failure as Error);
      setFailed(text);
    });
    return (await next).article;
  };
  const keep = useEffectEvent(() => {
    save().catch(() => undefined); // said by the note beside the form
  });
  const overtaken = isProblem(error, 'messaging:article-changed');
  /** Sending the same again would be refused again. */
  const refused = isFinal(error) && failed === text;
  const due = keepsItself && !pictures.busy && !overtaken && !refused && !isKept;
  useEffect(() => {
    if (!due) return;
    const timer = setTimeout(keep, pause);
    return () => clearTimeout(timer);
  }, [due, text, error]); // after a failure it is tried again

  const remember = useEffectEvent(() => {
    if (isKept) forgetWords(words);
    else keepWords(words, { draft, pictures: pictures.sent, version: stored?.version });
  });
  useEffect(() => remember(), [text, isKept]);

  const change = (changed: Partial<Draft>) => setDraft((now) => ({ ...now, ...changed }));
  /** From now on the own words count more than what somebody else wrote meanwhile. */
  const insist = () => {
    const version = error instanceof ProblemError ? error.problem['version'] : undefined;
    running.current = undefined;
    setStored(stored && { ...stored, version: Number(version ?? stored.version), text: '' });
    setError(undefined);
  };
  const giveWay = () => {
    forgetWords(words);
    return client.invalidateQueries({ queryKey: blogKey });
  };
  const id = stored?.article.id;
  const keptAt = stored?.article.changedAt;
  return {
    id,
    draft,
    change,
    pictures,
    keptAt,
    error,
    refused,
    overtaken,
    pending: due,
    save,
    insist,
    giveWay,
  };
}

export type Writing = ReturnType<typeof useWriting>;
