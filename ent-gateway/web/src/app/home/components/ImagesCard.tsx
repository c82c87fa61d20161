import { Camera } from 'lucide-react';
import { Link } from 'react-router';
import { type Child, useChildren } from '../../session';
import { useHomeMessages } from '../messages';

interface ImagesCardProps {
  unanswered: readonly string[];
  /** those of them whom the school shows in the meantime */
  inRegister: readonly string[];
}

const namesOf = (children: readonly Child[]) => children.map(({ givenName }) => givenName).join(', ');

/** Asks gently about pictures of the children of whom this guardian has never said anything. */
export function ImagesCard({ unanswered, inRegister }: ImagesCardProps) {
  const t = useHomeMessages();
  const concerned = useChildren().filter(({ id }) => unanswered.includes(id));
  const shown = concerned.filter(({ id }) => inRegister.includes(id));
  const hidden = concerned.filter(({ id }) => !inRegister.includes(id));
  const names = namesOf(concerned);
  const [first] = concerned;
  if (!first) return null;
  return (
    <section className="card home-unread">
      <Camera aria-hidden="true" size={22} />
      <div>
        <p className="b">{t('images', { names })}</p>
        {hidden.length > 0 && <p className="s soft">{t('images.more', { names: namesOf(hidden) })}</p>}
        {shown.length > 0 && <p className="s soft">{t('images.register', { names: namesOf(shown) })}</p>}
      </div>
      <Link className="btn quiet" to={`/images/${first.id}`}>
        {t('images.answer')}
        <span className="hidden"> {t('images', { names })}</span>
      </Link>
    </section>
  );
}
