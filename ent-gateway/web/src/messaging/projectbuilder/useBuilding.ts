import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { isProblem, ProblemError } from '../../app/http';
import { useSession } from '../../app/session';
import { type Article, articleDraft, articleQuery, beginArticle, blogKey, type BlogPlace } from '../blog';
import { type Block, projectQuery, writeProject } from '../projects';
import { emptyArticle, forgetPage, keepPage, keptPage, type PageDraft, pageDraft, revisionOf } from './draft';
import { useBuilderMessages } from './messages';

const pause = 2500;

interface Stored {
  article: Article;
  version: number;
  text: string;
}

/** Reloading a new page opens what was kept of it, and no empty one. */
function nameInAddress(id: string) {
  if (window.location.pathname !== '/blog/nouvelle-page') return;
  window.history.replaceState(window.history.state, '', `/blog/${id}/page`);
}

const isFinal = (error: Error | undefined) =>
  error instanceof ProblemError && error.status < 500 && error.status !== 429;

/** A page that is being built: kept in the browser with each change and on the server after a pause, or at a press. */
export function useBuilding(
  place: BlogPlace,
  article: Article | undefined,
  blocks: Block[],
  keepsItself: boolean,
) {
  const untitled = useBuilderMessages()('untitled');
  const client = useQueryClient();
  const person = useSession().me.person.id;
  const home = place.classId ?? place.schoolId;
  const [kept] = useState(() => keptPage({ person, of: article?.id ?? home }));
  const [first] = useState(() =>
    pageDraft(articleDraft(article, untitled, place.classId === null), article, blocks),
  );
  const [draft, setDraft] = useState<PageDraft>(kept.draft ?? first);
  const [stored, setStored] = useState<Stored | undefined>(
    () =>
      article && {
        article,
        version: kept.version ?? article.version,
        text: JSON.stringify(revisionOf(first, untitled)),
      },
  );
  const [blank] = useState(() => JSON.stringify(revisionOf(first, untitled)));
  const [error, setError] = useState<Error>();
  const [failed, setFailed] = useState<string>();
  const words = { person, of: stored?.article.id ?? home };
  const body = revisionOf(draft, untitled);
  const text = JSON.stringify(body);
  const isKept = text === (stored?.text ?? blank);
  const running = useRef<Promise<Stored> | undefined>(undefined);

  const write = async (before: Promise<Stored> | undefined): Promise<Stored> => {
    let known = (await before?.catch(() => undefined)) ?? stored;
    if (known?.text === text) return known;
    if (!known) {
      const begun = await beginArticle(emptyArticle(draft, place, untitled));
      known = { article: begun, version: begun.version, text: '' };
      setStored(known);
      nameInAddress(begun.id);
    }
    const done = await writeProject(known.article.id, { ...body, version: known.version });
    const next = { article: done, version: done.version, text };
    setStored(next);
    setError(undefined);
    forgetPage({ person, of: home });
    forgetPage({ person, of: done.id });
    client.setQueryData(articleQuery(done.id).queryKey, done);
    client.setQueryData(projectQuery(done.id).queryKey, (page) => ({
      map: page?.map ?? null,
      blocks: body.blocks,
    }));
    return next;
  };
  /** One after the other: what is built meanwhile isn't overtaken. */
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
  const refused = isFinal(error) && failed === text;
  const due = keepsItself && !overtaken && !refused && !isKept;
  useEffect(() => {
    if (!due) return;
    const timer = setTimeout(keep, pause);
    return () => clearTimeout(timer);
  }, [due, text, error]); // after a failure it is tried again
  const remember = useEffectEvent(() => {
    if (isKept) forgetPage(words);
    else keepPage(words, { draft, version: stored?.version });
  });
  useEffect(() => remember(), [text, isKept]);

  /** From now on the own page counts more than what somebody else built meanwhile. */
  const insist = () => {
    const version = error instanceof ProblemError ? error.problem['version'] : undefined;
    running.current = undefined;
    setStored(stored && { ...stored, version: Number(version ?? stored.version), text: '' });
    setError(undefined);
  };
  const giveWay = () => {
    forgetPage(words);
    return client.invalidateQueries({ queryKey: blogKey });
  };
  return {
    id: stored?.article.id,
    article: stored?.article,
    draft,
    change: (next: (now: PageDraft) => PageDraft) => setDraft(next),
    keptAt: stored?.article.changedAt,
    error,
    refused,
    overtaken,
    pending: due,
    changed: !isKept,
    save,
    insist,
    giveWay,
  };
}

export type Building = ReturnType<typeof useBuilding>;
