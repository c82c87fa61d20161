import { capital, euros, longDay } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { PriceSteps } from '../../prices';
import type { DayLine } from '../api';
import { useAccountMessages } from '../messages';

/** A day of an account: what came of it, what it costs, and why when asked. */
export function DayRow({ line }: { line: DayLine }) {
  const t = useAccountMessages();
  const language = useLanguage();
  const price = euros(line.amountCents, language);
  const day = longDay(line.date, language);
  return (
    <li className="account-day">
      <div>
        <p className="b">{capital(day)}</p>
        <p className="s soft">{line.activityName}</p>
      </div>
      <div className="account-standing">
        <span className={`pill ${line.certain ? 'plain-soft' : 'warn'}`}>
          {t(`standing.${line.standing}`)}
        </span>
        {line.situation === 'LATE' && <span className="pill warn">{t('late')}</span>}
        {line.excuse && <p className="s soft">{t('excuse', { reason: line.excuse })}</p>}
        {line.calledOff && <p className="s soft">{t(`calledOff.${line.calledOff}`)}</p>}
        {line.priceFixed && <p className="s soft">{t('fixed')}</p>}
        <div className="print-only">
          <PriceSteps steps={line.explanation.filter(({ kind }) => kind === 'STAY')} />
        </div>
      </div>
      <p className="number account-price">{price}</p>
      {line.explanation.length > 0 && (
        <details className="account-why no-print">
          <summary>
            {t('why', { price })}
            <span className="hidden"> {day}</span>
          </summary>
          <PriceSteps steps={line.explanation} />
        </details>
      )}
    </li>
  );
}
