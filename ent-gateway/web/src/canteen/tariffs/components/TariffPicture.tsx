import { LineChart } from '../../../app/charts';
import { euros, quotientEuros } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import type { Tariff } from '../api';
import { useTariffMessages } from '../messages';
import { boundsOf, segmentsOf } from '../picture';

interface TariffPictureProps {
  tariff: Tariff;
  marker?: { quotientCents: number; amountCents: number } | undefined;
}

/** The first column of a tariff as a picture; the table beside it says the same in figures. */
export function TariffPicture({ tariff, marker }: TariffPictureProps) {
  const t = useTariffMessages();
  const language = useLanguage();
  const [least, most] = boundsOf(tariff);
  const range = { least: euros(least, language), most: euros(most, language) };
  return (
    <LineChart
      label={
        marker
          ? t('picture.at', {
              ...range,
              quotient: quotientEuros(marker.quotientCents, language),
              price: euros(marker.amountCents, language),
            })
          : t('picture', range)
      }
      segments={segmentsOf(tariff, marker?.quotientCents)}
      marker={
        marker && {
          x: marker.quotientCents,
          y: marker.amountCents,
          label: euros(marker.amountCents, language),
        }
      }
      xLabel={(cents) => quotientEuros(cents, language)}
      yLabel={(cents) => euros(cents, language)}
      xTitle={t('picture.quotient')}
      yTitle={t('picture.price')}
    />
  );
}
