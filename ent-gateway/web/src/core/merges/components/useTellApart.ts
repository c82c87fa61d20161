import { useMutation, useQueryClient } from '@tanstack/react-query';
import { toast } from '../../../app/ui';
import { tellApart } from '../api';
import { useMergeMessages } from '../messages';

/** Says that two people are two; they aren't suggested again. */
export function useTellApart(id: string, otherId: string, done?: () => void) {
  const t = useMergeMessages();
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => tellApart(id, otherId),
    onSuccess: async () => {
      toast('ok', t('distinct.done'));
      done?.();
      await client.invalidateQueries({ queryKey: ['merges'] });
    },
  });
}
