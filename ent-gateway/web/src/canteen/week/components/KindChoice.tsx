import { Choice } from '../../../app/ui';
import type { ActivityKind } from '../../activities';
import { useWeekMessages } from '../messages';

interface KindChoiceProps {
  kinds: ActivityKind[];
  value: ActivityKind;
  onChange: (kind: ActivityKind) => void;
}

/** Lunch, or one of the other activities; nothing to choose where there is only lunch. */
export function KindChoice({ kinds, value, onChange }: KindChoiceProps) {
  const t = useWeekMessages();
  if (kinds.length < 2) return null;
  return (
    <Choice
      label={t('kind.choose')}
      hideLabel
      value={value}
      onChange={onChange}
      options={kinds.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))}
    />
  );
}
