import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { isProblem, ProblemError } from '../../app/http';
import { useSession } from '../../app/session';
import type { Article } from './api';
import type { DraftPlace } from './draft';
import { articleQuery, blogKey } from './queries';

const pause = 2500;

/** What the server has, the version that was read of it, and what was sent for it. */
export interface Stored {
  article: Article;
  version: number;
  text: string;
}

interface Kept {
  /** the class or the school for which something new is written */
  home: string;
  article: Article | undefined;
  /** on which words were written that the browser has kept */
  version: number | undefined;
  /** what was read and what is there by now, each as it is sent */
  read: string;
  text: string;
  /** whether nothing holds it back from leaving by itself */
  leaves: boolean;
  /** the address of what is new, and of what has a name by now */
  addresses: { blank: string; of: (id: string) => string };
  /** makes what isn't there yet, with as much of it as it answers */
  begin: () => Promise<{ article: Article; text: string }>;
  send: (known: Stored) => Promise<Article>;
  remember: (words: DraftPlace, version: number | undefined) => void;
  forget: (words: DraftPlace) => void;
}

const isFinal = (error: Error | undefined) =>
  error instanceof ProblemError && error.status < 500 && error.status !== 429;

/** What is written of an article, or built of a page: kept in the browser with each sign and on the server after a pause. */
export function useKeeping({ home, article, version, read, text, leaves, ...kept }: Kept) {
  const client = useQueryClient();
  const person = useSession().me.person.id;
  const [stored, setStored] = useState<Stored | undefined>(
    () => article && { article, version: version ?? article.version, text: read },
  );
  const [error, setError] = useState<Error>();
  const [failed, setFailed] = useState<string>();
  const words = { person, of: stored?.article.id ?? home };
  const isKept = text === (stored?.text ?? read);
  const running = useRef<Promise<Stored> | undefined>(undefined);

  /** Reloading what was new opens what was kept of it, and nothing empty. */
  const begin = async (): Promise<Stored> => {
    const begun = await kept.begin();
    const { blank, of } = kept.addresses;
    if (window.location.pathname === blank)
      window.history.replaceState(window.history.state, '', of(begun.article.id));
    return { ...begun, version: begun.article.version };
  };
  const write = async (before: Promise<Stored> | undefined): Promise<Stored> => {
    let known = (await before?.catch(() => undefined)) ?? stored;
    if (known?.text === text) return known;
    if (!known) setStored((known = await begin()));
    if (known.text !== text) {
      const done = await kept.send(known);
      setStored((known = { article: done, version: done.version, text }));
    }
    setError(undefined);
    if (!article) kept.forget({ person, of: home });
    kept.forget({ person, of: known.article.id });
    client.setQueryData(articleQuery(known.article.id).queryKey, known.article);
    return known;
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
  const pending = leaves && !overtaken && !refused && !isKept;
  useEffect(() => {
    if (!pending) return;
    const timer = setTimeout(keep, pause);
    return () => clearTimeout(timer);
  }, [pending, text, error]); // after a failure it is tried again

  const remember = useEffectEvent(() => {
    if (isKept) kept.forget(words);
    else kept.remember(words, stored?.version);
  });
  useEffect(() => remember(), [text, isKept]);

  /** From now on what is here counts more than what somebody else wrote meanwhile. */
  const insist = () => {
    const theirs = error instanceof ProblemError ? error.problem['version'] : undefined;
    running.current = undefined;
    setStored(stored && { ...stored, version: Number(theirs ?? stored.version), text: '' });
    setError(undefined);
  };
  const giveWay = () => {
    kept.forget(words);
    return client.invalidateQueries({ queryKey: blogKey });
  };
  return {
    id: stored?.article.id,
    article: stored?.article,
    keptAt: stored?.article.changedAt,
    changed: !isKept,
    error,
    refused,
    overtaken,
    pending,
    save,
    insist,
    giveWay,
  };
}
