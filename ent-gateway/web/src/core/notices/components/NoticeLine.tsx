import { Bell, Hourglass, type LucideIcon, MessageCircle, NotebookPen, Utensils } from 'lucide-react';
import { Link } from 'react-router';
import { clock, dayOf, nearness, shortDate } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { isOff, useChild, useSession } from '../../../app/session';
import type { Notice } from '../api';
import { usesIn } from '../images';
import { useNoticesMessages } from '../messages';
import { howMany, pageOf, roleIn, sentenceOf, suspensionWords, termCounts } from '../sentences';

const icons: Record<string, LucideIcon> = {
  canteen: Utensils,
  homework: NotebookPen,
  messaging: MessageCircle,
};

export function NoticeLine({ notice, onFollow }: { notice: Notice; onFollow: () => void }) {
  const t = useNoticesMessages();
  const language = useLanguage();
  const child = useChild(notice.childId);
  const { me, space } = useSession();
  const { key, values, subject } = sentenceOf(
    notice,
    child?.givenName,
    language,
    !isOff(me, 'CANTEEN'),
    space === 'pupil',
  );
  const Icon = key === 'canteen.waiting' ? Hourglass : (icons[subject] ?? Bell);
  const day = dayOf(notice.createdAt);
  return (
    <li className={['notice-line', child?.colour, notice.readAt ? '' : 'new'].join(' ')}>
      <Icon aria-hidden="true" size={20} />
      <Link to={pageOf(notice)} onClick={onFollow} className="notice-link">
        {!notice.readAt && <span className="hidden">{t('new')} </span>}
        {t(key, {
          ...values,
          ...suspensionWords(notice.arguments, t, language),
          counts: termCounts(notice.arguments, t),
          howMany: howMany(notice.arguments, t),
          role: roleIn(notice.arguments, t),
          uses: usesIn(notice.arguments, t),
        })}
      </Link>
      <span className="s soft">
        {nearness(day) === 'today' ? '' : `${shortDate(day, language)}, `}
        {clock(notice.createdAt, language)}
      </span>
    </li>
  );
}
