import type { ReactNode } from 'react';
import { PublicBrand } from '../brand';
import { Page } from '../ui';
import { useClaimMessages } from './messages';

/** A page of its own, before the shell exists for this person. */
export function ClaimFrame({ children }: { children: ReactNode }) {
  const t = useClaimMessages();
  return (
    <div className="alone">
      <header>
        <PublicBrand />
      </header>
      <main id="contenu">
        <Page title={t('title')} width="narrow">
          {children}
          <p className="soft s prose">{t('lost')}</p>
        </Page>
      </main>
    </div>
  );
}
