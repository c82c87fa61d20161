import { useQuery } from '@tanstack/react-query';
import { Loaded } from '../../../app/ui';
import { getOfferRule, type Site } from '../api';
import { useActivityMessages } from '../messages';
import { HolidayForm } from './HolidayForm';
import { OfferForm } from './OfferForm';
import { SiteForm } from './SiteForm';

/** What holds for all activities: the places they may happen at, for how long a freed place is held, and the holidays. */
export function TownSettings({ sites }: { sites: Site[] }) {
  const t = useActivityMessages();
  const rule = useQuery({ queryKey: ['canteen', 'offer-rule'], queryFn: getOfferRule });
  return (
    <section className="stack" aria-labelledby="town">
      <h2 id="town">{t('town')}</h2>
      <div className="activity-cards">
        <section className="card pad stack" aria-labelledby="sites">
          <h3 id="sites">{t('sites')}</h3>
          {sites.length === 0 ? (
            <p className="soft">{t('sites.none')}</p>
          ) : (
            <ul className="stack">
              {sites.map(({ id, name, address }) => (
                <li key={id}>
                  <span className="b">{name}</span> <span className="s soft">{address}</span>
                </li>
              ))}
            </ul>
          )}
          <SiteForm />
        </section>
        <section className="card pad stack" aria-labelledby="offer">
          <h3 id="offer">{t('offer')}</h3>
          <p className="s soft">{t('offer.more')}</p>
          <Loaded query={rule}>{(known) => <OfferForm known={known} />}</Loaded>
        </section>
        <section className="card pad stack" aria-labelledby="holidays">
          <h3 id="holidays">{t('holidays')}</h3>
          <p className="s soft">{t('holidays.more')}</p>
          <HolidayForm />
        </section>
      </div>
    </section>
  );
}
