import { longDay, dayOf } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { useLibraryMessages } from '../messages';
import type { StockTaking } from '../stock';

/** The counts there were. */
export function StockHistory({ takings }: { takings: StockTaking[] }) {
  const t = useLibraryMessages();
  const language = useLanguage();
  return (
    <section className="card pad stack no-print" aria-labelledby="stock-history">
      <h2 id="stock-history">{t('stock.history')}</h2>
      <ul className="stack">
        {takings.map((one) => (
          <li key={one.id} className="row between wrap">
            <span className="b">{longDay(dayOf(one.begunAt), language)}</span>
            <span className="soft">
              {one.shelf && `${t('stock.ofShelf', { shelf: one.shelf })} · `}
              {t('stock.progress', { seen: one.seen, expected: one.expected })}
              {one.givenUp > 0 && ` · ${t('stock.givenUp', { count: one.givenUp })}`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
