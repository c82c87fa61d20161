import { KeyRound } from 'lucide-react';
import { useState } from 'react';
import type { Child } from '../../../app/session';
import { Button } from '../../../app/ui';
import type { PupilAccount } from '../api';
import { useClassesMessages } from '../messages';
import { ResetSheet } from './ResetSheet';

interface PupilAccessProps {
  pupil: Child;
  account: PupilAccount;
}

/** How a pupil signs in, and help for who forgot the password. */
export function PupilAccess({ pupil, account }: PupilAccessProps) {
  const t = useClassesMessages();
  const [asking, setAsking] = useState(false);
  return (
    <div className="row wrap">
      <span>
        {account.username ? (
          <>
            {t('username')} <span className="b">{account.username}</span>
          </>
        ) : (
          t('username.none')
        )}
      </span>
      <Button
        kind="quiet"
        aria-label={t('reset.of', { name: pupil.givenName })}
        onPress={() => setAsking(true)}
      >
        <KeyRound aria-hidden="true" size={18} />
        {t('reset')}
      </Button>
      {asking && <ResetSheet pupil={pupil} onClose={() => setAsking(false)} />}
    </div>
  );
}
