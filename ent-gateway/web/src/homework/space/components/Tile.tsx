import { type LucideIcon, Volume2 } from 'lucide-react';
import { Link } from 'react-router';
import { useSpeech } from '../../../app/ui';
import { useSpaceMessages } from '../messages';

interface TileProps {
  to: string;
  icon: LucideIcon;
  tint: 1 | 2 | 3 | 4;
  word: string;
  count?: number;
}

export function Tile({ to, icon: Icon, tint, word, count = 0 }: TileProps) {
  const t = useSpaceMessages();
  const speak = useSpeech();
  return (
    <li className="tile">
      <Link to={to} className="tile-link">
        <span className={`tile-picture tint-${tint}`}>
          <Icon aria-hidden="true" size={54} />
        </span>
        {word}
        {count > 0 && (
          <span className="badge tile-count">
            <span aria-hidden="true">{count}</span>
            <span className="hidden">, {t('todo.count', { count })}</span>
          </span>
        )}
      </Link>
      {speak && (
        <button
          type="button"
          className="say"
          aria-label={t('listen', { text: word })}
          onClick={() => speak(word)}
        >
          <Volume2 aria-hidden="true" size={22} />
        </button>
      )}
    </li>
  );
}
