import {
  Ban,
  BellRing,
  CalendarX2,
  Check,
  Hourglass,
  Lock,
  LoaderCircle,
  LockOpen,
  type LucideIcon,
  Plus,
  ShieldCheck,
  UserCheck,
  UsersRound,
} from 'lucide-react';
import type { ReactNode } from 'react';

export type Look =
  | 'free'
  | 'booked'
  | 'offered'
  | 'waiting'
  | 'full'
  | 'closed'
  | 'late'
  | 'saving'
  | 'excused'
  | 'absent'
  | 'came'
  | 'reopened';

const icons: Record<Look, LucideIcon> = {
  free: Plus,
  booked: Check,
  offered: BellRing,
  waiting: Hourglass,
  full: UsersRound,
  closed: Lock,
  late: Ban,
  saving: LoaderCircle,
  excused: ShieldCheck,
  absent: CalendarX2,
  came: UserCheck,
  reopened: LockOpen,
};

interface CellFaceProps {
  look: Look;
  label?: string | undefined;
  onPress?: (() => void) | undefined;
  /** on its way: the button keeps its place and the focus, and does nothing twice */
  busy?: boolean;
  children: ReactNode;
}

/** State by shape, icon and word, never by colour alone. What cannot be pressed is not a button. */
export function CellFace({ look, label, onPress, busy = false, children }: CellFaceProps) {
  const Icon = icons[look];
  const inside = (
    <>
      <Icon aria-hidden="true" size={18} />
      <span>{children}</span>
    </>
  );
  if (!onPress) return <div className={`cell cell-${look}`}>{inside}</div>;
  return (
    <button
      type="button"
      className={`cell cell-${look}`}
      aria-label={label}
      aria-disabled={busy || undefined}
      onClick={() => busy || onPress()}
    >
      {inside}
    </button>
  );
}
