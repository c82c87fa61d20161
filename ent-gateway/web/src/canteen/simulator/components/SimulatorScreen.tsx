import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Calculator } from 'lucide-react';
import { useState } from 'react';
import { quotientEuros } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { PublicBrand } from '../../../app/brand';
import { BackLink, EmptyState, Loaded, Page, Skeleton } from '../../../app/ui';
import { type Asked, simulate } from '../api';
import { useSimulatorMessages } from '../messages';
import { AskForm } from './AskForm';
import { OfferCard } from './OfferCard';
import './simulator.css';

/** What meals and care cost, for whoever asks, before signing in. */
export function SimulatorScreen() {
  const t = useSimulatorMessages();
  const language = useLanguage();
  const [asked, setAsked] = useState<Asked>({ daysPerWeek: 4 });
  const simulation = useQuery({
    queryKey: ['simulator', asked],
    queryFn: () => simulate(asked),
    placeholderData: keepPreviousData,
  });
  return (
    <div className="simulator">
      <PublicBrand />
      <main id="contenu">
        <Page title={t('title')}>
          <p className="prose">{t('what')}</p>
          <div className="simulator-columns">
            <AskForm offers={simulation.data?.offers ?? []} error={simulation.error} onAsk={setAsked} />
            <Loaded query={simulation} skeleton={<Skeleton lines={2} height={220} />}>
              {(shown) => (
                <section className="stack" aria-label={t('results')} aria-live="polite">
                  {shown.quotientCents == null ? (
                    <h2 className="hidden">{t('results')}</h2>
                  ) : (
                    <h2>{t('for', { quotient: quotientEuros(shown.quotientCents, language) })}</h2>
                  )}
                  {shown.offers.length === 0 && (
                    <EmptyState icon={Calculator} title={t('none')}>
                      <p>{t('none.more')}</p>
                    </EmptyState>
                  )}
                  {shown.offers.map((offer) => (
                    <OfferCard key={offer.name + offer.schools.join()} offer={offer} simulation={shown} />
                  ))}
                </section>
              )}
            </Loaded>
          </div>
          <BackLink to="/connexion" className="no-print">
            {t('back')}
          </BackLink>
        </Page>
      </main>
    </div>
  );
}
