import { useMutation } from '@tanstack/react-query';
import { LogOut } from 'lucide-react';
import { UnreachableError } from '../http';
import { later } from '../later';
import { signOut } from '../session';
import { Button, leaveFor, Notice, toast } from '../ui';
import { useSignOutMessages } from './messages';

/** What a tablet keeps of rolls is asked for only here, so that no other page carries it. */
const rolls = later(() => import('../roll'));
const forgetNames = async () => (await rolls()).forgetNames();

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
  const leaving = useMutation({
    mutationFn: async () => {
      await forgetNames().catch(() => undefined);
      await signOut();
    },
    onError: (error) => child === 'inBar' && toast('danger', wordsOf(error)),
  });
  return (
    <>
      {leaving.error && child !== 'inBar' && <Notice kind="danger">{wordsOf(leaving.error)}</Notice>}
      <Button
        isPending={leaving.isPending || leaving.isSuccess}
        onPress={() => leaveFor(() => leaving.mutate())}
      >
        <LogOut aria-hidden="true" size={18} />
        {label}
      </Button>
    </>
  );
}
