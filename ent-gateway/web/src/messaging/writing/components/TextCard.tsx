import { Lock, PencilLine } from 'lucide-react';
import { Link } from 'react-router';
import { clock, dayOf, nearDay } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import type { SharedText } from '../api';
import { useWritingMessages } from '../messages';

interface TextCardProps {
  text: SharedText;
  /** whether it is the pupil's own copy, who looks */
  own?: boolean;
  /** pupils' copies of it */
  copies?: SharedText[];
}

/** A text in the list of a class: what it is called, who writes it, and when somebody last did; below it, pupils' copies. */
export function TextCard({ text, own = false, copies = [] }: TextCardProps) {
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
        {own && <p className="text-own b s">{t('copy.own')}</p>}
        <p className="s soft">
          {[
            !own && (text.everybody ? t('writers.all') : writers.join(', ')),
            text.touched
              ? t('changed', {
                  when: `${nearDay(dayOf(text.changedAt), language)}, ${clock(text.changedAt, language)}`,
                })
              : t(text.copyOf ? 'untouched.copy' : 'untouched'),
            text.begunBy && t('begunBy', { name: text.begunBy }),
            text.closedAt && t('closed'),
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
        {copies.length > 0 && (
          <details>
            <summary>{t('copies.count', { count: copies.length })}</summary>
            <ul className="texts">
              {copies.map((copy) => (
                <TextCard key={copy.id} text={copy} />
              ))}
            </ul>
          </details>
        )}
      </div>
    </li>
  );
}
