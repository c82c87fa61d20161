import { type PriceStep, PriceSteps } from '../../prices';

interface WhyProps {
  asked: string;
  /** what the question is about, for whoever doesn't see the line above */
  about: string;
  steps: PriceStep[];
}

/** The reason of a price, when asked. */
export function Why({ asked, about, steps }: WhyProps) {
  return steps.length === 0 ? null : (
    <details className="account-why">
      <summary>
        {asked}
        <span className="hidden"> {about}</span>
      </summary>
      <PriceSteps steps={steps} />
    </details>
  );
}
