import { useMutation, useQueryClient } from '@tanstack/react-query';
import { configQuery } from '../../app/session';
import { toast } from '../../app/ui';
import { ownTerritoryQuery } from './api';

/** Saves a choice of the town, says so, and shows everything as it is from now on. */
export function useChoice<Wish>(save: (wish: Wish) => Promise<unknown>, said: string, onDone?: () => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: save,
    retry: false,
    onSuccess: async () => {
      toast('ok', said);
      onDone?.();
      await Promise.all(
        [ownTerritoryQuery.queryKey, configQuery.queryKey, ['me']].map((queryKey) =>
          client.invalidateQueries({ queryKey }),
        ),
      );
    },
  });
}
