import type { ReactNode } from 'react';
import { AlonePage } from '../alone';
import { useClaimMessages } from './messages';

interface ClaimFrameProps {
  /** whether the code has done its work */
  done?: boolean;
  children: ReactNode;
}

/** A page of its own, which says where another code comes from. */
export function ClaimFrame({ done, children }: ClaimFrameProps) {
  const t = useClaimMessages();
  return (
    <AlonePage title={t('title')}>
      {children}
      {!done && <p className="soft s prose">{t('lost')}</p>}
    </AlonePage>
  );
}
