import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { euros } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { useChildren } from '../../../app/session';
import { Choice, Face, Loaded, Skeleton } from '../../../app/ui';
import { getBooking } from '../../booking';
import { getPrice, type PriceStep, PriceSteps } from '../../prices';
import type { Week } from '../api';
import { useWeekMessages } from '../messages';
import { PackagePrice } from './PackagePrice';
import { explained, packageOf } from '../week';

interface ShownPrice {
  amountCents: number | null;
  explanation: PriceStep[];
  priceFixed?: boolean;
}

/** The reason of one child's price as the grid shows it, always there under the grid. */
export function PriceWhy({ week }: { week: Week }) {
  const t = useWeekMessages();
  const language = useLanguage();
  const children = useChildren();
  const [chosen, setChosen] = useState(children[0]?.id ?? '');
  const child = children.find(({ id }) => id === chosen);
  const row = week.children.find(({ childId, activityId: id }) => childId === chosen && id);
  const day = row && explained(row);
  const bookingId = day?.bookingId;
  const activityId = day && row.activityId;
  const charged = day && packageOf(row, day);
  const target = { childId: chosen, activityId: activityId ?? '', date: day?.date ?? '' };
  const price = useQuery({
    queryKey: ['canteen', 'price', target, bookingId],
    queryFn: (): Promise<ShownPrice | null> => (bookingId ? getBooking(target, bookingId) : getPrice(target)),
    enabled: Boolean(activityId) && !charged,
  });
  if (!child || !activityId) return null;
  return (
    <section className="card pad stack no-print">
      {children.length > 1 && (
        <Choice
          label={t('why.choose')}
          hideLabel
          value={chosen}
          onChange={setChosen}
          options={children.map(({ id, givenName, colour }) => ({
            value: id,
            label: (
              <>
                <Face name={givenName} colour={colour} size="small" />
                {givenName}
              </>
            ),
          }))}
        />
      )}
      {charged ? (
        <PackagePrice charged={charged} child={child.givenName} />
      ) : (
        <Loaded query={price} skeleton={<Skeleton lines={2} height={28} />}>
          {(known) =>
            known?.amountCents == null ? null : (
              <>
                <h2>{t('why', { price: euros(known.amountCents, language), child: child.givenName })}</h2>
                <PriceSteps steps={known.explanation} />
                <p className="s soft">{t(known.priceFixed ? 'price.fixed' : 'price.follows')}</p>
              </>
            )
          }
        </Loaded>
      )}
      <Link className="s" to="/quotient">
        {t('why.change')}
      </Link>
    </section>
  );
}
