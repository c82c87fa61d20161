import { count } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import type { Service } from '../api';
import { useKitchenMessages } from '../messages';

/** How many are likely to come, why, and how wrong that has been. */
export function ForecastCard({ service }: { service: Service }) {
  const t = useKitchenMessages();
  const language = useLanguage();
  const { forecast, turnout } = service;
  return (
    <section className="card pad stack no-print" aria-labelledby={`forecast-${service.activityId}`}>
      <h2 id={`forecast-${service.activityId}`}>{t('forecast')}</h2>
      {forecast ? (
        <>
          <p className="b">
            {t('forecast.expected', { expected: forecast.expected, booked: service.children })}
          </p>
          <p>{t('forecast.how', { days: forecast.days, percent: forecast.comePercent })}</p>
          <p className="soft">
            {forecast.meanError == null
              ? t('forecast.noError')
              : t('forecast.error', { error: count(forecast.meanError, language) })}
          </p>
        </>
      ) : (
        <p className="soft">{t('forecast.none')}</p>
      )}
      {turnout && <p>{t('came', { came: turnout.came, unbooked: turnout.unbooked })}</p>}
    </section>
  );
}
