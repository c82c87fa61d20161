import type { Level, ResultPupil, Skill, Subject } from '../api';
import { isDenial, type SaidLevel } from './levels';
import type { SaidName } from './pupils';
import { type Sentence, sentenceOf } from './sentence';
import { meaningOf, skillsLike } from './skills';
import { isWeak, stemOf, type Word, wordsOf } from './words';

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

/** A pupil who was said, by name or with the class, or the question whose name it is. */
interface SaidPupil {
  from: number;
  pupil: ResultPupil | Question;
}

/** Words of which none of the skills has anything. */
function unheardIn(words: readonly Word[], skills: readonly Skill[]): Word[] {
  const meaning = skills.flatMap((skill) => [...meaningOf(skill.words)]);
  return words.filter(
    ({ key }) => !meaning.some((stem) => stem.startsWith(stemOf(key)) || stemOf(key).startsWith(stem)),
  );
}

/** Whether as many words speak of something else as of this skill. */
function isDoubtful(words: readonly Word[], skill: Skill): boolean {
  const others = unheardIn(words, [skill]);
  const met = words.filter((word) => !others.includes(word) && !isWeak(word.key));
  return others.filter(({ key }) => !isDenial(key)).length >= Math.max(1, met.length);
}

/**
 * The skill that is said, chosen, or still that of the sentence before, where no word is left that could say another; else what
 * has to be asked.
 */
function skillOf({ words, names, rest }: Sentence, { skills, shown, last }: Known, answers: Answers) {
  // "Rose" alone is the pupil, not the colour
  const own = rest.filter((word) => !names.some(({ from }) => words[from] === word));
  const like = skillsLike(own, skills, shown);
  const sure = like.length === 1 && like[0] && !isDoubtful(own, like[0]) ? like[0] : undefined;
  const chosen = sure ?? like.find(({ id }) => id === answers.skill);
  const skill = chosen ?? (own.length === 0 ? last : undefined);
  const question: Question =
    like.length > 0 ? { kind: 'skill', among: like } : { kind: 'missing', what: 'skill' };
  const unheard = unheardIn(own, chosen ? [chosen] : like).map(({ said }) => said);
  return { skill, questions: skill ? [] : [question], unheard };
}

/** Who is said, in the order of the sentence: for the whole class all who aren't named by themselves. */
function saidIn(
  { all, except }: Sentence,
  named: readonly SaidPupil[],
  pupils: readonly ResultPupil[],
): SaidPupil[] {
  const isNamedAlone = ({ childId }: ResultPupil) =>
    named.some(({ pupil }) => 'childId' in pupil && pupil.childId === childId);
  const rested = all
    ? pupils.filter((pupil) => !isNamedAlone(pupil)).map((pupil) => ({ from: all.from, pupil }))
    : [];
  return [...rested, ...(except === undefined ? named : [])].sort((one, other) => one.from - other.from);
}

/** The levels of those who are left out of the class: they may have one of their own, said after the name. */
const ownLevelsIn = ({ levels, except }: Sentence): SaidLevel[] =>
  except !== undefined && levels.some(({ from }) => from < except)
    ? levels.filter(({ from }) => from > except)
    : [];

/** The level of each pupil, and whether one has to be asked for. */
function notesOf(sentence: Sentence, said: readonly SaidPupil[], named: readonly SaidPupil[]) {
  const { levels, except } = sentence;
  const own = ownLevelsIn(sentence);
  const common = levels.filter((one) => !own.includes(one));
  const told = said.map((one) => ({ ...one, level: levelOf(one, said, common) }));
  const leftOut = (except === undefined ? [] : named).map((one) => ({
    ...one,
    level: own.find(({ from }) => from > one.from)?.level,
  }));
  const notes = new Map<string, SaidNote>();
  for (const { pupil, level } of [...told, ...leftOut]) {
    if (level && 'childId' in pupil) notes.set(pupil.childId, { pupil, level });
  }
  const isLevelMissing =
    levels.length === 0 ||
    levels.some(({ level }) => level === undefined) ||
    (except !== undefined && levels.length > 1 && own.length === 0) ||
    told.some(({ level }) => level === undefined);
  return { notes: [...notes.values()], isLevelMissing };
}

/** What a sentence would note: pupils, a skill and a level, in any order. Nothing is guessed where several are meant. */
export function understood(
  text: string,
  known: Known,
  answers: Answers = { pupils: {} },
): Understood | undefined {
  const words = wordsOf(text);
  if (words.length === 0) return undefined;
  const sentence = sentenceOf(words, known);
  const named = sentence.names.map((name) => ({ from: name.from, pupil: pupilOf(name, answers) }));
  const said = saidIn(sentence, named, known.pupils);
  const isPupilMissing = said.length === 0 || (sentence.except !== undefined && named.length === 0);
  const { skill, questions: ofSkill, unheard } = skillOf(sentence, known, answers);
  const { notes, isLevelMissing } = notesOf(sentence, said, named);
  const questions: Question[] = [
    ...named.flatMap(({ pupil }) => ('kind' in pupil ? [pupil] : [])),
    ...(isPupilMissing ? [{ kind: 'missing', what: 'pupil' } as const] : []),
    ...ofSkill,
    ...(isLevelMissing ? [{ kind: 'missing', what: 'level' } as const] : []),
  ];
  return { notes, skill, questions, unheard };
}
