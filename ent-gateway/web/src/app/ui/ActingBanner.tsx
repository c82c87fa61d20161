import { HandHelping } from 'lucide-react';
import type { ReactNode } from 'react';

/** Says in whose stead an agent acts. */
export function ActingBanner({ children }: { children: ReactNode }) {
  return (
    <p className="acting-banner row">
      <HandHelping aria-hidden="true" size={20} />
      {children}
    </p>
  );
}
