import { useEffect, useState } from 'react';
import { forgetCard, keptCard } from '../card';
import { useEntryMessages } from '../messages';
import { useDoor } from '../useDoor';
import { ClosedDoor } from './ClosedDoor';
import { CodeForm } from './CodeForm';
import { DoorFrame } from './DoorFrame';
import { SecretPictures } from './SecretPictures';
import { WhoIsThere } from './WhoIsThere';

const shown = () => location.hash.slice(1);

/** The door of a class on a shared tablet: the card's code stands behind the sign #, and is taken out of the address. */
export function EntryScreen() {
  const [code, setCode] = useState(() => shown() || keptCard());
  useEffect(() => {
    const take = () => {
      if (!location.hash) return;
      setCode(shown());
      history.replaceState(history.state, '', location.pathname);
    };
    take();
    addEventListener('hashchange', take);
    return () => removeEventListener('hashchange', take);
  }, []);
  const other = () => {
    forgetCard();
    setCode('');
  };
  return code ? <OpenDoor key={code} code={code} other={other} /> : <CodeForm send={setCode} />;
}

function OpenDoor({ code, other }: { code: string; other: () => void }) {
  const t = useEntryMessages();
  const door = useDoor(code);
  const { entry, child } = door;
  if (entry.error) return <ClosedDoor error={entry.error} retry={() => void entry.refetch()} other={other} />;
  if (!entry.data || door.entering.isSuccess)
    return (
      <DoorFrame title={t('wait')} picture={child?.picture}>
        <div className="entry-wait" aria-busy="true" />
      </DoorFrame>
    );
  if (child && child.secret !== 'NONE') return <SecretPictures key={child.id} child={child} door={door} />;
  return <WhoIsThere entry={entry.data} door={door} other={other} />;
}
