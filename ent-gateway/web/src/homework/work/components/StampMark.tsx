import { Award, Eye, type LucideIcon, Sprout, Target, ThumbsUp } from 'lucide-react';
import type { Stamp } from '../api';
import { useWorkMessages } from '../messages';

const icons: Record<Stamp, LucideIcon> = {
  BRAVO: Award,
  WELL_DONE: ThumbsUp,
  PROGRESS: Sprout,
  ALMOST: Target,
  SEEN: Eye,
};

/** A stamp: a picture and its word. */
export function StampMark({ stamp }: { stamp: Stamp }) {
  const t = useWorkMessages();
  const Icon = icons[stamp];
  return (
    <span className="work-stamp">
      <Icon aria-hidden="true" size={20} />
      {t(`stamp.${stamp}`)}
    </span>
  );
}
