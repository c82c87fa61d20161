import { Hand, QrCode } from 'lucide-react';
import type { Entry } from '../api';
import { useEntryMessages } from '../messages';
import { doorProblem } from '../problems';
import { useCalling } from '../useCalling';
import type { Door } from '../useDoor';
import { DoorFrame } from './DoorFrame';
import { Picture } from './Picture';
import { Said } from './Said';

interface WhoIsThereProps {
  entry: Entry;
  door: Door;
  other: () => void;
}

/** The children of a class by picture and name; with the own card of one, that child alone. */
export function WhoIsThere({ entry, door, other }: WhoIsThereProps) {
  const t = useEntryMessages();
  const call = useCalling(door);
  const error = door.entering.error ?? door.calling.error;
  return (
    <DoorFrame
      title={t(entry.own ? 'who.own' : 'who')}
      more={t('who.more')}
      foot={
        <>
          <Said>{error ? t(doorProblem(error)) : door.calling.isSuccess ? t('called') : ''}</Said>
          <button type="button" className="entry-big" onClick={other}>
            <QrCode aria-hidden="true" size={26} />
            {t(entry.own ? 'own.no' : 'other')}
          </button>
          <button type="button" className="entry-big" disabled={door.calling.isPending} onClick={call}>
            <Hand aria-hidden="true" size={26} />
            {t('help')}
          </button>
        </>
      }
    >
      <p className="entry-class">{entry.className}</p>
      <ul className={entry.own ? 'entry-kids alone' : 'entry-kids'}>
        {entry.children.map((child) => (
          <li key={child.id}>
            <button type="button" disabled={door.entering.isPending} onClick={() => door.choose(child)}>
              <Picture picture={child.picture} />
              {child.name}
            </button>
          </li>
        ))}
      </ul>
    </DoorFrame>
  );
}
