import type { Article, ArticleDraft, BlogPlace } from '../blog';
import type { Block, BlockKind, BlockOf, ProjectRevision } from '../projects';

/** A block that is being built; its key stays when it moves. */
export interface BuiltBlock {
  key: string;
  block: Block;
}

/** A page that is being built. */
export interface PageDraft {
  article: ArticleDraft;
  blocks: BuiltBlock[];
  /** who is on each picture or is heard, as far as somebody has said so */
  faces: Record<string, string[]>;
  /** pictures that are shown again */
  backIds: string[];
}

export const built = (block: Block): BuiltBlock => ({ key: crypto.randomUUID(), block });

/** Blocks that need no file. */
export type PlainKind = Exclude<BlockKind, 'PICTURE' | 'SOUND'>;

const blank: { [K in PlainKind]: () => BlockOf<K> } = {
  TEXT: () => ({ kind: 'TEXT', title: '', text: '' }),
  MAP: () => ({ kind: 'MAP', title: '', places: [] }),
  TIMELINE: () => ({ kind: 'TIMELINE', title: '', moments: [{ date: '', title: '', text: '' }] }),
  QUIZ: () => ({
    kind: 'QUIZ',
    title: '',
    questions: [{ question: '', answers: ['', ''], right: 0, because: '' }],
  }),
};

export const blankBlock = (kind: PlainKind): BuiltBlock => built(blank[kind]());

export const pictureBlock = (fileId: string): BuiltBlock =>
  built({ kind: 'PICTURE', fileId, alt: '', caption: '', hotspots: [] });

export const soundBlock = (fileId: string): BuiltBlock =>
  built({ kind: 'SOUND', fileId, title: '', text: '' });

export const pageDraft = (article: ArticleDraft, of: Article | undefined, blocks: Block[]): PageDraft => ({
  article,
  blocks: blocks.map(built),
  faces:
    of?.standing === 'STAFF'
      ? Object.fromEntries(of.files.filter(({ said }) => said).map(({ id, pupilIds }) => [id, pupilIds]))
      : {},
  backIds: [],
});

const filesOf = ({ blocks }: PageDraft) =>
  blocks.flatMap(({ block }) => ('fileId' in block ? [block.fileId] : []));

/** A page as it is sent. */
export const revisionOf = (draft: PageDraft, untitled: string): ProjectRevision => ({
  version: null,
  title: draft.article.title.trim() || untitled,
  audience: draft.article.audience,
  comments: draft.article.comments,
  backIds: draft.backIds,
  blocks: draft.blocks.map(({ block }) => block),
  authorIds: draft.article.authorIds,
  onPictures: null,
  faces: filesOf(draft).flatMap((fileId) => {
    const pupilIds = draft.faces[fileId];
    return pupilIds ? [{ fileId, pupilIds }] : [];
  }),
});

/** The empty article of which a page is built. */
export const emptyArticle = ({ article }: PageDraft, { classId, schoolId }: BlogPlace, untitled: string) => ({
  classId,
  schoolId: classId ? null : schoolId,
  title: article.title.trim() || untitled,
  text: '',
  audience: article.audience,
  comments: article.comments,
  authorIds: article.authorIds,
  fileIds: [],
  backIds: [],
  onPictures: null,
  faces: null,
});

/** Pictures and sounds of which nobody has said yet who is on them. */
export const unsaidIn = (draft: PageDraft): string[] => filesOf(draft).filter((id) => !draft.faces[id]);

/** The same list with one thing moved by a step. */
export function moved<T>(list: T[], from: number, by: -1 | 1): T[] {
  const to = from + by;
  const next = [...list];
  const [one] = next.splice(from, 1);
  if (one === undefined || to < 0 || to > next.length) return list;
  next.splice(to, 0, one);
  return next;
}

interface KeptPage {
  draft?: PageDraft;
  version?: number | undefined;
}

export interface KeptPlace {
  person: string;
  of: string;
}

const keyOf = ({ person, of }: KeptPlace) => `preau.project.${person}.${of}`;

/** A page that didn't get to the server, from before a reload. */
export function keptPage(place: KeptPlace): KeptPage {
  try {
    return JSON.parse(sessionStorage.getItem(keyOf(place)) ?? '{}') as KeptPage;
  } catch {
    return {};
  }
}

export const keepPage = (place: KeptPlace, page: KeptPage) =>
  sessionStorage.setItem(keyOf(place), JSON.stringify(page));

export const forgetPage = (place: KeptPlace) => sessionStorage.removeItem(keyOf(place));
