import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Send } from 'lucide-react';
import { Button, Notice, Sheet, toast } from '../../../app/ui';
import { inviteByMail, type StaffMember } from '../api';
import { useStaffMessages } from '../messages';
import { staffProblem } from '../problems';

interface InviteAllSheetProps {
  mailed: StaffMember[];
  onClose: () => void;
}

/** Who is about to be invited, and where each of them reads mail, before anything leaves. */
export function InviteAllSheet({ mailed, onClose }: InviteAllSheetProps) {
  const t = useStaffMessages();
  const client = useQueryClient();
  const count = mailed.length;
  const mailing = useMutation({
    mutationFn: () => inviteByMail(mailed.map(({ person, email }) => ({ personId: person.id, email }))),
    onSuccess: async ({ count: sent }) => {
      toast('ok', t('all.mailed', { count: sent }));
      onClose();
      await client.invalidateQueries({ queryKey: ['staff'] });
    },
  });
  return (
    <Sheet title={t('all.mail', { count })} open onClose={onClose}>
      <p>{t('all.sure')}</p>
      {mailing.error && <Notice kind="danger">{t(staffProblem(mailing.error))}</Notice>}
      <ul className="staff-mailed">
        {mailed.map(({ person, email }) => (
          <li key={person.id}>
            <span className="b">{`${person.givenName} ${person.familyName}`}</span>{' '}
            <span className="s soft">{email}</span>
          </li>
        ))}
      </ul>
      <div className="row wrap">
        <Button kind="primary" isPending={mailing.isPending} onPress={() => mailing.mutate()}>
          <Send aria-hidden="true" size={18} />
          {t('all.send', { count })}
        </Button>
        <Button onPress={onClose}>{t('cancel')}</Button>
      </div>
    </Sheet>
  );
}
