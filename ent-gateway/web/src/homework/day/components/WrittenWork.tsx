import { Lightbulb } from 'lucide-react';
import { useDayMessages } from '../messages';

/** Says that primary schools give no written homework, since the circular of 1956. The teacher decides. */
export function WrittenWork() {
  const t = useDayMessages();
  return (
    <p className="written-work s" role="status">
      <Lightbulb aria-hidden="true" size={18} />
      <span>{t('written')}</span>
    </p>
  );
}
