import { Check } from 'lucide-react';
import { fileAddress, type TileLine } from '../api';
import { useClassHomeMessages } from '../messages';
import { pictureOf } from '../tiles';
import { useTick } from '../useTick';
import { Say } from './Say';

/** A thing to do that is seen and heard, and touched once it is done. */
export function NurseryToDo({ line }: { line: TileLine }) {
  const t = useClassHomeMessages();
  const ticking = useTick();
  const { id, title, text, picture, kind } = line;
  const done = kind === 'DONE';
  const Icon = pictureOf(title ?? '');
  const words = [title, text].filter(Boolean).join('. ');
  return (
    <li className={done ? 'home-picture is-done' : 'home-picture'}>
      {picture ? (
        <img src={fileAddress(picture)} alt="" loading="lazy" />
      ) : (
        <span className="home-picture-drawn tint-1">
          <Icon aria-hidden="true" strokeWidth={1.6} />
        </span>
      )}
      <p className="home-picture-word">{title}</p>
      <Say text={words} large />
      <button
        type="button"
        role="checkbox"
        aria-checked={done}
        aria-label={t('tick', { what: words })}
        className="home-done"
        onClick={() => id && ticking.mutate({ id, done: !done })}
      >
        <Check aria-hidden="true" size={40} strokeWidth={3} />
        {t('done')}
      </button>
    </li>
  );
}
