import { useMutation, useQueryClient } from '@tanstack/react-query';
import { toast } from '../../app/ui';
import { type ExerciseKey, useExerciseMessages } from './messages';
import { exerciseProblem } from './problems';
import { exercisesKey } from './queries';

interface ExerciseAct {
  call: () => Promise<unknown>;
  done: Extract<ExerciseKey, `done.${string}`>;
  title: string;
  /** how it is taken back */
  undo?: () => Promise<unknown>;
  onDone?: () => void;
}

/** What is done with exercises, said once it is, and read again. */
export function useExerciseActs() {
  const t = useExerciseMessages();
  const client = useQueryClient();
  const settle = () => client.invalidateQueries({ queryKey: exercisesKey });
  const say = (error: Error) => toast('danger', t(exerciseProblem(error)));
  const undoing = useMutation({
    mutationFn: (undo: () => Promise<unknown>) => undo(),
    onError: say,
    onSettled: settle,
  });
  return useMutation({
    mutationFn: ({ call }: ExerciseAct) => call(),
    onSuccess: (_, { done, title, undo, onDone }) => {
      toast('ok', t(done, { title }), undo && (() => undoing.mutate(undo)));
      onDone?.();
    },
    onError: say,
    onSettled: settle,
  });
}
