import { useChildren } from '../../../app/session';
import { Choice, Face } from '../../../app/ui';
import { useDiaryMessages } from '../messages';

interface ChildChoiceProps {
  value: string;
  onChange: (childId: string) => void;
}

export function ChildChoice({ value, onChange }: ChildChoiceProps) {
  const t = useDiaryMessages();
  const children = useChildren();
  return (
    <Choice
      label={t('child')}
      hideLabel
      value={value}
      onChange={onChange}
      options={children.map(({ id, givenName, className, colour }) => ({
        value: id,
        label: (
          <>
            <Face name={givenName} colour={colour} size="small" />
            {givenName} <span className="soft s choice-class">{className.split(' ')[0]}</span>
          </>
        ),
      }))}
    />
  );
}
