import { useMutation, useQueryClient } from '@tanstack/react-query';
import { UnreachableError } from '../../app/http';
import { toast } from '../../app/ui';
import { type SheetKey, useSheetMessages } from './messages';
import { sheetsKey } from './queries';

interface SheetAct {
  call: () => Promise<unknown>;
  done: Extract<SheetKey, `done.${string}`>;
  /** how it is taken back */
  undo?: () => Promise<unknown>;
  onDone?: () => void;
}

/** What is done with lesson sheets, said once it is, and read again. */
export function useSheetActs() {
  const t = useSheetMessages();
  const client = useQueryClient();
  const settle = () => client.invalidateQueries({ queryKey: sheetsKey });
  const say = (error: Error) =>
    toast('danger', t(error instanceof UnreachableError ? 'problem.offline' : 'problem.server'));
  const undoing = useMutation({
    mutationFn: (undo: () => Promise<unknown>) => undo(),
    onError: say,
    onSettled: settle,
  });
  return useMutation({
    mutationFn: ({ call }: SheetAct) => call(),
    onSuccess: (_, { done, undo, onDone }) => {
      toast('ok', t(done), undo && (() => undoing.mutate(undo)));
      onDone?.();
    },
    onError: say,
    onSettled: settle,
  });
}
