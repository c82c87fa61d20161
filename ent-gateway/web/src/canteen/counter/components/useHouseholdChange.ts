import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { toast } from '../../../app/ui';
import { useCounterMessages } from '../messages';

/** Changes who lives with whom, then opens the family anew. */
export function useHouseholdChange(familyId: string) {
  const t = useCounterMessages();
  const client = useQueryClient();
  const navigate = useNavigate();
  return useMutation({
    mutationFn: (change: () => Promise<unknown>) => change(),
    onSuccess: async () => {
      toast('ok', t('households.done'));
      await client.invalidateQueries({ queryKey: ['canteen'] });
      await navigate(`/familles/${familyId}`);
    },
  });
}
