import { Sparkles } from 'lucide-react';
import { clock, dayOf, longDay, nearDay } from '../../format';
import { useLanguage } from '../../i18n';
import { useChildren } from '../../session';
import type { NewThing } from '../api';
import { useFamilyWeekMessages } from '../messages';
import type { FamilyNews, WeekNews } from '../news';

const looks: Record<NewThing['turn'], string> = { NEW: 'pill info', CHANGED: 'pill info', GONE: 'pill warn' };

/** What isn't in this week as the reader saw it at the look before, and since when. */
export function NewsLine({ week: { since, news } }: { week: WeekNews }) {
  const t = useFamilyWeekMessages();
  const language = useLanguage();
  const when = t('when', { day: nearDay(dayOf(since), language), time: clock(since, language) });
  return (
    <section className="no-print stack" aria-label={t('news.title')}>
      <p className="row" role="status">
        <Sparkles aria-hidden="true" size={20} />
        {news.length > 0 ? t('news', { count: news.length, when }) : t('news.none', { when })}
      </p>
      {news.length > 0 && (
        <ul className="week-news">
          {news.map((one) => (
            <NewsItem key={`${one.thing.kind} ${one.thing.turn} ${one.thing.key}`} news={one} />
          ))}
        </ul>
      )}
    </section>
  );
}

function NewsItem({ news: { thing, children } }: { news: FamilyNews }) {
  const t = useFamilyWeekMessages();
  const language = useLanguage();
  const known = useChildren();
  const { kind, turn, label, day } = thing;
  const what = kind === 'DAY' ? t('news.day') : label;
  const names = known.filter(({ id }) => children.includes(id)).map(({ givenName }) => givenName);
  return (
    <li>
      <span className={looks[turn]}>{t(kind === 'DAY' ? 'turn.CHANGED' : `turn.${turn}`)}</span>{' '}
      {t('news.item', { what, day: longDay(day, language) })}
      {known.length > 1 && <span className="soft">{` · ${names.join(', ')}`}</span>}
    </li>
  );
}
