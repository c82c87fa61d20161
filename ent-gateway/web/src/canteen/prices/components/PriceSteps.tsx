import { useLanguage } from '../../../app/i18n';
import type { PriceStep } from '../api';
import { sentencesOf } from '../explain';
import { usePricesMessages } from '../messages';
import './prices.css';

export function PriceSteps({ steps }: { steps: PriceStep[] }) {
  const t = usePricesMessages();
  const language = useLanguage();
  if (steps.length === 0) return null;
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
