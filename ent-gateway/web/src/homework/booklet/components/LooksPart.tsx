import { plainDay, dayOf } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import type { Booklet } from '../api';
import { useBookletMessages } from '../messages';

/** When each guardian looked last, home by home. */
export function LooksPart({ looks }: { looks: Booklet['looks'] }) {
  const t = useBookletMessages();
  const language = useLanguage();
  if (looks.length === 0) return null;
  return (
    <section className="card pad stack" aria-labelledby="looks">
      <h2 id="looks">{t('looks')}</h2>
      <ul className="stack">
        {looks.map(({ name, lookedAt }) => (
          <li key={name}>
            {lookedAt
              ? t('looks.on', { name, day: plainDay(dayOf(lookedAt), language) })
              : t('looks.never', { name })}
          </li>
        ))}
      </ul>
    </section>
  );
}
