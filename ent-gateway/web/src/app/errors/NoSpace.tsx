import { DoorClosed } from 'lucide-react';
import { SignOutButton } from '../signout';
import { EmptyState, Page } from '../ui';
import { useErrorMessages } from './messages';

/** Signed in, known, but without any role: nothing opens. */
export function NoSpace() {
  const t = useErrorMessages();
  return (
    <main className="alone" id="contenu">
      <Page title={t('noSpace')} width="narrow">
        <EmptyState icon={DoorClosed} title={t('noSpace.more')}>
          <SignOutButton label={t('signOut')} />
        </EmptyState>
      </Page>
    </main>
  );
}
