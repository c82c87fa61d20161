import { useMutation } from '@tanstack/react-query';
import { LogOut } from 'lucide-react';
import { useState } from 'react';
import { Button, Notice, Sheet, toast } from '../../../app/ui';
import { signOutSchool } from '../api';
import { useStaffMessages } from '../messages';

/** Signs everybody of a school out, when accounts were stolen. Asked first: the own session may be among them. */
export function SchoolSignOut({ id, name }: { id: string; name: string }) {
  const t = useStaffMessages();
  const [asking, setAsking] = useState(false);
  const ending = useMutation({
    mutationFn: () => signOutSchool(id),
    onSuccess: ({ count }) => {
      setAsking(false);
      toast('ok', t('signOut.done', { count }));
    },
  });
  return (
    <section className="card pad stack no-print" aria-labelledby="school-sign-out">
      <h2 id="school-sign-out">{t('signOut')}</h2>
      <p className="s soft prose">{t('signOut.why')}</p>
      <Button onPress={() => setAsking(true)}>
        <LogOut aria-hidden="true" size={18} />
        {t('signOut.all')}
      </Button>
      <Sheet title={t('signOut.title', { name })} open={asking} onClose={() => setAsking(false)}>
        {ending.isError && <Notice kind="danger">{t('problem.server')}</Notice>}
        <p>{t('signOut.more')}</p>
        <div className="row wrap">
          <Button kind="danger" isPending={ending.isPending} onPress={() => ending.mutate()}>
            {t('signOut.yes')}
          </Button>
          <Button onPress={() => setAsking(false)}>{t('cancel')}</Button>
        </div>
      </Sheet>
    </section>
  );
}
