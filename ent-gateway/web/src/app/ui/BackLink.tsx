import { ArrowLeft } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link } from 'react-router';

interface BackLinkProps {
  to: string;
  className?: string;
  children: ReactNode;
}

/** The way back to where this screen belongs. */
export function BackLink({ to, className = '', children }: BackLinkProps) {
  return (
    <Link to={to} className={`row tall-link ${className}`.trimEnd()}>
      <ArrowLeft aria-hidden="true" size={18} />
      {children}
    </Link>
  );
}
