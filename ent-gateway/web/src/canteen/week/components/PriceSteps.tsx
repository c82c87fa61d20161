import { useLanguage } from '../../../app/i18n';
import type { PriceStep } from '../../booking';
import { sentencesOf } from '../explain';
import { useWeekMessages } from '../messages';

export function PriceSteps({ steps }: { steps: PriceStep[] }) {
  const t = useWeekMessages();
  const language = useLanguage();
  return (
    <ol className="price-steps s">
      {steps
        .flatMap((step) => sentencesOf(step, t, language))
        .map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
    </ol>
  );
}
