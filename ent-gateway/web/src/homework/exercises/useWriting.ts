import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { toast } from '../../app/ui';
import {
  type Exercise,
  type ExerciseContent,
  type Question,
  type QuestionKind,
  reviseExercise,
  writeExercise,
} from './api';
import { useExerciseMessages } from './messages';
import { exercisesKey } from './queries';
import { contentOf, draftOf, draftProblem, type ExerciseDraft, keyed, moved, newQuestion } from './questions';

/** An exercise that is being written: its questions, what is wrong with them once it is sent, and the way to keep it. */
export function useWriting(start: ExerciseContent, edited: Exercise | undefined, onKept: () => void) {
  const t = useExerciseMessages();
  const client = useQueryClient();
  const [draft, setDraft] = useState<ExerciseDraft>(() => draftOf(start));
  const [changed, setChanged] = useState(!edited && start.title !== '');
  const [tried, setTried] = useState(false);
  const change = (next: (now: ExerciseDraft) => ExerciseDraft) => {
    setDraft(next);
    setChanged(true);
  };
  const questions = (next: (now: ExerciseDraft['questions']) => ExerciseDraft['questions']) =>
    change((now) => ({ ...now, questions: next(now.questions) }));
  const keeping = useMutation({
    mutationFn: (content: ExerciseContent) =>
      edited ? reviseExercise(edited.id, content, edited.version) : writeExercise(content),
    onSuccess: async ({ title }) => {
      setChanged(false);
      toast('ok', t('done.kept', { title }));
      await client.invalidateQueries({ queryKey: exercisesKey });
      onKept();
    },
  });
  return {
    draft,
    changed,
    tried,
    keeping,
    setTitle: (title: string) => change((now) => ({ ...now, title })),
    add: (kind: QuestionKind) => questions((now) => [...now, keyed(newQuestion(kind))]),
    write: (key: number, question: Question) =>
      questions((now) => now.map((one) => (one.key === key ? { key, question } : one))),
    move: (at: number, by: 1 | -1) => questions((now) => moved(now, at, by)),
    remove: (at: number) => {
      const before = draft.questions;
      questions((now) => now.filter((_, place) => place !== at));
      toast('ok', t('question.removed', { number: at + 1 }), () => questions(() => before));
    },
    keep: () => {
      setTried(true);
      if (!draftProblem(draft)) keeping.mutate(contentOf(draft));
    },
  };
}

export type Writing = ReturnType<typeof useWriting>;
