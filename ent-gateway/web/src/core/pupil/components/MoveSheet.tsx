import { useQuery } from '@tanstack/react-query';
import { fullDate, today } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { type Child, isOff, useSession } from '../../../app/session';
import { Button, Notice, Sheet, Skeleton } from '../../../app/ui';
import { useEndsWords } from '../../leavings';
import { type MoveContent, type MovePreview, moveEffectsQuery, movePupil } from '../api';
import { usePupilMessages } from '../messages';
import { pupilProblem } from '../problems';
import { usePupilChange } from '../usePupilChange';

interface MoveSheetProps {
  child: Child;
  wanted: MoveContent;
  onDone: () => void;
  onClose: () => void;
}

/** What a move changes, before it is done. */
export function MoveSheet({ child, wanted, onDone, onClose }: MoveSheetProps) {
  const t = usePupilMessages();
  const effects = useQuery(moveEffectsQuery(child.id, wanted));
  const name = child.givenName;
  const moving = usePupilChange(
    () => movePupil(child.id, wanted),
    t(wanted.firstDay > today() ? 'move.announced' : 'move.done', { name }),
    onDone,
  );
  const error = effects.error ?? moving.error;
  return (
    <Sheet title={t('move.sure', { name })} open onClose={onClose}>
      {effects.isPending && <Skeleton lines={3} height={80} />}
      {effects.data && <MoveEffects effects={effects.data} name={name} />}
      {error && <Notice kind="danger">{t(pupilProblem(error))}</Notice>}
      <div className="row wrap">
        <Button
          kind="primary"
          isPending={moving.isPending}
          isDisabled={!effects.data}
          onPress={() => moving.mutate(undefined)}
        >
          {t('move.send')}
        </Button>
        <Button onPress={onClose}>{t('not')}</Button>
      </div>
    </Sheet>
  );
}

function MoveEffects({ effects, name }: { effects: MovePreview; name: string }) {
  const t = usePupilMessages();
  const language = useLanguage();
  const words = useEndsWords();
  const off = isOff(useSession().me, 'CANTEEN');
  const { from, to, firstDay, ends, events, leavesOn } = effects;
  const ended = words(ends);
  const elsewhere = from.schoolId !== to.schoolId;
  return (
    <>
      <p>
        {t(elsewhere ? 'move.to.school' : off ? 'move.to.class.alone' : 'move.to.class', {
          name,
          from: from.className,
          to: to.className,
          school: to.schoolName,
          day: fullDate(firstDay, language),
        })}
      </p>
      {elsewhere && !off && <p>{ended ? t('move.ends', { ends: ended }) : t('move.ends.none')}</p>}
      {events > 0 && <p>{t('move.events', { count: events })}</p>}
      {leavesOn && <p>{t('move.stays', { name, day: fullDate(leavesOn, language) })}</p>}
      <p>{t('move.told')}</p>
    </>
  );
}
