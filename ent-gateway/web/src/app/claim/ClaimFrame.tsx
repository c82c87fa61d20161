import { Umbrella } from 'lucide-react';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { configQuery } from '../session';
import { Page } from '../ui';
import { useClaimMessages } from './messages';
import './claim.css';

/** A page of its own, before the shell exists for this person. */
export function ClaimFrame({ children }: { children: ReactNode }) {
  const t = useClaimMessages();
  const { data: config } = useQuery(configQuery);
  return (
    <div className="alone">
      <header>
        <p className="brand">
          <span className="brand-mark">
            <Umbrella aria-hidden="true" size={20} />
          </span>
          {config?.territory.name ?? 'Préau'}
        </p>
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
