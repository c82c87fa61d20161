import type { ExerciseContent, Question, QuestionKind, QuestionOf } from './api';
import type { ExerciseKey } from './messages';

export const kinds = ['CHOICE', 'FILL', 'MATCH', 'ORDER', 'SUMS'] as const satisfies readonly QuestionKind[];

export const MOST_QUESTIONS = 30;
const MOST_PARTS = 100;
/** So many answers, pairs or things a question has at most. */
export const MOST_ROWS = 8;
export const MOST_WORDS = 10;

export type QuestionProblem = Extract<ExerciseKey, `problem.${string}`>;

export interface ExerciseDraft {
  title: string;
  /** a key keeps a question's fields with it when it moves */
  questions: { key: number; question: Question }[];
}

export const newQuestion = (kind: QuestionKind): Question => {
  switch (kind) {
    case 'CHOICE':
      return { kind, prompt: '', options: [{ text: '', correct: true }] };
    case 'MATCH':
      return { kind, prompt: '', pairs: [] };
    case 'ORDER':
      return { kind, prompt: '', items: [] };
    case 'FILL':
      return { kind, prompt: '', accepted: [], caseCounts: false, accentsCount: true };
    case 'SUMS':
      return { kind, prompt: '', operation: 'MULTIPLY', table: 2, from: 1, to: 10, sums: 10, seconds: null };
  }
};

let lastKey = 0;
export const keyed = (question: Question) => ({ key: ++lastKey, question });

export const draftOf = ({ title, questions }: ExerciseContent): ExerciseDraft => ({
  title,
  questions: questions.map(keyed),
});

/** Rows with one more that is empty to write in, up to the most there may be. */
export function withBlank<T>(
  rows: readonly T[],
  blank: T,
  isBlank: (row: T) => boolean,
  most = MOST_ROWS,
): T[] {
  const last = rows.at(-1);
  return rows.length < most && (last === undefined || !isBlank(last)) ? [...rows, blank] : [...rows];
}

/** What is written in the rows that aren't empty. */
export function cleaned(question: Question): Question {
  const prompt = question.prompt.trim();
  switch (question.kind) {
    case 'CHOICE':
      return {
        ...question,
        prompt,
        options: question.options
          .filter(({ text }) => text.trim())
          .map((one) => ({ ...one, text: one.text.trim() })),
      };
    case 'MATCH':
      return {
        ...question,
        prompt,
        pairs: question.pairs
          .filter(({ left, right }) => left.trim() || right.trim())
          .map(({ left, right }) => ({ left: left.trim(), right: right.trim() })),
      };
    case 'ORDER':
      return { ...question, prompt, items: trimmed(question.items) };
    case 'FILL':
      return { ...question, prompt, accepted: trimmed(question.accepted) };
    case 'SUMS':
      return { ...question, prompt };
  }
}

const trimmed = (rows: readonly string[]) => rows.map((row) => row.trim()).filter(Boolean);

const twice = (rows: readonly string[]) => new Set(rows).size < rows.length;

const partsOf = (question: Question) => (question.kind === 'SUMS' ? question.sums : 1);

/** Why a question can't be asked yet. */
export function problemOf(asked: Question): QuestionProblem | undefined {
  const question = cleaned(asked);
  if (question.kind !== 'SUMS' && !question.prompt) return 'problem.prompt';
  switch (question.kind) {
    case 'CHOICE': {
      const texts = question.options.map(({ text }) => text);
      if (texts.length < 2) return 'problem.options';
      if (!question.options.some(({ correct }) => correct)) return 'problem.right';
      return twice(texts) ? 'problem.twice' : undefined;
    }
    case 'MATCH': {
      if (question.pairs.length < 2 || question.pairs.some(({ left, right }) => !left || !right))
        return 'problem.pairs';
      return twice(question.pairs.map(({ left }) => left)) ? 'problem.twice' : undefined;
    }
    case 'ORDER':
      return question.items.length < 2 || new Set(question.items).size === 1 ? 'problem.items' : undefined;
    case 'FILL':
      return question.accepted.length === 0 ? 'problem.accepted' : undefined;
    case 'SUMS':
      return sumsProblem(question);
  }
}

function sumsProblem({ operation, table, from, to, sums }: QuestionOf<'SUMS'>): QuestionProblem | undefined {
  const whole = [from, to, sums].every(Number.isInteger);
  if (!whole || from < 0 || to > 1000 || from > to) return 'problem.range';
  if (operation === 'DIVIDE' && (table ?? to) === 0) return 'problem.range';
  return sums < 1 || sums > 20 ? 'problem.sums' : undefined;
}

/** Why an exercise as a whole can't be kept yet. */
export function draftProblem({ title, questions }: ExerciseDraft): QuestionProblem | undefined {
  if (!title.trim()) return 'problem.title';
  if (questions.length === 0) return 'problem.none';
  const parts = questions.reduce((sum, { question }) => sum + partsOf(question), 0);
  if (parts > MOST_PARTS) return 'problem.parts';
  return questions.some(({ question }) => problemOf(question)) ? 'problem.questions' : undefined;
}

export const contentOf = ({ title, questions }: ExerciseDraft): ExerciseContent => ({
  title: title.trim(),
  questions: questions.map(({ question }) => cleaned(question)),
});

/** The same rows with another one in this place. */
export const replaced = <T>(rows: readonly T[], at: number, row: T): T[] =>
  rows.map((known, place) => (place === at ? row : known));

/** The same with a question one place further up or down. */
export function moved<T>(rows: readonly T[], from: number, by: 1 | -1): T[] {
  const next = [...rows];
  const [row] = next.splice(from, 1);
  if (row !== undefined) next.splice(from + by, 0, row);
  return next;
}
