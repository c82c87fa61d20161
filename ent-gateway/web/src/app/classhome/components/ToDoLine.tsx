import { Check } from 'lucide-react';
import type { TileLine } from '../api';
import { useClassHomeMessages } from '../messages';
import { useTick } from '../useTick';
import { Say } from './Say';

/** A thing to do, with a box as large as a thumb. */
export function ToDoLine({ line }: { line: TileLine }) {
  const t = useClassHomeMessages();
  const ticking = useTick();
  const done = line.kind === 'DONE';
  const { id, title, text } = line;
  const words = [title, text].filter(Boolean).join('. ');
  return (
    <li className={done ? 'home-todo is-done' : 'home-todo'}>
      <button
        type="button"
        role="checkbox"
        aria-checked={done}
        aria-label={t('tick', { what: words })}
        className="home-tick"
        onClick={() => id && ticking.mutate({ id, done: !done })}
      >
        <Check aria-hidden="true" size={30} strokeWidth={3} />
      </button>
      <div className="home-todo-words">
        <p className="b">{title}</p>
        <p className="keep-lines">{text}</p>
      </div>
      <Say text={words} />
    </li>
  );
}
