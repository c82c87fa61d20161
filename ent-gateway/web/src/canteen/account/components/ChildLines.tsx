import { useId } from 'react';
import type { AccountLine } from '../api';
import { alike, byDay, isDay, isNotable, isPackage } from '../lines';
import { useAccountMessages } from '../messages';
import { AlikeRow } from './AlikeRow';
import { DayRow } from './DayRow';
import { PackageRow } from './PackageRow';
import { SameDayRow } from './SameDayRow';

/** A child's month: first what a family would ask about, by day; then packages, and ordinary days of one price together. */
export function ChildLines({ lines }: { lines: AccountLine[] }) {
  const t = useAccountMessages();
  const id = useId();
  const days = lines.filter(isDay);
  const notable = days.filter(isNotable);
  const packages = lines.filter(isPackage);
  const ordinary = alike(days.filter((line) => !isNotable(line)));
  return (
    <>
      {notable.length > 0 && (
        <>
          <h3 id={`${id}attention`}>{t('attention')}</h3>
          <ul className="account-days" aria-labelledby={`${id}attention`}>
            {notable.map((line, index) => (
              <DayRow
                key={`${line.activityId} ${line.date}`}
                line={line}
                again={notable[index - 1]?.date === line.date}
              />
            ))}
          </ul>
        </>
      )}
      {packages.length + ordinary.length > 0 && (
        <>
          {notable.length > 0 && <h3 id={`${id}ordinary`}>{t('ordinary')}</h3>}
          <ul className="account-days" aria-labelledby={notable.length > 0 ? `${id}ordinary` : undefined}>
            {packages.map((line) => (
              <PackageRow key={`${line.activityId} ${line.period} ${line.from}`} line={line} />
            ))}
            {ordinary
              .filter(({ days }) => days.length > 1)
              .map((group) => (
                <AlikeRow key={`${group.first.activityId} ${group.first.date}`} group={group} />
              ))}
            {byDay(ordinary.filter(({ days }) => days.length === 1).map(({ first }) => first)).map((day) => (
              <SameDayRow key={`${day[0].date} ${day[0].standing}`} lines={day} />
            ))}
          </ul>
        </>
      )}
    </>
  );
}
