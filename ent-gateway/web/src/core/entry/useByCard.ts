import { useQuery } from '@tanstack/react-query';
import { answer, api } from '../../app/http';
import { useSession } from '../../app/session';

/** Whether a pupil came in by a card of the class: the tablet is everybody's then, and no account is shown. */
export function useByCard(): boolean {
  const { space } = useSession();
  const session = useQuery({
    queryKey: ['session-way'],
    queryFn: () => answer(api.GET('/api/me/sessions/current')),
    enabled: space === 'pupil',
    staleTime: Infinity,
  });
  return session.data?.way === 'CARD';
}
