import { Lock, PencilLine } from 'lucide-react';
import { Link } from 'react-router';
import { clock, dayOf, nearDay } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import type { SharedText } from '../api';
import { useWritingMessages } from '../messages';

/** A text in the list of a class: what it is called, who writes it, and when somebody last did. */
export function TextCard({ text }: { text: SharedText }) {
  const t = useWritingMessages();
  const language = useLanguage();
  const Icon = text.closedAt ? Lock : PencilLine;
  const writers = text.people.filter(({ pupil }) => pupil).map(({ name }) => name);
  return (
    <li className="card pad text-card">
      <Icon aria-hidden="true" size={22} />
      <div>
        <Link className="b" to={`/ecrire-ensemble/${text.id}`}>
          {text.title}
        </Link>
        <p className="s soft">
          {[
            text.everybody ? t('writers.all') : writers.join(', '),
            t('changed', {
              when: `${nearDay(dayOf(text.changedAt), language)}, ${clock(text.changedAt, language)}`,
            }),
            text.closedAt && t('closed'),
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
      </div>
    </li>
  );
}
