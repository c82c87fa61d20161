import type { ReactNode } from 'react';
import { PublicBrand } from '../brand';
import { Page } from '../ui';
import { useFoundingMessages } from './messages';

/** A page of its own: there is no territory whose name and colour it could bear. */
export function FoundingFrame({ children }: { children: ReactNode }) {
  const t = useFoundingMessages();
  return (
    <div className="alone">
      <header>
        <PublicBrand />
      </header>
      <main id="contenu">
        <Page title={t('title')} width="narrow">
          {children}
        </Page>
      </main>
    </div>
  );
}
