import { useMutation } from '@tanstack/react-query';
import { DoorOpen } from 'lucide-react';
import { useEffect } from 'react';
import { useByCard } from '../../core/entry';
import { answer, api, hasStatus } from '../http';
import { forgetMe } from '../session';
import { Button, leaveFor, toast } from '../ui';
import { useShellMessages } from './messages';

/** A whole page, so that nothing of the child stays in memory; and nothing that it was writing. */
function leave() {
  forgetMe();
  sessionStorage.clear();
  location.replace('/entree');
}

/** One tap, and the tablet is the next child's: shown to who came in by a card of the class. */
export function ChangeChild() {
  const t = useShellMessages();
  const byCard = useByCard();
  const leaving = useMutation({
    mutationFn: () => answer(api.DELETE('/api/me/sessions/current')),
    retry: false,
    onSuccess: leave,
    // an answer that got lost, or the end of the class: the session is over
    onError: (error) => (hasStatus(error, 401) ? leave() : toast('danger', t('child.failed'))),
  });
  useEffect(() => {
    // browsers bring a page back from memory as it was
    const back = ({ persisted }: PageTransitionEvent) => persisted && location.reload();
    if (byCard) addEventListener('pageshow', back);
    return () => removeEventListener('pageshow', back);
  }, [byCard]);
  if (!byCard) return null;
  return (
    <Button
      className="change-child"
      isPending={leaving.isPending || leaving.isSuccess}
      onPress={() => leaveFor(() => leaving.mutate())}
    >
      <DoorOpen aria-hidden="true" size={22} />
      {t('child.change')}
    </Button>
  );
}
