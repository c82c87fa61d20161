import { MessageCircle } from 'lucide-react';
import { Link } from 'react-router';
import { counted } from '../../format';
import { useHomeMessages } from '../messages';

export function UnreadCard({ count }: { count: number }) {
  const t = useHomeMessages();
  return (
    <section className="card home-unread">
      <MessageCircle aria-hidden="true" size={22} />
      <p className="b">{t('messages', { count, shown: counted(count) })}</p>
      <Link className="btn quiet" to="/messages">
        {t('messages.read')}
      </Link>
    </section>
  );
}
