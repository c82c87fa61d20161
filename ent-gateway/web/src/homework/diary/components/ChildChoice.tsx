import { ChildChoice as Choice } from '../../../app/childchoice';
import { useChildren } from '../../../app/session';
import { useDiaryMessages } from '../messages';

interface ChildChoiceProps {
  value: string;
  onChange: (childId: string) => void;
}

/** Whose homework and week are shown. */
export function ChildChoice(choice: ChildChoiceProps) {
  const t = useDiaryMessages();
  return <Choice {...choice} among={useChildren()} label={t('child')} hideLabel withClass />;
}
