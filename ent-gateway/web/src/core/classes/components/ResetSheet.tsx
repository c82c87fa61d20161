import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Child } from '../../../app/session';
import { Button, Notice, Sheet } from '../../../app/ui';
import { resetPassword } from '../api';
import { useClassesMessages } from '../messages';

interface ResetSheetProps {
  pupil: Child;
  onClose: () => void;
}

/** A pupil's new password: asked first, for the old one stops working, and shown this once. */
export function ResetSheet({ pupil, onClose }: ResetSheetProps) {
  const t = useClassesMessages();
  const client = useQueryClient();
  const name = pupil.givenName;
  const reset = useMutation({
    mutationFn: () => resetPassword(pupil.id),
    retry: false,
    onSuccess: () => client.invalidateQueries({ queryKey: ['accounts', pupil.classId] }),
  });
  return (
    <Sheet title={t('reset.title', { name })} open onClose={onClose}>
      {reset.data ? (
        <>
          <dl className="access">
            <dt>{t('username')}</dt>
            <dd>{reset.data.username}</dd>
            <dt>{t('password')}</dt>
            <dd>{reset.data.password}</dd>
          </dl>
          <Notice kind="info">{t('reset.once')}</Notice>
          <Button kind="primary" onPress={onClose}>
            {t('reset.noted')}
          </Button>
        </>
      ) : (
        <>
          {reset.isError && <Notice kind="danger">{t('reset.failed')}</Notice>}
          <p>{t('reset.more', { name })}</p>
          <div className="row wrap">
            <Button kind="primary" isPending={reset.isPending} onPress={() => reset.mutate()}>
              {t('reset.yes')}
            </Button>
            <Button onPress={onClose}>{t('cancel')}</Button>
          </div>
        </>
      )}
    </Sheet>
  );
}
