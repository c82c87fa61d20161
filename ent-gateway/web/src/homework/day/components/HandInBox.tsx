import { useDayMessages } from '../messages';

interface HandInBoxProps {
  checked: boolean;
  onChange: (checked: boolean) => void;
}

/** Whether pupils hand the work of this homework in. */
export function HandInBox({ checked, onChange }: HandInBoxProps) {
  const t = useDayMessages();
  return (
    <label className="hand-in-box">
      <input type="checkbox" checked={checked} onChange={(event) => onChange(event.target.checked)} />
      <span>
        {t('handIn')}
        <span className="s soft hand-in-hint">{t('handIn.hint')}</span>
      </span>
    </label>
  );
}
