import { useMutation, useQueryClient } from '@tanstack/react-query';
import { toastAbout } from '../../app/ui';
import { useFeedsMessages } from './messages';

export interface Secret {
  /** names it, and is the key of the query that says since when it has been open */
  queryKey: readonly unknown[];
  /** `square` is the address as a picture, for the camera of a phone */
  open: () => Promise<{ path: string; square?: string }>;
  close: () => Promise<unknown>;
  /** said once it is closed */
  closed: string;
}

/** A secret address: opened or renewed, told once, closed. */
export function useSecretAddress({ queryKey, open, close, closed }: Secret) {
  const t = useFeedsMessages();
  const client = useQueryClient();
  const toast = toastAbout(queryKey.join(' '));
  const onError = () => toast('danger', t('problem'));
  const onSettled = () => client.invalidateQueries({ queryKey });
  const opening = useMutation({ mutationFn: open, onError, onSettled });
  const closing = useMutation({
    mutationFn: close,
    onSuccess: () => {
      opening.reset();
      toast('ok', closed);
    },
    onError,
    onSettled,
  });
  const copying = useMutation({
    mutationFn: (text: string) => navigator.clipboard.writeText(text),
    onSuccess: () => toast('ok', t('copied')),
    onError: () => toast('danger', t('copied.not')),
  });
  return {
    address: opening.data && `${window.location.origin}${opening.data.path}`,
    square: opening.data?.square,
    opening,
    closing,
    copying,
  };
}
