import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { toast } from '../../../app/ui';
import { mergePeople } from '../api';
import { useMergeMessages } from '../messages';

/** Makes two people one, then shows the list with the way back; after a refusal both are read again. */
export function useMerge() {
  const t = useMergeMessages();
  const client = useQueryClient();
  const navigate = useNavigate();
  return useMutation({
    mutationFn: mergePeople,
    onSuccess: async () => {
      toast('ok', t('merge.done'));
      await navigate('/familles/doublons');
      await client.invalidateQueries();
    },
    onError: () => client.invalidateQueries({ queryKey: ['merges'] }),
  });
}
