import type { ReactNode } from 'react';
import { PublicBrand } from './brand';

/** The shell of a page as long as nobody is known for whom it would be: its brand, and where the page will stand. */
export function Frame({ children }: { children: ReactNode }) {
  return (
    <div className="shell">
      <header className="shell-top">
        <PublicBrand />
      </header>
      <aside className="shell-side">
        <PublicBrand />
      </aside>
      <main id="contenu" className="shell-main" tabIndex={-1}>
        {children}
      </main>
    </div>
  );
}
