import { CircleCheck } from 'lucide-react';
import { useEffect } from 'react';
import { EmptyState, Page } from '../ui';
import { tellConfirmed } from './channel';
import { useConfirmMessages } from './messages';

/** Where Keycloak comes back to: the page that waits goes on, and this one closes if the browser lets it. */
export function Confirmed() {
  const t = useConfirmMessages();
  useEffect(() => {
    tellConfirmed();
    window.close();
  }, []);
  return (
    <main className="alone" id="contenu">
      <Page title={t('confirmed')} width="narrow">
        <EmptyState icon={CircleCheck} title={t('confirmed.more')} />
      </Page>
    </main>
  );
}
