import { useQuery } from '@tanstack/react-query';
import { type Day, fullDate } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { type Child, isOff, useSession } from '../../../app/session';
import { Button, Notice, Sheet, Skeleton } from '../../../app/ui';
import { useEndsWords } from '../../leavings';
import { announceLeaving, leavingEffectsQuery } from '../api';
import { usePupilMessages } from '../messages';
import { pupilProblem } from '../problems';
import { usePupilChange } from '../usePupilChange';

interface LeaveSheetProps {
  child: Child;
  leavesOn: Day;
  onDone: () => void;
  onClose: () => void;
}

/** What ends when a pupil leaves, before it is announced. */
export function LeaveSheet({ child, leavesOn, onDone, onClose }: LeaveSheetProps) {
  const t = usePupilMessages();
  const language = useLanguage();
  const words = useEndsWords();
  const off = isOff(useSession().me, 'CANTEEN');
  const effects = useQuery(leavingEffectsQuery(child.id, leavesOn));
  const name = child.givenName;
  const leaving = usePupilChange(
    () => announceLeaving(child.id, leavesOn),
    t('leave.announced', { name }),
    onDone,
  );
  const ends = effects.data ? words(effects.data) : '';
  const error = effects.error ?? leaving.error;
  return (
    <Sheet title={t('leave.sure', { name })} open onClose={onClose}>
      {effects.isPending && <Skeleton lines={2} height={60} />}
      {effects.data && (
        <>
          <p>{t('leave.from', { name, day: fullDate(leavesOn, language) })}</p>
          {!off && <p>{ends ? t('leave.ends', { ends }) : t('leave.ends.none')}</p>}
          <p>{t('leave.told')}</p>
        </>
      )}
      {error && <Notice kind="danger">{t(pupilProblem(error))}</Notice>}
      <div className="row wrap">
        <Button
          kind="danger"
          isPending={leaving.isPending}
          isDisabled={!effects.data}
          onPress={() => leaving.mutate(undefined)}
        >
          {t('leave.send')}
        </Button>
        <Button onPress={onClose}>{t('not')}</Button>
      </div>
    </Sheet>
  );
}
