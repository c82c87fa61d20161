import { Field } from '../../../app/ui';
import type { FieldsProps } from '../fields';
import { useFileMessages } from '../messages';
import { faultOf } from '../words';

export function DoctorCard({ draft, tried }: FieldsProps) {
  const t = useFileMessages();
  const { doctor } = draft.content;
  const error = (field: string) => {
    const key = faultOf(draft.file.faults, field, tried);
    return key && t(key);
  };
  return (
    <section className="card pad stack" aria-labelledby="doctor">
      <h2 id="doctor">{t('doctor')}</h2>
      <Field
        label={t('doctor.name')}
        value={doctor.name}
        maxLength={120}
        error={error('doctor.name')}
        onChange={(event) => draft.change({ doctor: { ...doctor, name: event.target.value } })}
      />
      <Field
        label={t('phone')}
        type="tel"
        inputMode="tel"
        value={doctor.phone}
        maxLength={30}
        error={error('doctor.phone')}
        onChange={(event) => draft.change({ doctor: { ...doctor, phone: event.target.value } })}
      />
    </section>
  );
}
