import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useLanguage } from '../../app/i18n';
import { toast } from '../../app/ui';
import { useResourcesMessages } from './messages';
import { freeIn, resourcesProblem } from './problems';
import { resourcesKey } from './queries';
import { sizeOf } from './sizes';

export interface Act {
  call: () => Promise<unknown>;
  /** said once it is done */
  done?: string;
  undo?: () => Promise<unknown>;
  onDone?: () => void;
}

/** Says what a refusal means, with what is left of the room. */
export function useRefusals() {
  const t = useResourcesMessages();
  const language = useLanguage();
  return (error: Error) => t(resourcesProblem(error), { free: sizeOf(freeIn(error), language) });
}

/** Does something to folders and files, says so with a way back, and reads them again; also when it was refused. */
export function useActs() {
  const client = useQueryClient();
  const tell = useRefusals();
  const acts = useMutation({
    mutationFn: ({ call }: Act) => call(),
    retry: false,
    onSuccess: (_, { done, undo, onDone }) => {
      if (done) toast('ok', done, undo && (() => acts.mutate({ call: undo })));
      onDone?.();
    },
    onError: (error: Error) => toast('danger', tell(error)),
    onSettled: () => client.invalidateQueries({ queryKey: resourcesKey }),
  });
  return acts;
}
