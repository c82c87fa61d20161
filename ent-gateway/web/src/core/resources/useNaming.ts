import { useMutation, useQueryClient } from '@tanstack/react-query';
import { resourcesKey } from './queries';
import { useRefusals } from './useActs';

/** Gives a name; a refusal stays beside the field. */
export function useNaming(call: (name: string) => Promise<unknown>, onDone: () => void) {
  const client = useQueryClient();
  const tell = useRefusals();
  const naming = useMutation({
    mutationFn: call,
    retry: false,
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: resourcesKey });
      onDone();
    },
  });
  return { naming, problem: naming.error ? tell(naming.error) : undefined };
}
