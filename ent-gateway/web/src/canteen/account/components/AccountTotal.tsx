import { euros } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import type { MonthAccount } from '../api';
import { awaitsRoll, openDays } from '../lines';
import { useAccountMessages } from '../messages';

/** By name, so that the order stays from month to month: schools have canteens of the same name, and a household may eat at two of them. */
function byName({ activities }: MonthAccount, language: string): [string, number][] {
  const sums = new Map<string, number>();
  for (const { name, totals } of activities)
    sums.set(name, (sums.get(name) ?? 0) + totals.certainCents + totals.openCents);
  return [...sums].sort(([one], [other]) => one.localeCompare(other, language));
}

/** What is certain, and apart from it what isn't yet; and that neither is a bill. */
export function AccountTotal({ account }: { account: MonthAccount }) {
  const t = useAccountMessages();
  const language = useLanguage();
  const activities = byName(account, language);
  const { certainCents, openCents, openLines } = account.totals;
  const open = openDays(account.lines);
  const words = open.length === 0 ? 'open.package' : open.every(awaitsRoll) ? 'open' : 'open.days';
  return (
    <div className="card pad stack">
      <p className="row between">
        <span>{t('certain')}</span>
        <span className="big number">{euros(certainCents, language)}</span>
      </p>
      {openLines > 0 && (
        <p className="row between">
          <span>{t(words, { count: open.length })}</span>
          <span className="b number">{euros(openCents, language)}</span>
        </p>
      )}
      {activities.length > 1 && (
        <ul className="s soft">
          {activities.map(([name, cents]) => (
            <li key={name} className="row between">
              <span>{name}</span>
              <span className="number">{euros(cents, language)}</span>
            </li>
          ))}
        </ul>
      )}
      <p className="s soft">{t('notABill')}</p>
    </div>
  );
}
