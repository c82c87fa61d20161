import { DayField, Field, Select } from '../../../app/ui';
import type { Identity } from '../api';
import { useCounterMessages } from '../messages';
import type { Faults } from '../people';

interface IdentityFieldsProps {
  identity: Identity;
  faults: Faults;
  onChange: (identity: Identity) => void;
}

/** Names and birth, as on a paper of identity. */
export function IdentityFields({ identity, faults, onChange }: IdentityFieldsProps) {
  const t = useCounterMessages();
  const set = (part: Partial<Identity>) => onChange({ ...identity, ...part });
  return (
    <div className="counter-fields">
      {(['givenName', 'familyName', 'usualName'] as const).map((name) => (
        <Field
          key={name}
          label={t(`identity.${name}`)}
          value={identity[name]}
          maxLength={120}
          onChange={(event) => set({ [name]: event.target.value })}
          error={faults[name] && t(faults[name])}
        />
      ))}
      <DayField
        label={t('identity.birthDate')}
        value={identity.birthDate ?? ''}
        onChange={(birthDate) => set({ birthDate: birthDate || null })}
        error={faults.birthDate && t(faults.birthDate)}
      />
      <Select
        label={t('identity.sex')}
        value={identity.sex ?? ''}
        options={[
          { value: '', label: t('identity.sex.unknown') },
          { value: 'F', label: t('identity.sex.F') },
          { value: 'M', label: t('identity.sex.M') },
        ]}
        onChange={(event) => set({ sex: event.target.value || null })}
      />
    </div>
  );
}
