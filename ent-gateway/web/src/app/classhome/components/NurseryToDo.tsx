import { Check } from 'lucide-react';
import { fileAddress, type TileLine } from '../api';
import { useClassHomeMessages } from '../messages';
import { useTick } from '../useTick';
import { Say } from './Say';
import { SubjectPicture } from './SubjectPicture';

/** A thing to do that is seen and heard, and touched once it is done. */
export function NurseryToDo({ line }: { line: TileLine }) {
  const t = useClassHomeMessages();
  const ticking = useTick();
  const { id, title, text, picture, kind } = line;
  const done = kind === 'DONE';
  const words = [title, text].filter(Boolean).join('. ');
  return (
    <li className={done ? 'home-picture is-done' : 'home-picture'}>
      {picture ? (
        <img src={fileAddress(picture)} alt="" loading="lazy" />
      ) : (
        <SubjectPicture subject={title ?? ''} tint={1} />
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
