import { KeyRound } from 'lucide-react';
import { useState } from 'react';
import { Button, Sheet } from '../../../app/ui';
import { useAccountsMessages } from '../messages';
import { AccountCard } from './AccountCard';

/** Opens somebody's account where families are found. */
export function AccountButton({ personId, name }: { personId: string; name: string }) {
  const t = useAccountsMessages();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button kind="quiet" aria-label={t('title.of', { name })} onPress={() => setOpen(true)}>
        <KeyRound aria-hidden="true" size={18} />
        {t('title')}
      </Button>
      {open && (
        <Sheet title={t('title.of', { name })} open onClose={() => setOpen(false)}>
          <AccountCard personId={personId} />
        </Sheet>
      )}
    </>
  );
}
