import { CircleCheckBig, Puzzle, Volume2 } from 'lucide-react';
import { Link } from 'react-router';
import { useSpeech } from '../../../app/ui';
import { useDoingMessages } from '../messages';

interface ExerciseLineProps {
  /** of the entry with which it was given */
  id: string;
  title: string;
  subject: string;
  standing: 'none' | 'begun' | 'done';
  /** seen and heard rather than read */
  large?: boolean;
}

const acts = { none: 'line.do', begun: 'line.on', done: 'line.again' } as const;

/** An exercise on a child's first screen: how far it is, and the way to do it. */
export function ExerciseLine({ id, title, subject, standing, large = false }: ExerciseLineProps) {
  const t = useDoingMessages();
  const speak = useSpeech();
  const act = t(acts[standing]);
  const words = `${act}. ${title}. ${t(`line.${standing}`)}`;
  const Icon = standing === 'done' ? CircleCheckBig : Puzzle;
  const listen = speak && (
    <button
      type="button"
      className={large ? 'home-say home-say-large' : 'home-say'}
      aria-label={t('line.listen', { title })}
      onClick={() => speak(words)}
    >
      <Volume2 aria-hidden="true" size={large ? 34 : 24} />
    </button>
  );
  return (
    <li className={large ? 'home-picture' : 'home-todo'}>
      {large && (
        <span className="home-picture-drawn tint-2">
          <Icon aria-hidden="true" strokeWidth={1.6} />
        </span>
      )}
      <div className={large ? undefined : 'home-todo-words'}>
        <p className={large ? 'home-picture-word' : 'b'}>{title}</p>
        <p className="soft">
          {subject} · {t(`line.${standing}`)}
        </p>
      </div>
      {listen}
      <Link
        className={standing === 'done' ? 'btn home-back' : 'btn primary home-back'}
        to={`/devoirs/exercice/${id}`}
        aria-label={`${act} : ${title}`}
      >
        <Icon aria-hidden="true" size={22} />
        {act}
      </Link>
    </li>
  );
}
