import { CircleCheckBig, Hourglass, RotateCcw, Send } from 'lucide-react';
import { useState } from 'react';
import { Button, Sheet } from '../../../app/ui';
import type { ToDoItem } from '../api';
import { useWorkMessages } from '../messages';
import { stateOf } from '../todo';
import { HandInForm } from './HandInForm';
import { TryLine } from './TryLine';

const looks = {
  asked: { icon: Hourglass, pill: 'warn' },
  sent: { icon: Send, pill: 'ok' },
  again: { icon: RotateCcw, pill: 'warn' },
  answered: { icon: CircleCheckBig, pill: 'ok' },
} as const;

/** What was handed in of homework and what the teacher says of it, and the way to hand it in: not to a former class. */
export function WorkPart({ entry, childId }: { entry: ToDoItem; childId: string }) {
  const t = useWorkMessages();
  const [writing, write] = useState(false);
  const { subject, tries } = entry;
  const state = stateOf(entry);
  const { icon: Icon, pill } = looks[state];
  return (
    <div className="work-part stack">
      <p className={`pill ${pill} work-state`}>
        <Icon aria-hidden="true" size={16} />
        {t(`state.${state}`)}
      </p>
      {tries.length > 0 && (
        <ol className="stack">
          {tries.map((one, at) => (
            <TryLine key={one.id} work={one} number={tries.length > 1 ? at + 1 : undefined} />
          ))}
        </ol>
      )}
      {!entry.former && (
        <>
          <Button
            className="work-act"
            {...((state === 'asked' || state === 'again') && { kind: 'primary' as const })}
            aria-label={t(tries.length > 0 ? 'handIn.again.of' : 'handIn.of', { subject })}
            onPress={() => write(true)}
          >
            <Send aria-hidden="true" size={20} />
            {t(tries.length > 0 ? 'handIn.again' : 'handIn')}
          </Button>
          <Sheet title={t('handIn.of', { subject })} open={writing} onClose={() => write(false)}>
            <HandInForm entry={entry} childId={childId} onDone={() => write(false)} />
          </Sheet>
        </>
      )}
    </div>
  );
}
