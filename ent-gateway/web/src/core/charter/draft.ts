import type { Icon, NewCharter, Sentence, Words } from './api';

export const mostSentences = 8;
export const longestSentence = 120;
export const longestText = 8000;

/** A promise on its way: it keeps its name while others come before it. */
export interface DraftSentence extends Sentence {
  key: number;
}

export interface CharterDraft {
  sentences: DraftSentence[];
  adultText: string;
  startsOn: string;
}

export const draftOf = ({ sentences, adultText }: Words, startsOn: string): CharterDraft => ({
  sentences: sentences.map((sentence, key) => ({ ...sentence, key })),
  adultText,
  startsOn,
});

const keysAfter = (sentences: DraftSentence[]) => Math.max(-1, ...sentences.map(({ key }) => key)) + 1;

export const withOneMore = (draft: CharterDraft, icon: Icon): CharterDraft => ({
  ...draft,
  sentences: [...draft.sentences, { key: keysAfter(draft.sentences), icon, text: '' }],
});

export const without = (draft: CharterDraft, key: number): CharterDraft => ({
  ...draft,
  sentences: draft.sentences.filter((one) => one.key !== key),
});

export const changed = (draft: CharterDraft, key: number, change: Partial<Sentence>): CharterDraft => ({
  ...draft,
  sentences: draft.sentences.map((one) => (one.key === key ? { ...one, ...change } : one)),
});

/** A place further up. */
export function raised(draft: CharterDraft, key: number): CharterDraft {
  const at = draft.sentences.findIndex((one) => one.key === key);
  const [one] = draft.sentences.slice(at, at + 1);
  if (!one || at < 1) return draft;
  const others = draft.sentences.filter((other) => other !== one);
  return { ...draft, sentences: [...others.slice(0, at - 1), one, ...others.slice(at - 1)] };
}

/** What is missing before it can be sent. */
export const missingOf = ({ sentences, adultText, startsOn }: CharterDraft) => ({
  sentences: sentences.length === 0,
  sentence: sentences.filter(({ text }) => text.trim() === '').map(({ key }) => key),
  adultText: adultText.trim() === '',
  startsOn: startsOn === '',
});

export const isWhole = (draft: CharterDraft): boolean => {
  const missing = missingOf(draft);
  return !missing.sentences && missing.sentence.length === 0 && !missing.adultText && !missing.startsOn;
};

export const charterOf = (
  { sentences, adultText, startsOn }: CharterDraft,
  schoolId: string | null,
): NewCharter => ({
  schoolId,
  startsOn,
  sentences: sentences.map(({ icon, text }) => ({ icon, text: text.trim() })),
  adultText: adultText.trim(),
});
