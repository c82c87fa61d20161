import type { Article, Audience, CommentRule, NewArticle } from './api';
import { type BlogPlace, namedPlace } from './place';
import type { ChosenPicture } from './usePictures';

export interface Draft {
  title: string;
  text: string;
  audience: Audience;
  /** null follows the class or the journal */
  comments: CommentRule | null;
  authorIds: string[];
}

/** @param untitled the name under which an article without a title is kept */
export const draftOf = (article: Article | undefined, untitled: string, journal = false): Draft => ({
  title: article && article.title !== untitled ? article.title : '',
  text: article?.text ?? '',
  audience: article?.audience ?? (journal ? 'SCHOOL' : 'FAMILIES'),
  comments: article?.comments ?? null,
  authorIds: article?.authors.map(({ id }) => id) ?? [],
});

/** An article as it is sent; once it is there, with the pictures that are shown again. */
export type WrittenArticle = NewArticle & { backIds: string[] };

export const bodyOf = (
  draft: Draft,
  place: BlogPlace,
  pictures: ChosenPicture[],
  untitled: string,
): WrittenArticle => ({
  classId: null,
  schoolId: null,
  ...namedPlace(place),
  title: draft.title.trim() || untitled,
  text: draft.text.trim(),
  audience: draft.audience,
  comments: draft.comments,
  authorIds: draft.authorIds,
  fileIds: pictures.flatMap(({ file }) => (file ? [file.id] : [])),
  backIds: pictures.flatMap(({ file, back }) => (file && back ? [file.id] : [])),
  onPictures: null,
  faces: pictures.flatMap(({ file, faces }) => (file && faces ? [{ fileId: file.id, pupilIds: faces }] : [])),
});

/** Sentences end with a point or one of its kin, before which French leaves a space. */
export const sentencesIn = (text: string): number =>
  (text.match(/[^\s.!?…]\s?[.!?…]+(?=\s|$)/g) ?? []).length;

/** Whose words, and of what: another child at the same tablet has others. */
export interface DraftPlace {
  person: string;
  of: string;
}

/** What is written, with its pictures, and the version of the article that it began from; none of one that isn't there yet. */
interface KeptWords {
  draft?: Draft;
  pictures?: ChosenPicture[];
  version?: number | undefined;
}

const keyOf = ({ person, of }: DraftPlace) => `preau.article.${person}.${of}`;

/** Words that didn't get to the server, from before a reload. */
export function keptWords(place: DraftPlace): KeptWords {
  try {
    return JSON.parse(sessionStorage.getItem(keyOf(place)) ?? '{}') as KeptWords;
  } catch {
    return {};
  }
}

export const keepWords = (place: DraftPlace, words: KeptWords) =>
  sessionStorage.setItem(keyOf(place), JSON.stringify(words));

export const forgetWords = (place: DraftPlace) => sessionStorage.removeItem(keyOf(place));
