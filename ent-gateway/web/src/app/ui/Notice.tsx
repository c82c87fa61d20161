import { CircleAlert, CircleCheck, Info } from 'lucide-react';
import type { ReactNode } from 'react';

const looks = { danger: CircleAlert, ok: CircleCheck, info: Info, warn: CircleAlert };

/** A sentence that stays on the page. `danger` is announced at once. */
export function Notice({ kind, children }: { kind: keyof typeof looks; children: ReactNode }) {
  const Icon = looks[kind];
  return (
    <div className={`notice notice-${kind}`} role={kind === 'danger' ? 'alert' : 'status'}>
      <Icon aria-hidden="true" size={20} />
      <div>{children}</div>
    </div>
  );
}
