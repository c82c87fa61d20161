import { count, euros } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import type { Trial } from '../api';
import { useTariffMessages } from '../messages';
import { bracketName } from '../words';

export function TrialTable({ trial }: { trial: Trial }) {
  const t = useTariffMessages();
  const language = useLanguage();
  const lines = trial.quotients.filter(({ bookings }) => bookings > 0);
  return (
    <div className="stack">
      <h3>{t('trial.quotients')}</h3>
      <div className="tariff-scroll">
        <table className="tariff-table">
          <thead>
            <tr>
              <th scope="col">{t('quotient')}</th>
              <th scope="col">{t('trial.families')}</th>
              <th scope="col">{t('trial.bookings')}</th>
              <th scope="col">{t('trial.before')}</th>
              <th scope="col">{t('trial.after')}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <tr key={line.minCents ?? 'unknown'}>
                <th scope="row">
                  {line.minCents == null
                    ? t('trial.unknown')
                    : bracketName({ minCents: line.minCents, maxCents: line.maxCents ?? null }, t, language)}
                </th>
                <td>{count(line.families, language)}</td>
                <td>{count(line.bookings, language)}</td>
                <td>{euros(line.beforeCents, language)}</td>
                <td>{euros(line.afterCents, language)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}
