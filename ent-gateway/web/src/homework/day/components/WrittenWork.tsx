import { Lightbulb } from 'lucide-react';
import { useDayMessages } from '../messages';

/**
 * Says that primary schools give no written homework (circulars of 29 December 1956 and n° 94-226 of 6 September 1994).
 * The teacher decides.
 */
export function WrittenWork() {
  const t = useDayMessages();
  return (
    <p className="written-work s" role="status">
      <Lightbulb aria-hidden="true" size={18} />
      <span>{t('written')}</span>
    </p>
  );
}
