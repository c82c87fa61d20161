import { LogOut } from 'lucide-react';
import { Suspense } from 'react';
import { UnreachableError } from '../http';
import { Button, leaveFor, Notice, toast } from '../ui';
import { UnsentSheet } from './laterParts';
import { useSignOutMessages } from './messages';
import { useLeaving } from './useLeaving';

interface SignOutButtonProps {
  label: string;
  /** whom it speaks to; in a bar, which has no room for a sentence, it speaks by a toast */
  child?: 'inBar' | 'onPage';
}

/** The button waits until the browser has left: whoever sits down next must not find this page. */
export function SignOutButton({ label, child }: SignOutButtonProps) {
  const t = useSignOutMessages();
  const wordsOf = (error: Error) => {
    const why = error instanceof UnreachableError ? 'offline' : 'failed';
    return t(child ? `child.${why}` : why);
  };
  const leaving = useLeaving((error) => child === 'inBar' && toast('danger', wordsOf(error)));
  return (
    <>
      {leaving.error && child !== 'inBar' && <Notice kind="danger">{wordsOf(leaving.error)}</Notice>}
      <Button isPending={leaving.busy} onPress={() => leaveFor(leaving.ask)}>
        <LogOut aria-hidden="true" size={18} />
        {label}
      </Button>
      {leaving.waiting > 0 && (
        <Suspense>
          <UnsentSheet
            count={leaving.waiting}
            sending={leaving.sending}
            sendAgain={leaving.send}
            leave={leaving.leave}
            stay={leaving.stay}
          />
        </Suspense>
      )}
    </>
  );
}
