import { useChildren } from '../../session';
import { Face } from '../../ui';
import { useHomeMessages } from '../messages';

interface ChildStripProps {
  selected: string | undefined;
  onSelect: (childId: string | undefined) => void;
}

export function ChildStrip({ selected, onSelect }: ChildStripProps) {
  const t = useHomeMessages();
  return (
    <div className="strip no-print" role="group" aria-label={t('strip')}>
      <button
        type="button"
        aria-pressed={!selected}
        className="strip-all"
        onClick={() => onSelect(undefined)}
      >
        {t('all')}
      </button>
      {useChildren().map(({ id, givenName, className, colour }) => (
        <button key={id} type="button" aria-pressed={selected === id} onClick={() => onSelect(id)}>
          <Face name={givenName} colour={colour} />
          {givenName} <span className="soft s">{className.split(' ')[0]}</span>
        </button>
      ))}
    </div>
  );
}
