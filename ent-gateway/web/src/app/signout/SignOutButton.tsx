import { useMutation } from '@tanstack/react-query';
import { LogOut } from 'lucide-react';
import { UnreachableError } from '../http';
import { later } from '../later';
import { signOut } from '../session';
import { Button, leaveFor, Notice } from '../ui';
import { useSignOutMessages } from './messages';

/** What a canteen's tablet keeps is asked for only here, so that no other page carries it. */
const presence = later(() => import('../../canteen/presence'));
const forgetNames = async () => (await presence()).forgetNames();

/** The button waits until the browser has left: whoever sits down next must not find this page. */
export function SignOutButton({ label }: { label: string }) {
  const t = useSignOutMessages();
  const leaving = useMutation({
    mutationFn: async () => {
      await forgetNames().catch(() => undefined);
      await signOut();
    },
  });
  return (
    <>
      {leaving.error && (
        <Notice kind="danger">{t(leaving.error instanceof UnreachableError ? 'offline' : 'failed')}</Notice>
      )}
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
