import type { ReactNode } from 'react';
import { PublicBrand } from '../brand';
import { Page } from '../ui';

/** A page of its own, before the shell exists for this person. */
export function AlonePage({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="alone">
      <header>
        <PublicBrand />
      </header>
      <main id="contenu">
        <Page title={title} width="narrow">
          {children}
        </Page>
      </main>
    </div>
  );
}
