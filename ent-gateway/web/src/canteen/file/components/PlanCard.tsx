import { Choice, DayField } from '../../../app/ui';
import type { FieldsProps } from '../fields';
import { useFileMessages } from '../messages';
import { faultOf } from '../words';

const answers = ['yes', 'no'] as const;

/** The care plan (PAI): its dates, and whether the child brings the own meal. */
export function PlanCard({ draft, tried }: FieldsProps) {
  const t = useFileMessages();
  const plan = draft.content.carePlan;
  const options = answers.map((value) => ({ value, label: t(`plan.${value}`) }));
  const error = (field: string) => {
    const key = faultOf(draft.file.faults, field, tried);
    return key && t(key);
  };
  return (
    <section className="card pad stack" aria-labelledby="plan">
      <h2 id="plan">{t('plan')}</h2>
      <Choice
        label={t('plan.has')}
        value={plan ? 'yes' : 'no'}
        onChange={(answer) =>
          draft.change({
            carePlan: answer === 'yes' ? (plan ?? { from: null, to: null, packedMeal: false }) : null,
          })
        }
        options={options}
      />
      {plan && (
        <>
          <div className="dates">
            <DayField
              label={t('plan.from')}
              value={plan.from ?? ''}
              error={error('carePlan.from')}
              onChange={(day) => draft.change({ carePlan: { ...plan, from: day || null } })}
            />
            <DayField
              label={t('plan.to')}
              value={plan.to ?? ''}
              error={error('carePlan.to')}
              onChange={(day) => draft.change({ carePlan: { ...plan, to: day || null } })}
            />
          </div>
          <Choice
            label={t('plan.packed')}
            value={plan.packedMeal ? 'yes' : 'no'}
            onChange={(answer) => draft.change({ carePlan: { ...plan, packedMeal: answer === 'yes' } })}
            options={options}
          />
        </>
      )}
    </section>
  );
}
