import { useQuery } from '@tanstack/react-query';
import { Fingerprint, KeyRound, LifeBuoy, type LucideIcon, Smartphone } from 'lucide-react';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { dayOf, fullDate } from '../format';
import { useLanguage } from '../i18n';
import { Button, Loaded, Notice, Skeleton } from '../ui';
import { type Factor, factorsQuery } from './api';
import { useFactorMessages } from './messages';
import { RemoveFactor } from './RemoveFactor';

const icons: Record<Factor['kind'], LucideIcon> = {
  PASSKEY: Fingerprint,
  AUTHENTICATOR: Smartphone,
  RECOVERY_CODES: LifeBuoy,
};

/** What is shown at a sign-in beside the password: made at Keycloak's pages, seen and removed here. Offered to the staff. */
export function SecondFactorCard() {
  const t = useFactorMessages();
  const language = useLanguage();
  const [search] = useSearchParams();
  const [unwanted, setUnwanted] = useState<Factor>();
  const own = useQuery(factorsQuery);
  if (own.data && !own.data.offered) return null;
  const nameOf = (factor: Factor) =>
    factor.label && factor.kind !== 'RECOVERY_CODES'
      ? t('factor.named', { kind: t(`factor.${factor.kind}`), label: factor.label })
      : t(`factor.${factor.kind}`);
  return (
    <section className="card pad stack" aria-labelledby="factors">
      <h2 id="factors">{t('factors')}</h2>
      {search.has('second-facteur') && <Notice kind="ok">{t('factor.made')}</Notice>}
      <Loaded query={own} skeleton={<Skeleton lines={2} />}>
        {({ factors, required }) => (
          <>
            <p className="prose">{t(required ? 'factors.required' : 'factors.choice')}</p>
            {factors.length > 0 && (
              <ul className="stack">
                {factors.map((factor) => {
                  const Icon = icons[factor.kind];
                  return (
                    <li key={factor.id} className="row between wrap">
                      <span className="row">
                        <Icon aria-hidden="true" size={20} />
                        <span>
                          <span className="b">{nameOf(factor)}</span>
                          <br />
                          <span className="s soft">
                            {t('factor.since', { date: fullDate(dayOf(factor.madeAt), language) })}
                          </span>
                        </span>
                      </span>
                      <Button
                        aria-label={t('factor.remove.of', { name: nameOf(factor) })}
                        onPress={() => setUnwanted(factor)}
                      >
                        {t('factor.remove')}
                      </Button>
                    </li>
                  );
                })}
              </ul>
            )}
            <div className="row wrap">
              <a className="btn" href="/oauth2/authorization/passkey">
                <KeyRound aria-hidden="true" size={18} />
                {t('factor.add.PASSKEY')}
              </a>
              <a className="btn" href="/oauth2/authorization/authenticator">
                <Smartphone aria-hidden="true" size={18} />
                {t('factor.add.AUTHENTICATOR')}
              </a>
              {factors.length > 0 && (
                <a className="btn" href="/oauth2/authorization/recovery-codes">
                  <LifeBuoy aria-hidden="true" size={18} />
                  {t('factor.add.RECOVERY_CODES')}
                </a>
              )}
            </div>
            <p className="s soft prose">{t('factors.more')}</p>
          </>
        )}
      </Loaded>
      {unwanted && (
        <RemoveFactor factor={unwanted} name={nameOf(unwanted)} close={() => setUnwanted(undefined)} />
      )}
    </section>
  );
}
