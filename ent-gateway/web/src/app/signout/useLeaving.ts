import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { signOut } from '../session';
import { unsentSheet } from './laterParts';
import { forgetNames, useUnsent } from './unsent';

/** The way out: what waits on this tablet is sent first, and whoever leaves may wait for it or not. */
export function useLeaving(onError: (error: Error) => void) {
  const unsent = useUnsent();
  const [waiting, setWaiting] = useState(0);
  const leaving = useMutation({
    mutationFn: async () => {
      await forgetNames().catch(() => undefined);
      await signOut();
    },
    onError,
  });
  const sending = useMutation({ mutationFn: unsent.send, retry: false });
  const leave = () => {
    setWaiting(0);
    // what is still on its way ends nobody's session a second time
    sending.reset();
    leaving.mutate();
  };
  const send = () =>
    sending.mutate(undefined, { onSuccess: (left) => (left > 0 ? setWaiting(left) : leave()) });
  const looking = useMutation({
    mutationFn: async () => {
      const count = await unsent.count();
      // what can't be shown is no reason to stay
      if (count > 0) await unsentSheet();
      return count;
    },
    retry: false,
    onSuccess: (count) => {
      setWaiting(count);
      if (count > 0) send();
      else leave();
    },
    onError: leave,
  });
  return {
    ask: () => looking.mutate(),
    busy: looking.isPending || leaving.isPending || leaving.isSuccess,
    error: leaving.error,
    waiting,
    sending: sending.isPending,
    send,
    leave,
    stay: () => {
      sending.reset();
      setWaiting(0);
    },
  };
}
