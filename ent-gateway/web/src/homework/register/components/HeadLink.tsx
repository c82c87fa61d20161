import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useSession } from '../../../app/session';

interface HeadLinkProps {
  to: string;
  /** a word in a line instead of a button */
  plain?: boolean;
  children: ReactNode;
}

/** Opens a page as head, also out of the day of one who teaches too: there all classes of the school are known. */
export function HeadLink({ to, plain = false, children }: HeadLinkProps) {
  const { enter } = useSession();
  return (
    <Link className={plain ? 'row wrap tall-link' : 'btn'} to={to} onClick={() => enter('head')}>
      {children}
    </Link>
  );
}
