import { useMutation } from '@tanstack/react-query';
import { Download, type LucideIcon } from 'lucide-react';
import type { ComponentProps, ReactNode } from 'react';
import { download } from '../http';
import { Button, toastAbout } from '../ui';

interface FileButtonProps extends Pick<ComponentProps<typeof Button>, 'kind' | 'className'> {
  make: () => Parameters<typeof download>[0];
  /** what the file is called when the server doesn't say */
  name: string;
  icon?: LucideIcon;
  /** said once it is there, where the browser alone may not be noticed */
  done?: string;
  failed: string;
  children: ReactNode;
}

/** Has a file made and hands it over. */
export function FileButton({
  make,
  name,
  icon: Icon = Download,
  done,
  failed,
  children,
  ...look
}: FileButtonProps) {
  const toast = toastAbout(name);
  const making = useMutation({
    mutationFn: () => download(make(), name),
    onSuccess: () => done && toast('ok', done),
    onError: () => toast('danger', failed),
  });
  return (
    <Button {...look} isPending={making.isPending} onPress={() => making.mutate()}>
      <Icon aria-hidden="true" size={18} />
      {children}
    </Button>
  );
}
