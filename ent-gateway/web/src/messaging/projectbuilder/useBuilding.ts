import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useSession } from '../../app/session';
import { type Article, articleDraft, beginArticle, type BlogPlace, useKeeping } from '../blog';
import { type Block, projectQuery, writeProject } from '../projects';
import { emptyArticle, forgetPage, keepPage, keptPage, type PageDraft, pageDraft, revisionOf } from './draft';
import { useBuilderMessages } from './messages';

const addresses = { blank: '/blog/nouvelle-page', of: (id: string) => `/blog/${id}/page` };

/** A page that is being built: an article, begun empty, and the blocks that it is built of. */
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
  const [draft, change] = useState<PageDraft>(kept.draft ?? first);
  const [read] = useState(() => JSON.stringify(revisionOf(first, untitled)));
  const body = revisionOf(draft, untitled);
  const keeping = useKeeping({
    home,
    article,
    version: kept.version,
    read,
    text: JSON.stringify(body),
    leaves: keepsItself,
    addresses,
    begin: async () => ({ article: await beginArticle(emptyArticle(draft, place, untitled)), text: '' }),
    send: async ({ article: { id }, version }) => {
      const done = await writeProject(id, { ...body, version });
      client.setQueryData(projectQuery(id).queryKey, (page) => ({
        map: page?.map ?? null,
        blocks: body.blocks,
      }));
      return done;
    },
    remember: (words, version) => keepPage(words, { draft, version }),
    forget: forgetPage,
  });
  return { ...keeping, draft, change };
}

export type Building = ReturnType<typeof useBuilding>;
