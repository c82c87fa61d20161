import type { ColouredChild } from '../session';
import { Choice, Face } from '../ui';

interface ChildChoiceProps {
  among: Pick<ColouredChild, 'id' | 'givenName' | 'className' | 'colour'>[];
  label: string;
  hideLabel?: boolean;
  /** with the level of each one's class */
  withClass?: boolean;
  value: string;
  onChange: (childId: string) => void;
}

/** Which of a family's children a page is about. */
export function ChildChoice({ among, withClass, ...choice }: ChildChoiceProps) {
  return (
    <Choice
      {...choice}
      options={among.map(({ id, givenName, className, colour }) => ({
        value: id,
        label: (
          <>
            <Face name={givenName} colour={colour} size="small" />
            {givenName}
            {withClass && (
              <>
                {' '}
                <span className="soft s choice-class">{className.split(' ')[0]}</span>
              </>
            )}
          </>
        ),
      }))}
    />
  );
}
