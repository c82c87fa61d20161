import type { TileLine } from '../api';
import { useClassHomeMessages } from '../messages';
import { Say } from './Say';

/** A lesson, or homework on the day for which it is due. */
export function WeekLine({ line }: { line: TileLine }) {
  const t = useClassHomeMessages();
  const { kind, title, text } = line;
  return (
    <li className="room-line">
      <div>
        {kind === 'DUE' && <p className="home-new">{t('week.due')}</p>}
        <p className="b">{title}</p>
        <p className="keep-lines">{text}</p>
      </div>
      <Say text={[kind === 'DUE' && t('week.due'), title, text].filter(Boolean).join('. ')} />
    </li>
  );
}
