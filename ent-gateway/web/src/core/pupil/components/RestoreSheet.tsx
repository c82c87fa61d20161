import { type Child, isOff, useSession } from '../../../app/session';
import { Button, Form, Notice, Sheet } from '../../../app/ui';
import { type EndedTie, restoreTie } from '../api';
import { usePupilMessages } from '../messages';
import { pupilProblem } from '../problems';
import { usePupilChange } from '../usePupilChange';

interface RestoreSheetProps {
  child: Child;
  tie: EndedTie;
  onClose: () => void;
}

/** Somebody is the child's guardian again, and sees everything of it. */
export function RestoreSheet({ child, tie: { guardian }, onClose }: RestoreSheetProps) {
  const t = usePupilMessages();
  const off = isOff(useSession().me, 'CANTEEN');
  const names = { name: `${guardian.givenName} ${guardian.familyName}`, child: child.givenName };
  const restoring = usePupilChange(
    () => restoreTie(child.id, guardian.id),
    t('restore.done', names),
    onClose,
  );
  return (
    <Sheet title={t('restore.sure', names)} open onClose={onClose}>
      <Form className="stack" onSubmit={() => restoring.mutate(undefined)}>
        <p>{t(off ? 'restore.follows.alone' : 'restore.follows', names)}</p>
        {restoring.error && <Notice kind="danger">{t(pupilProblem(restoring.error))}</Notice>}
        <div className="row wrap">
          <Button kind="danger" type="submit" isPending={restoring.isPending}>
            {t('restore')}
          </Button>
          <Button onPress={onClose}>{t('not')}</Button>
        </div>
      </Form>
    </Sheet>
  );
}
