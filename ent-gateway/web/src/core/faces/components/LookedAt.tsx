import { useFacesMessages } from '../messages';

interface LookedAtProps {
  legend: string;
  /** whether that was said */
  nobody: boolean;
  onSay: (faces: string[] | undefined) => void;
}

/** For whom there is no pupil to choose: that a teacher or the head says who is on it, or that nobody is, once it was looked at. */
export function LookedAt({ legend, nobody, onSay }: LookedAtProps) {
  const t = useFacesMessages();
  return (
    <fieldset className="choice">
      <legend className="b">{legend}</legend>
      <p className="prose">{t('staff')}</p>
      <label className="row">
        <input
          type="checkbox"
          checked={nobody}
          onChange={(event) => onSay(event.target.checked ? [] : undefined)}
        />
        <span>{t('looked')}</span>
      </label>
    </fieldset>
  );
}
