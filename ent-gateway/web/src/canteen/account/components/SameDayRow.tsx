import { capital, euros, longDay } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import type { DayLine } from '../api';
import { isInPackage } from '../lines';
import { useAccountMessages } from '../messages';
import { AccountRow } from './AccountRow';
import { DayRow } from './DayRow';
import { Standing } from './Standing';

/** Ordinary lines of one day that stand the same, in one; each of them on a tap. */
export function SameDayRow({ lines }: { lines: [DayLine, ...DayLine[]] }) {
  const t = useAccountMessages();
  const language = useLanguage();
  const [first] = lines;
  if (lines.length === 1) return <DayRow line={first} />;
  const day = longDay(first.date, language);
  const cents = lines.reduce((sum, { amountCents }) => sum + amountCents, 0);
  return (
    <AccountRow
      title={capital(day)}
      activity={lines.map(({ activityName }) => activityName).join(', ')}
      price={lines.every(isInPackage) ? t('inPackage') : euros(cents, language)}
      more={
        <details className="account-why">
          <summary>
            {t('sameDay', { count: lines.length })}
            <span className="hidden"> {day}</span>
          </summary>
          <ul>
            {lines.map((line, index) => (
              <DayRow key={line.activityId} line={line} again={index > 0} />
            ))}
          </ul>
        </details>
      }
    >
      <Standing line={first} />
    </AccountRow>
  );
}
