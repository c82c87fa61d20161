import type { ReactNode } from 'react';
import { PublicBrand } from '../brand';
import { Page } from '../ui';
import { useClaimMessages } from './messages';

interface ClaimFrameProps {
  /** whether the code has done its work */
  done?: boolean;
  children: ReactNode;
}

/** A page of its own, before the shell exists for this person. */
export function ClaimFrame({ done, children }: ClaimFrameProps) {
  const t = useClaimMessages();
  return (
    <div className="alone">
      <header>
        <PublicBrand />
      </header>
      <main id="contenu">
        <Page title={t('title')} width="narrow">
          {children}
          {!done && <p className="soft s prose">{t('lost')}</p>}
        </Page>
      </main>
    </div>
  );
}
