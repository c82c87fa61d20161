import { Clock } from 'lucide-react';
import { today } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { cutOffSentences, useBookingMessages } from '../../booking';
import type { Week } from '../api';
import { daysClosing } from '../week';

/** The cut-off is said before it passes. */
export function CutOffLine({ week }: { week: Week }) {
  const t = useBookingMessages();
  const language = useLanguage();
  const sentences = cutOffSentences(daysClosing(week), t, language, new Date(), today());
  if (sentences.length === 0) return null;
  return (
    <ul className="cut-offs s soft">
      {sentences.map((sentence) => (
        <li key={sentence}>
          <Clock aria-hidden="true" size={16} />
          {sentence}
        </li>
      ))}
    </ul>
  );
}
