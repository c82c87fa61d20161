import { useMutation } from '@tanstack/react-query';
import { DoorOpen } from 'lucide-react';
import { forgetMe } from '../../../app/session';
import { Button, toast } from '../../../app/ui';
import { leaveTablet } from '../api';
import { useEntryMessages } from '../messages';
import { useByCard } from '../useByCard';

/** One tap, and the tablet is the next child's: shown to who came in by a card of the class. */
export function ChangeChild() {
  const t = useEntryMessages();
  const byCard = useByCard();
  const leaving = useMutation({
    mutationFn: leaveTablet,
    retry: false,
    onSuccess: () => {
      forgetMe();
      location.assign('/entree');
    },
    onError: () => toast('danger', t('change.failed')),
  });
  if (!byCard) return null;
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
