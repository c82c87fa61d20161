import { useId } from 'react';
import { useAccountsMessages } from '../messages';

interface SeenIdentityProps {
  seen: boolean;
  /** said when it was left out */
  missing: boolean;
  onChange: (seen: boolean) => void;
}

/** The word of who helps, without which nothing is done. */
export function SeenIdentity({ seen, missing, onChange }: SeenIdentityProps) {
  const t = useAccountsMessages();
  const id = useId();
  return (
    <div className="field">
      <label className="tick">
        <input
          type="checkbox"
          checked={seen}
          aria-invalid={missing || undefined}
          aria-describedby={missing ? id : undefined}
          onChange={(event) => onChange(event.target.checked)}
        />
        {t('seen')}
      </label>
      {missing && (
        <p id={id} className="field-error">
          {t('seen.missing')}
        </p>
      )}
    </div>
  );
}
