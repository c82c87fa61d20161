import { useMutation, useQuery } from '@tanstack/react-query';
import { DoorOpen } from 'lucide-react';
import { answer, api } from '../../../app/http';
import { forgetMe } from '../../../app/session';
import { Button, toast } from '../../../app/ui';
import { leaveTablet } from '../api';
import { useEntryMessages } from '../messages';

/** One tap, and the tablet is the next child's: shown to who came in by a card of the class. */
export function ChangeChild() {
  const t = useEntryMessages();
  const session = useQuery({
    queryKey: ['session-way'],
    queryFn: () => answer(api.GET('/api/me/sessions/current')),
    staleTime: Infinity,
  });
  const leaving = useMutation({
    mutationFn: leaveTablet,
    retry: false,
    onSuccess: () => {
      forgetMe();
      location.assign('/entree');
    },
    onError: () => toast('danger', t('change.failed')),
  });
  if (session.data?.way !== 'CARD') return null;
  return (
    <Button
      className="change-child"
      isPending={leaving.isPending || leaving.isSuccess}
      onPress={() => leaving.mutate()}
    >
      <DoorOpen aria-hidden="true" size={22} />
      {t('change')}
    </Button>
  );
}
