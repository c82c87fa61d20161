import { euros } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { useChildren } from '../../../app/session';
import type { Week } from '../api';
import { useWeekMessages } from '../messages';
import { kindsOf, othersPay, someoneWaits, totalCents } from '../week';

export function WeekTotal({ week }: { week: Week }) {
  const t = useWeekMessages();
  const language = useLanguage();
  return (
    <div className="card pad">
      <p className="row between" aria-live="polite">
        <span>{t('total', { count: useChildren().length })}</span>
        <span className="big number">{euros(totalCents(week), language)}</span>
      </p>
      {kindsOf(week).length > 1 && <p className="s soft">{t('total.all')}</p>}
      {(someoneWaits(week) || othersPay(week)) && <p className="s soft">{t('notCounted')}</p>}
    </div>
  );
}
