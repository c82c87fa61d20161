import type { Day } from '../../../app/format';
import { DayField, Field } from '../../../app/ui';
import { wrongCost } from '../faults';
import { useTariffMessages } from '../messages';
import type { DraftProps } from './MethodFields';

/** From when it holds, who decided it, and what a meal costs the town. */
export function CouncilFields({ draft, change, told }: DraftProps) {
  const t = useTariffMessages();
  const day = (name: 'validFrom' | 'decidedOn') => ({
    label: t(name),
    value: draft[name],
    onChange: (value: Day) => change({ [name]: value }),
  });
  const field = (name: 'reference' | 'userCost') => ({
    label: t(name),
    value: draft[name],
    onChange: (event: { target: { value: string } }) => change({ [name]: event.target.value }),
  });
  return (
    <section className="card pad stack" aria-labelledby="council">
      <h2 id="council">{t('council')}</h2>
      <div className="editor-dates">
        <DayField
          {...day('validFrom')}
          error={told && draft.validFrom === '' ? t('fault.from') : undefined}
        />
        <DayField
          {...day('decidedOn')}
          error={
            told && (draft.decidedOn === '' || draft.decidedOn > draft.validFrom)
              ? t('fault.decided')
              : undefined
          }
        />
        <Field
          {...field('reference')}
          maxLength={120}
          error={told && draft.reference.trim() === '' ? t('fault.reference') : undefined}
        />
        <Field
          {...field('userCost')}
          inputMode="decimal"
          error={told && wrongCost(draft) ? t('fault.cost') : undefined}
        />
      </div>
      <p className="s soft prose">{t('council.more')}</p>
    </section>
  );
}
