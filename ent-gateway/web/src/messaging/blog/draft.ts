import type { Article, Audience, CommentRule, NewArticle } from './api';
import type { ChosenPicture } from './usePictures';

export interface Draft {
  title: string;
  text: string;
  audience: Audience;
  comments: CommentRule;
  authorIds: string[];
}

export const draftOf = (article: Article | undefined): Draft => ({
  title: article?.title ?? '',
  text: article?.text ?? '',
  audience: article?.audience ?? 'FAMILIES',
  comments: article?.comments ?? 'BEFORE',
  authorIds: article?.authors.map(({ id }) => id) ?? [],
});

export const bodyOf = (draft: Draft, classId: string, pictures: ChosenPicture[]): NewArticle => ({
  classId,
  title: draft.title.trim(),
  text: draft.text.trim(),
  audience: draft.audience,
  comments: draft.comments,
  authorIds: draft.authorIds,
  fileIds: pictures.flatMap(({ file }) => (file ? [file.id] : [])),
  onPictures: null,
  faces: pictures.flatMap(({ file, faces }) => (file && faces ? [{ fileId: file.id, pupilIds: faces }] : [])),
});

/** Sentences end with a point or one of its kin, before which French leaves a space. */
export const sentencesIn = (text: string): number =>
  (text.match(/[^\s.!?…]\s?[.!?…]+(?=\s|$)/g) ?? []).length;

const keyOf = (of: string) => `preau.article.${of}`;

/** Words that didn't get to the server, from before a reload. */
export function keptDraft(of: string): Partial<Pick<Draft, 'title' | 'text'>> {
  try {
    return JSON.parse(sessionStorage.getItem(keyOf(of)) ?? '{}') as Partial<Draft>;
  } catch {
    return {};
  }
}

export const keepDraft = (of: string, { title, text }: Draft) =>
  sessionStorage.setItem(keyOf(of), JSON.stringify({ title, text }));

export const forgetDraft = (of: string) => sessionStorage.removeItem(keyOf(of));
