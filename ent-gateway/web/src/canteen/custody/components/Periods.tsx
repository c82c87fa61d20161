import { CalendarClock, CircleCheck, History } from 'lucide-react';
import { dayOf, fullDate } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { Button } from '../../../app/ui';
import type { Home, Period } from '../api';
import { useCustodyMessages } from '../messages';

interface PeriodsProps {
  periods: Period[];
  households: Home[];
  /** Only for who may take a period back. */
  onWithdraw?: (period: Period) => void;
}

const icons = { PAST: History, CURRENT: CircleCheck, AHEAD: CalendarClock };
const kinds = { PAST: 'plain-soft', CURRENT: 'ok', AHEAD: 'info' };

/** What held, holds and will hold, from when to when. */
export function Periods({ periods, households, onWithdraw }: PeriodsProps) {
  const t = useCustodyMessages();
  const language = useLanguage();
  const nameOf = (id: string) => households.find(({ householdId }) => householdId === id)?.name ?? t('other');
  return (
    <ol className="stack" aria-label={t('periods')}>
      {periods.map((period) => {
        const Icon = icons[period.state];
        const { custody } = period;
        const exchanged = Object.keys(custody?.days ?? {}).length;
        const from = fullDate(period.from, language);
        return (
          <li key={period.id} className={`card pad stack ${period.state === 'PAST' ? 'soft' : ''}`}>
            <div className="row wrap between">
              <h2>
                {period.to
                  ? t('period', { from, to: fullDate(period.to, language) })
                  : t('period.open', { from })}
              </h2>
              <span className={`pill ${kinds[period.state]}`}>
                <Icon aria-hidden="true" size={16} />
                {t(`state.${period.state}`)}
              </span>
            </div>
            {custody ? (
              <p>
                {t('period.turns', { odd: nameOf(custody.odd), even: nameOf(custody.even) })}
                {exchanged > 0 && ` ${t('period.days', { count: exchanged })}`}
              </p>
            ) : (
              <p>{t('period.none')}</p>
            )}
            {period.setBy && (
              <p className="soft s">
                {t('setBy', { name: period.setBy, day: fullDate(dayOf(period.setAt), language) })}
              </p>
            )}
            {onWithdraw && period.state === 'AHEAD' && (
              <div>
                <Button kind="danger" onPress={() => onWithdraw(period)}>
                  {t('withdraw', { from })}
                </Button>
              </div>
            )}
          </li>
        );
      })}
    </ol>
  );
}
