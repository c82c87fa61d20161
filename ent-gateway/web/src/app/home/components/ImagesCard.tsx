import { Camera } from 'lucide-react';
import { Link } from 'react-router';
import { useChildren } from '../../session';
import { useHomeMessages } from '../messages';

/** Asks gently about pictures of the children of whom this guardian has never said anything. */
export function ImagesCard({ unanswered }: { unanswered: readonly string[] }) {
  const t = useHomeMessages();
  const concerned = useChildren().filter(({ id }) => unanswered.includes(id));
  const names = concerned.map(({ givenName }) => givenName).join(', ');
  const [first] = concerned;
  if (!first) return null;
  return (
    <section className="card home-unread">
      <Camera aria-hidden="true" size={22} />
      <div>
        <p className="b">{t('images', { names })}</p>
        <p className="s soft">{t('images.more')}</p>
      </div>
      <Link className="btn quiet" to={`/images/${first.id}`}>
        {t('images.answer')}
        <span className="hidden"> {t('images', { names })}</span>
      </Link>
    </section>
  );
}
