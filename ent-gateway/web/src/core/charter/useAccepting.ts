import { useMutation, useQueryClient } from '@tanstack/react-query';
import { ProblemError } from '../../app/http';
import { meQuery } from '../../app/session';
import { acceptCharter, chartersKey } from './api';
import { askedOf } from './asked';

/** Accepts a charter; the application then knows that it needn't ask any more. */
export function useAccepting(onDone?: () => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: acceptCharter,
    retry: false,
    onSuccess: (_, id) => {
      onDone?.();
      client.setQueryData(
        meQuery.queryKey,
        (me) => me && { ...me, askedCharters: askedOf(me).filter((asked) => asked !== id) },
      );
      return client.invalidateQueries({ queryKey: chartersKey });
    },
    // another one is in force by now, which is shown in its place
    onError: (error) =>
      error instanceof ProblemError && error.status < 500
        ? Promise.all([
            client.invalidateQueries({ queryKey: chartersKey }),
            client.invalidateQueries({ queryKey: meQuery.queryKey }),
          ])
        : undefined,
  });
}
