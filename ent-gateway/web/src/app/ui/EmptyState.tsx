import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';

interface EmptyStateProps {
  icon: LucideIcon;
  title: string;
  children?: ReactNode;
}

/** Nothing here yet: say why, and what to do. */
export function EmptyState({ icon: Icon, title, children }: EmptyStateProps) {
  return (
    <div className="empty" data-landing>
      <Icon aria-hidden="true" size={40} strokeWidth={1.5} />
      <p className="b">{title}</p>
      {children && <div className="soft prose">{children}</div>}
    </div>
  );
}
