import { Notice } from '../../../app/ui';
import type { DraftFault } from '../faults';
import { useTariffMessages } from '../messages';

/** What is still to be done before a tariff can be set. */
export function FaultList({ faults }: { faults: DraftFault[] }) {
  const t = useTariffMessages();
  return (
    <Notice kind="danger">
      <p>{t('faults')}</p>
      <ul>
        {faults.map((fault) => (
          <li key={fault}>{t(`fault.${fault}`)}</li>
        ))}
      </ul>
    </Notice>
  );
}
