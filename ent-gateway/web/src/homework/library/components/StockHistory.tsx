import { useState } from 'react';
import { longDay, dayOf } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { Button } from '../../../app/ui';
import { useLibraryMessages } from '../messages';
import type { StockTaking } from '../stock';
import { MissingCopies } from './MissingCopies';

interface StockHistoryProps {
  takings: StockTaking[];
  /** whose missing copies stand on the page already */
  shown: string | undefined;
}

/** The counts there were; what one of them missed opens below it. */
export function StockHistory({ takings, shown }: StockHistoryProps) {
  const t = useLibraryMessages();
  const language = useLanguage();
  const [opened, open] = useState<string>();
  return (
    <section
      className={opened ? 'card pad stack' : 'card pad stack no-print'}
      aria-labelledby="stock-history"
    >
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
            {one.missing > 0 && one.id !== shown && (
              <Button
                kind="quiet"
                aria-expanded={opened === one.id}
                onPress={() => open(opened === one.id ? undefined : one.id)}
              >
                {t('stock.missing.see')}
                <span className="hidden">, {longDay(dayOf(one.begunAt), language)}</span>
              </Button>
            )}
            {opened === one.id && (
              <div className="stock-past">
                <MissingCopies taking={one} />
              </div>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
