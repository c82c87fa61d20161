import type { Sentence, Words } from './api';

/** Paragraphs as they were written, with an empty line between them. */
export const paragraphsOf = (text: string): string[] => text.split(/\n{2,}/);

/** Paragraphs of a text that another one hasn't. */
export const paragraphsBeyond = (text: string, other: string): string[] =>
  paragraphsOf(text).filter((paragraph) => !paragraphsOf(other).includes(paragraph));

const sameSentences = (some: readonly Sentence[], others: readonly Sentence[]) =>
  some.length === others.length &&
  some.every(({ icon, text }, index) => icon === others[index]?.icon && text.trim() === others[index].text);

/** Whose words a new version changes, who are asked again. */
export function changeBetween(before: Words, now: Words): 'all' | 'children' | 'adults' | 'same' {
  const children = !sameSentences(now.sentences, before.sentences);
  const adults = now.adultText.trim() !== before.adultText;
  if (children && adults) return 'all';
  return children ? 'children' : adults ? 'adults' : 'same';
}
