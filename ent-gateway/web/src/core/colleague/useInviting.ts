import { useMutation } from '@tanstack/react-query';
import { toast } from '../../app/ui';
import { invite } from './api';
import { useColleagueMessages } from './messages';

/** Lets somebody in by mail who has just been written down. */
export function useInviting() {
  const t = useColleagueMessages();
  return useMutation({
    mutationFn: ({ personId, email }: { personId: string; email: string }) => invite(personId, email),
    retry: false,
    onSuccess: (_, { email }) => toast('ok', t('invited', { email })),
    onError: () => toast('danger', t('invitation.failed')),
  });
}
