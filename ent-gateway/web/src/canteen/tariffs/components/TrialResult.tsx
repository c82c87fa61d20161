import { useMutation } from '@tanstack/react-query';
import { Download } from 'lucide-react';
import { BarChart } from '../../../app/charts';
import { count, euros, fullDate } from '../../../app/format';
import { download } from '../../../app/http';
import { useLanguage } from '../../../app/i18n';
import { Button, EmptyState, Notice } from '../../../app/ui';
import type { TariffOfSeveral, Trial } from '../api';
import { useTariffMessages } from '../messages';
import { changeName } from '../words';
import { TrialTable } from './TrialTable';

/** Revenue before and after, and who would have paid less or more; nothing of it is set. */
export function TrialResult({ trial, sent }: { trial: Trial; sent: TariffOfSeveral }) {
  const t = useTariffMessages();
  const language = useLanguage();
  const taking = useMutation({
    mutationFn: (format: 'CSV' | 'ODS') =>
      download(`/api/canteen/tariffs/trial/export?format=${format}`, `simulation.${format.toLowerCase()}`, sent),
  });
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
      <EmptyState icon={Download} title={t('trial.none')}>
        <p>{t('trial.none.more')}</p>
      </EmptyState>
    );
  }
  return (
    <section className="card pad stack-l trial" aria-labelledby="trial" aria-live="polite">
      <div className="row between wrap">
        <div>
          <h2 id="trial">{t('trial')}</h2>
          <p className="s soft">
            {t('trial.of', {
              count: trial.bookings,
              families: count(trial.families, language),
              from: fullDate(trial.from, language),
              to: fullDate(trial.to, language),
            })}
          </p>
        </div>
        <div className="row no-print">
          {(['CSV', 'ODS'] as const).map((format) => (
            <Button key={format} onPress={() => taking.mutate(format)} isPending={taking.isPending}>
              <Download aria-hidden="true" size={18} />
              {format}
            </Button>
          ))}
        </div>
      </div>
      {taking.error && <Notice kind="danger">{t('problem.server')}</Notice>}
      <dl className="trial-figures">
        {figures.map(({ name, value }) => (
          <div key={name}>
            <dt className="s soft">{name}</dt>
            <dd className="big number">{value}</dd>
          </div>
        ))}
      </dl>
      <div className="stack">
        <h3>{t('trial.revenue', { change: `${difference < 0 ? '−' : '+'} ${money(Math.abs(difference))}` })}</h3>
        <BarChart
          label={t('trial.revenue.picture', { before: money(trial.beforeCents), after: money(trial.afterCents) })}
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
            kind: bar.toCents != null && bar.toCents <= 0 && bar.fromCents !== 0 ? 'good' : bar.fromCents === 0 && bar.toCents === 0 ? 'plain' : 'bad',
          }))}
        />
      </div>
      <TrialTable trial={trial} />
    </section>
  );
}
