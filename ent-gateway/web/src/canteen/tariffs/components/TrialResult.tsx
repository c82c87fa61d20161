import { ChartColumn } from 'lucide-react';
import { BarChart } from '../../../app/charts';
import { count, euros } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { EmptyState } from '../../../app/ui';
import type { TariffOfSeveral, Trial } from '../api';
import { useTariffMessages } from '../messages';
import { changeName } from '../words';
import { TrialHead } from './TrialHead';
import { TrialTable } from './TrialTable';

/** Revenue before and after, and who would have paid less or more; nothing of it is set. */
export function TrialResult({ trial, sent }: { trial: Trial; sent: TariffOfSeveral }) {
  const t = useTariffMessages();
  const language = useLanguage();
  const money = (cents: number) => euros(cents, language);
  const difference = trial.afterCents - trial.beforeCents;
  const figures = [
    { name: t('trial.before'), value: money(trial.beforeCents) },
    { name: t('trial.after'), value: money(trial.afterCents) },
    { name: t('trial.gaining'), value: count(trial.gaining, language) },
    { name: t('trial.losing'), value: count(trial.losing, language) },
  ];
  if (trial.bookings === 0) {
    return (
      <EmptyState icon={ChartColumn} title={t('trial.none')}>
        <p>{t('trial.none.more')}</p>
      </EmptyState>
    );
  }
  return (
    <section className="card pad stack-l trial" aria-labelledby="trial" aria-live="polite">
      <TrialHead trial={trial} sent={sent} />
      <dl className="trial-figures">
        {figures.map(({ name, value }) => (
          <div key={name}>
            <dt className="s soft">{name}</dt>
            <dd className="big number">{value}</dd>
          </div>
        ))}
      </dl>
      <div className="stack">
        <h3>
          {t('trial.revenue', { change: `${difference < 0 ? '−' : '+'} ${money(Math.abs(difference))}` })}
        </h3>
        <BarChart
          label={t('trial.revenue.picture', {
            before: money(trial.beforeCents),
            after: money(trial.afterCents),
          })}
          bars={[
            { name: t('trial.before'), value: trial.beforeCents, text: money(trial.beforeCents) },
            { name: t('trial.after'), value: trial.afterCents, text: money(trial.afterCents) },
          ]}
        />
      </div>
      <div className="stack">
        <h3>{t('trial.changes')}</h3>
        <BarChart
          label={t('trial.changes.picture', { gaining: trial.gaining, losing: trial.losing })}
          bars={trial.changes.map((bar) => ({
            name: changeName(bar, t, language),
            value: bar.families,
            text: count(bar.families, language),
            kind:
              bar.toCents != null && bar.toCents <= 0 && bar.fromCents !== 0
                ? 'good'
                : bar.fromCents === 0 && bar.toCents === 0
                  ? 'plain'
                  : 'bad',
          }))}
        />
      </div>
      <TrialTable trial={trial} />
    </section>
  );
}
