import { CheckCheck, LockOpen, Undo2 } from 'lucide-react';
import { useState } from 'react';
import { clock, dayOf, longDay } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { Button, Notice } from '../../../app/ui';
import type { Roll } from '../api';
import { usePresenceMessages } from '../messages';
import type { Shown } from '../overlay';
import type { useRoll } from '../useRoll';
import { FinishSheet } from './FinishSheet';
import { ReopenSheet } from './ReopenSheet';

interface RollEndProps {
  roll: Roll;
  children: Shown[];
  work: ReturnType<typeof useRoll>;
}

/** Whether the roll is finished, by whom, and the way to finish it or to open it again. */
export function RollEnd({ roll, children, work }: RollEndProps) {
  const t = usePresenceMessages();
  const language = useLanguage();
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  const { waitingFinish } = work;
  const when = (at: string) => {
    const time = clock(at, language);
    const day = dayOf(at);
    return day === roll.date
      ? t('when.time', { time })
      : t('when.day', { day: longDay(day, language), time });
  };
  if (waitingFinish) {
    return (
      <Notice kind="warn">
        <p>{t('finish.waits', { time: clock(waitingFinish.at, language) })}</p>
        <Button onPress={() => void work.takeFinishBack(waitingFinish.id)}>
          <Undo2 aria-hidden="true" size={18} />
          {t('finish.undo')}
        </Button>
      </Notice>
    );
  }
  if (roll.finish) {
    const { at, by } = roll.finish;
    return (
      <>
        <Notice kind="ok">
          <p className="b">
            {by ? t('finish.by', { when: when(at), name: by }) : t('finish.byHour', { when: when(at) })}
          </p>
          <p className="s no-print">
            {t('finish.locked')}
            {roll.unit !== 'MEAL' && ` ${t('finish.handOver')}`}
          </p>
          <Button onPress={() => setOpen(true)}>
            <LockOpen aria-hidden="true" size={18} />
            {t('reopen')}
          </Button>
        </Notice>
        {open && <ReopenSheet roll={roll} finishId={roll.finish.id} onDone={work.refresh} onClose={close} />}
      </>
    );
  }
  return (
    <section className="roll-end no-print" aria-label={t('finish')}>
      {roll.reopening && (
        <p className="s soft">
          {t(roll.reopening.reason ? 'reopened' : 'reopened.alone', {
            when: when(roll.reopening.at),
            name: roll.reopening.by,
            reason: roll.reopening.reason,
          })}
        </p>
      )}
      <Button kind="primary" onPress={() => setOpen(true)}>
        <CheckCheck aria-hidden="true" size={20} />
        {t('finish')}
      </Button>
      {open && <FinishSheet children={children} onFinish={work.finish} onClose={close} />}
    </section>
  );
}
