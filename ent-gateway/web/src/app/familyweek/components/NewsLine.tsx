import { Sparkles } from 'lucide-react';
import { clock, dayOf, nearDay } from '../../format';
import type { Home } from '../../home';
import { useLanguage } from '../../i18n';
import { newSince } from '../days';
import { useFamilyWeekMessages } from '../messages';

/** How much the reader hasn't seen yet of this week, and since when. */
export function NewsLine({ home, before }: { home: Home; before: string }) {
  const t = useFamilyWeekMessages();
  const language = useLanguage();
  const count = newSince(home, before);
  const when = t('when', { day: nearDay(dayOf(before), language), time: clock(before, language) });
  return (
    <p className="row no-print" role="status">
      <Sparkles aria-hidden="true" size={20} />
      {count > 0 ? t('news', { count, when }) : t('news.none', { when })}
    </p>
  );
}
