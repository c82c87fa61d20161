import { euros, longDay } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { PriceSteps } from '../../prices';
import type { Package } from '../api';
import { useWeekMessages } from '../messages';

/** Why a package costs what it does: its days cost nothing by themselves. */
export function PackagePrice({ charged, child }: { charged: Package; child: string }) {
  const t = useWeekMessages();
  const language = useLanguage();
  const { period, amountCents, explanation, begun, nextFrom } = charged;
  return (
    <div className="stack">
      <h3>{t(`why.${period}`, { price: euros(amountCents ?? 0, language), child })}</h3>
      <PriceSteps steps={explanation} />
      <p className="s soft">{t(`why.${period}.once`)}</p>
      {begun && (
        <p>
          {t('package.begun')} {nextFrom && t('package.then', { next: longDay(nextFrom, language) })}
        </p>
      )}
    </div>
  );
}
