import { CheckCheck, Undo2 } from 'lucide-react';
import { clock, dayOf, longDay } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { Button, Notice } from '../../../app/ui';
import type { ClassRoll } from '../api';
import { useClassRollMessages } from '../messages';
import { filledIn, type Shown } from '../overlay';
import type { useClassRoll } from '../useClassRoll';
import { FamiliesTold } from './FamiliesTold';

interface RollEndProps {
  roll: ClassRoll;
  pupils: Shown[];
  work: ReturnType<typeof useClassRoll>;
}

/** Whether the roll is over, by whom, and the way to say so: whose families are told is said beforehand. */
export function RollEnd({ roll, pupils, work }: RollEndProps) {
  const t = useClassRollMessages();
  const language = useLanguage();
  const { waitingClosing } = work;
  const away = pupils.filter(({ state, word }) => state.status === 'ABSENT' && word === null);
  const named = (reached: boolean) => {
    const some = away.filter((pupil) => pupil.reached === reached);
    return {
      count: some.length,
      names: new Intl.ListFormat(language).format(some.map(({ givenName }) => givenName)),
    };
  };
  const told = named(true);
  const untold = named(false);
  const when = (at: string) =>
    dayOf(at) === roll.date
      ? t('when.time', { time: clock(at, language) })
      : t('when.day', { day: longDay(dayOf(at), language), time: clock(at, language) });
  return (
    <section className="roll-end-class no-print" aria-label={t('close')}>
      {waitingClosing ? (
        <Notice kind="warn">
          <p>{t('closing.waits', { time: clock(waitingClosing.at, language) })}</p>
          {told.count > 0 && (
            <p className="s">
              <FamiliesTold roll={roll} told={told} waits />
            </p>
          )}
          {untold.count > 0 && <p className="s">{t('untold', untold)}</p>}
          <Button onPress={() => void work.takeClosingBack(waitingClosing.id)}>
            <Undo2 aria-hidden="true" size={18} />
            {t('closing.undo')}
          </Button>
        </Notice>
      ) : roll.closing ? (
        <Notice kind="ok">
          <p className="b">
            {t(roll.closing.by ? 'closed.by' : 'closed', {
              when: when(roll.closing.at),
              name: roll.closing.by,
            })}
          </p>
          <p className="s">{t('closed.more')}</p>
          {told.count > 0 && (
            <p className="s">
              <FamiliesTold roll={roll} told={told} />
            </p>
          )}
          {untold.count > 0 && <p className="s">{t('untold', untold)}</p>}
        </Notice>
      ) : (
        <>
          <p className="s soft">
            {t('how')} {told.count > 0 && <FamiliesTold roll={roll} told={told} />}{' '}
            {untold.count > 0 && t('untold', untold)}
          </p>
          <Button kind="primary" onPress={() => void work.close(filledIn(pupils))}>
            <CheckCheck aria-hidden="true" size={20} />
            {t('close')}
          </Button>
        </>
      )}
    </section>
  );
}
