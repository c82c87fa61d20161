import { Choice } from '../../../app/ui';
import type { CareConsent } from '../api';
import type { FieldsProps } from '../fields';
import { useFileMessages } from '../messages';
import { faultOf } from '../words';

const answers = ['GIVEN', 'REFUSED'] as const;

/** A refusal is an answer; silence isn't. */
export function CareConsentCard({ draft, tried }: FieldsProps) {
  const t = useFileMessages();
  const careConsent: CareConsent = draft.content.careConsent;
  const key = faultOf(draft.file.faults, 'careConsent', tried);
  return (
    <section className="card pad stack" aria-labelledby="consent">
      <h2 id="consent">{t('consent')}</h2>
      <Choice<CareConsent>
        label={t('consent.question')}
        value={careConsent}
        error={key && t(key)}
        onChange={(answer) => draft.change({ careConsent: answer })}
        options={answers.map((value) => ({ value, label: t(`consent.${value}`) }))}
      />
    </section>
  );
}
