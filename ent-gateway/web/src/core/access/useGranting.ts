import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { toast } from '../../app/ui';
import { grant, type NewRight } from './api';
import { useAccessMessages } from './messages';
import type { GivenRole } from './rights';

/** Gives somebody a right, or asks for it, and shows what came of it. */
export function useGranting(personId: string, name: string) {
  const t = useAccessMessages();
  const client = useQueryClient();
  const navigate = useNavigate();
  return useMutation({
    mutationFn: (right: NewRight & { role: GivenRole }) => grant(right),
    onSuccess: async ({ state }, { role }) => {
      toast('ok', t(state === 'AWAITED' ? 'awaited' : 'granted', { role: t(`role.${role}`), name }));
      await client.invalidateQueries({ queryKey: ['access'] });
      await client.invalidateQueries({ queryKey: ['staff'] });
      await navigate(state === 'AWAITED' ? '/acces' : `/acces/${personId}`);
    },
  });
}
