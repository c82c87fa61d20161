import type { Subject } from './api';
import type { WrittenWords } from './reports';

type WordsBySubject = Partial<Record<Subject, string>>;

export const bySubject = ({ subjects }: Pick<WrittenWords, 'subjects'>): WordsBySubject =>
  Object.fromEntries(subjects.map(({ subject, words }) => [subject, words]));

/** What is kept of a form: subjects without words are left out. */
export const withoutEmpty = (
  general: string,
  words: WordsBySubject,
  subjects: readonly Subject[],
): Omit<WrittenWords, 'version'> => ({
  general: general.trim(),
  subjects: subjects.flatMap((subject) => {
    const text = words[subject]?.trim();
    return text ? [{ subject, words: text }] : [];
  }),
});
