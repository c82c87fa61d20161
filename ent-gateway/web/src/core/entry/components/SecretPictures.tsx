import { ArrowLeft, Hand, Undo2 } from 'lucide-react';
import { useState } from 'react';
import type { EntryChild, SecretPicture } from '../api';
import { useEntryMessages } from '../messages';
import { doorProblem } from '../problems';
import { useCalling } from '../useCalling';
import type { Door } from '../useDoor';
import { DoorFrame } from './DoorFrame';
import { KeepInMind } from './KeepInMind';
import { Said } from './Said';
import { SecretDots } from './SecretDots';
import { SecretGrid } from './SecretGrid';

const needed = 3;

/** A child shows its three pictures in order, or chooses them the first time. */
export function SecretPictures({ child, door }: { child: EntryChild; door: Door }) {
  const t = useEntryMessages();
  const [hit, setHit] = useState<SecretPicture[]>([]);
  const { entering, calling } = door;
  const call = useCalling(door, child);
  const chooses = child.secret === 'CHOOSE';
  const touch = (picture: SecretPicture) => {
    const next = [...hit, picture];
    entering.reset();
    if (next.length < needed || chooses) setHit(next);
    else {
      setHit([]);
      door.show(next);
    }
  };
  const error = entering.error ?? calling.error;
  const said = error ? t(doorProblem(error)) : calling.isSuccess ? t('called') : '';
  const more = child.secret === 'TEACHER' ? t('teacher') : t(chooses ? 'choose' : 'secret');
  return (
    <DoorFrame
      title={t('hello', { name: child.name })}
      more={more}
      picture={child.picture}
      foot={
        <>
          <Said>{said}</Said>
          <button type="button" className="entry-big" onClick={door.leave}>
            <ArrowLeft aria-hidden="true" size={26} />
            {t('notMe')}
          </button>
          <button
            type="button"
            className="entry-big"
            disabled={!hit.length}
            onClick={() => setHit(hit.slice(0, -1))}
          >
            <Undo2 aria-hidden="true" size={26} />
            {t('undo')}
          </button>
          <button type="button" className="entry-big" disabled={calling.isPending} onClick={call}>
            <Hand aria-hidden="true" size={26} />
            {t(child.secret === 'SHOW' ? 'forgotten' : 'help')}
          </button>
        </>
      }
    >
      <SecretDots count={hit.length} />
      {chooses && hit.length === needed ? (
        <KeepInMind pictures={hit} isPending={entering.isPending} done={() => door.show(hit)} />
      ) : (
        child.secret !== 'TEACHER' && (
          <SecretGrid off={entering.isPending ? 'all' : chooses ? hit : []} touch={touch} />
        )
      )}
    </DoorFrame>
  );
}
