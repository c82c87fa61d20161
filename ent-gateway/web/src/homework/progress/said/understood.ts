import type { Level, ResultPupil, Skill, Subject } from '../api';
import { levelsIn, type SaidLevel } from './levels';
import { namesIn, type SaidName } from './pupils';
import { meaningOf, skillsLike } from './skills';
import { isSmall, stemOf, type Word, wordsOf } from './words';

/** What the screen knows. */
export interface Known {
  pupils: readonly ResultPupil[];
  skills: readonly Skill[];
  /** the subject on the screen */
  shown?: Subject | undefined;
  /** the skill of the sentence before: one without a skill goes on with it */
  last?: Skill | undefined;
  /** the official words */
  levels: Record<Level, string>;
}

/** What the teacher has answered: pupils by the name that was said, and the skill. */
export interface Answers {
  pupils: Readonly<Record<string, string>>;
  skill?: string | undefined;
}

export interface SaidNote {
  pupil: ResultPupil;
  level: Level;
}

export type Question =
  | { kind: 'pupil'; said: string; among: ResultPupil[] }
  | { kind: 'skill'; among: Skill[] }
  | { kind: 'missing'; what: 'pupil' | 'skill' | 'level' };

export interface Understood {
  notes: SaidNote[];
  skill: Skill | undefined;
  /** all that has to be answered before anything is noted */
  questions: Question[];
  /** words of which nothing was made */
  unheard: string[];
}

const wholeClass = ['toute la classe', 'tout le monde', 'tous les eleves', 'tous sauf', 'toutes sauf'].map(
  (phrase) => phrase.split(' '),
);

/** Where the whole class is said, and up to where; "sauf" isn't part of it. */
function classIn(words: readonly Word[]): { from: number; to: number } | undefined {
  for (let at = 0; at < words.length; at++) {
    const phrase = wholeClass.find((one) => one.every((word, after) => words[at + after]?.key === word));
    if (phrase) return { from: at, to: at + phrase.length - (phrase.at(-1) === 'sauf' ? 1 : 0) };
  }
  return undefined;
}

/** The place behind which those are named who are left out of the whole class. */
const exceptIn = (words: readonly Word[], from: number) =>
  words.findIndex(
    ({ key }, at) =>
      at >= from && (/^(sauf|except|hormis)/.test(key) || (key === 'part' && words[at - 1]?.key === 'a')),
  );

/** The level of a name: the only one there is, else the next one; the one before where levels come first. */
function levelOf(name: { from: number }, names: readonly { from: number }[], levels: readonly SaidLevel[]) {
  if (levels.length <= 1) return levels[0]?.level;
  const first = names[0];
  const isLevelFirst = first !== undefined && (levels[0]?.from ?? 0) < first.from;
  const one = isLevelFirst
    ? levels.findLast(({ from }) => from < name.from)
    : levels.find(({ from }) => from > name.from);
  return one?.level;
}

/** The pupil of a name that was said, or the question whose it is. */
const pupilOf = ({ said, among }: SaidName, { pupils }: Answers): ResultPupil | Question =>
  (among.length === 1 ? among[0] : among.find(({ childId }) => childId === pupils[said])) ?? {
    kind: 'pupil',
    said,
    among,
  };

/** What a sentence would note: pupils, a skill and a level, in any order. Nothing is guessed where several are meant. */
export function understood(
  text: string,
  known: Known,
  answers: Answers = { pupils: {} },
): Understood | undefined {
  const words = wordsOf(text);
  if (words.length === 0) return undefined;
  const levels = levelsIn(words, known.levels);
  const all = classIn(words);
  const taken = new Set<number>();
  const take = ({ from, to }: { from: number; to: number }) => {
    for (let at = from; at < to; at++) taken.add(at);
  };
  levels.forEach(take);
  if (all) take(all);
  const meanings = new Set(known.skills.flatMap((skill) => [...meaningOf(skill.words)]));
  const names = namesIn(
    words,
    known.pupils,
    (at) => taken.has(at),
    (stem) => meanings.has(stem),
  );
  const except = all ? exceptIn(words, all.to) : -1;
  const isExcept = except >= 0;
  if (isExcept) taken.add(except);
  names.forEach((name) => {
    // "rose" is a pupil and a colour: it counts for both
    if (!meanings.has(stemOf(words[name.from]?.key ?? ''))) take(name);
  });
  const rest = words.filter(({ key }, at) => !taken.has(at) && !isSmall(key));
  const like = skillsLike(rest, known.skills, known.shown);
  const isNamed = rest.some(({ key }) => meanings.has(stemOf(key)));
  const chosen = like.length === 1 ? like[0] : like.find(({ id }) => id === answers.skill);
  const skill = chosen ?? (like.length === 0 && !isNamed ? known.last : undefined);
  const meaning = skill && chosen ? [...meaningOf(skill.words)] : [];
  const unheard = rest
    .filter(
      ({ key }) => !meaning.some((stem) => stem.startsWith(stemOf(key)) || stemOf(key).startsWith(stem)),
    )
    .filter((word) => !names.some(({ from }) => words[from] === word))
    .map(({ said }) => said);

  const named = names.map((name) => ({ from: name.from, pupil: pupilOf(name, answers) }));
  const questions: Question[] = named.flatMap(({ pupil }) => ('kind' in pupil ? [pupil] : []));
  const isNamedAlone = ({ childId }: ResultPupil) =>
    named.some(({ pupil }) => 'childId' in pupil && pupil.childId === childId);
  const rested = all
    ? known.pupils.filter((pupil) => !isNamedAlone(pupil)).map((pupil) => ({ from: all.from, pupil }))
    : [];
  const said = [...rested, ...(isExcept ? [] : named)].sort((one, other) => one.from - other.from);
  // whoever is left out may have a level of their own, said after the name
  const own =
    isExcept && levels.some(({ from }) => from < except) ? levels.filter(({ from }) => from > except) : [];
  const common = levels.filter((one) => !own.includes(one));
  const notes = new Map<string, SaidNote>();
  let isLevelMissing = levels.length === 0 || levels.some(({ level }) => level === undefined);
  if (isExcept && levels.length > 1 && own.length === 0) isLevelMissing = true;
  for (const { from, pupil } of said) {
    const level = levelOf({ from }, said, common);
    if (!level) isLevelMissing = true;
    else if ('childId' in pupil) notes.set(pupil.childId, { pupil, level });
  }
  for (const { from, pupil } of isExcept ? named : []) {
    const level = own.find((one) => one.from > from)?.level;
    if (level && 'childId' in pupil) notes.set(pupil.childId, { pupil, level });
  }
  if (said.length === 0 || (isExcept && named.length === 0))
    questions.push({ kind: 'missing', what: 'pupil' });
  if (!skill)
    questions.push(like.length > 1 ? { kind: 'skill', among: like } : { kind: 'missing', what: 'skill' });
  if (isLevelMissing) questions.push({ kind: 'missing', what: 'level' });
  return { notes: [...notes.values()], skill, questions, unheard };
}
