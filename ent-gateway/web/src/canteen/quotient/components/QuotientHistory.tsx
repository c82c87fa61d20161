import { dayOf, fullDate, quotientEuros } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import type { Quotient } from '../api';
import { useQuotientMessages } from '../messages';

export function QuotientHistory({ history }: { history: Quotient[] }) {
  const t = useQuotientMessages();
  const language = useLanguage();
  const earlier = history.filter(({ status }) => status !== 'VALID' && status !== 'ESTIMATED');
  if (earlier.length === 0) return null;
  return (
    <section className="card pad stack">
      <h2>{t('history')}</h2>
      <table className="quotient-history">
        <thead>
          <tr>
            <th scope="col">{t('period')}</th>
            <th scope="col">{t('value')}</th>
          </tr>
        </thead>
        <tbody>
          {earlier.map((quotient) => (
            <tr key={quotient.declaredAt}>
              <td>
                {quotient.counting
                  ? t('valid', {
                      from: fullDate(quotient.validFrom, language),
                      to: fullDate(quotient.validTo, language),
                    })
                  : t(quotient.source === 'INCOME' ? 'history.estimate' : 'history.replaced', {
                      date: fullDate(dayOf(quotient.declaredAt), language),
                    })}
                <span className="s soft quotient-month">{t(`from.${quotient.source}`)}</span>
                {quotient.status === 'COMING' && <span className="pill">{t('coming')}</span>}
              </td>
              <td className="number b">{quotientEuros(quotient.valueCents, language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
