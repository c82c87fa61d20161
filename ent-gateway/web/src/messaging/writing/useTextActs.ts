import { useMutation, useQueryClient } from '@tanstack/react-query';
import { toast } from '../../app/ui';
import { type WritingKey, useWritingMessages } from './messages';
import { writingProblem } from './problems';
import { textsKey } from './queries';

interface Act<T> {
  call: () => Promise<T>;
  done: Extract<WritingKey, `done.${string}`>;
  /** said in its place, without a way back, where nothing was to be done */
  nothing?: (answer: T) => Act<T>['done'] | undefined;
  undo?: () => Promise<unknown>;
  onDone?: (answer: T) => void;
}

/** Does something to a shared text, says so, and reads it again. */
export function useTextActs() {
  const t = useWritingMessages();
  const client = useQueryClient();
  const acts = useMutation({
    mutationFn: ({ call }: Act<unknown>) => call(),
    onSuccess: (answer, { done, nothing, undo, onDone }) => {
      const none = nothing?.(answer);
      if (none) toast('info', t(none));
      else toast('ok', t(done), undo && (() => acts.mutate({ call: undo, done: 'done.undone' })));
      onDone?.(answer);
    },
    onError: (error: Error) => toast('danger', t(writingProblem(error))),
    onSettled: () => client.invalidateQueries({ queryKey: textsKey }),
  });
  return {
    isPending: acts.isPending,
    act: <T>(act: Act<T>) => acts.mutate(act as Act<unknown>),
  };
}
