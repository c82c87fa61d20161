import { useMutation, useQueryClient } from '@tanstack/react-query';
import { toast } from '../../app/ui';

/** Does something to a pupil, says so, and reads anew what it may have changed: families, classes, days. */
export function usePupilChange<Wanted>(
  change: (wanted: Wanted) => Promise<unknown>,
  done: string,
  then?: () => void,
) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    retry: false,
    onSuccess: () => {
      toast('ok', done);
      then?.();
      return client.invalidateQueries();
    },
  });
}
