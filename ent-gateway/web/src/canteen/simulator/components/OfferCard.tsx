import { euros } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { isFlat, TariffPicture, TariffTable } from '../../tariffs';
import { PriceSteps } from '../../prices';
import type { Offer, Simulation } from '../api';
import { useSimulatorMessages } from '../messages';

const shown = 3;

/** A price, what a month comes to, and where it lies in the town's grid. */
export function OfferCard({ offer, simulation }: { offer: Offer; simulation: Simulation }) {
  const t = useSimulatorMessages();
  const language = useLanguage();
  const { priceCents, monthCents, schools, tariff } = offer;
  const marker =
    priceCents != null && simulation.quotientCents != null
      ? { quotientCents: simulation.quotientCents, amountCents: priceCents }
      : undefined;
  const names = schools.slice(0, shown).join(', ');
  return (
    <article className="card pad stack">
      <div>
        <h3>{offer.name}</h3>
        <p className="s soft">
          {schools.length > shown ? t('schools', { names, count: schools.length - shown }) : names}
        </p>
      </div>
      {priceCents != null && monthCents != null && (
        <>
          <p className="simulator-price">
            <span className="big number">{euros(priceCents, language)}</span>{' '}
            {t(tariff.packagePeriod ? `package.${tariff.packagePeriod}` : `unit.${offer.unit}`)}
          </p>
          {!tariff.packagePeriod && offer.quantity > 1 && offer.dayCents != null && (
            <p>{t('day', { price: euros(offer.dayCents, language) })}</p>
          )}
          <p>
            {tariff.packagePeriod
              ? t('month.package', { price: euros(monthCents, language) })
              : t('month', {
                  price: euros(monthCents, language),
                  count: simulation.daysPerWeek,
                  weeks: simulation.schoolWeeks,
                  months: simulation.months,
                })}
          </p>
          <PriceSteps steps={offer.explanation} />
        </>
      )}
      {isFlat(tariff) ? (
        <p className="soft">{t('flat')}</p>
      ) : (
        <>
          <TariffPicture tariff={tariff} marker={marker} />
          <details>
            <summary className="b">{t('grid')}</summary>
            <TariffTable tariff={tariff} marked={marker?.quotientCents} />
          </details>
        </>
      )}
    </article>
  );
}
