import { useLibraryMessages } from '../messages';
import type { StockTaking } from '../stock';

/** How far a count has come. */
export function StockProgress({ taking }: { taking: StockTaking }) {
  const t = useLibraryMessages();
  const { seen, expected, found, shelf } = taking;
  return (
    <div className="stack">
      <p className="b" id="stock-progress" aria-live="polite">
        {t('stock.progress', { seen, expected })}
        {shelf && ` · ${t('stock.ofShelf', { shelf })}`}
        {found > 0 && ` · ${t('stock.found', { count: found })}`}
      </p>
      <progress
        className="stock-bar"
        aria-labelledby="stock-progress"
        value={seen}
        max={Math.max(1, expected)}
      />
    </div>
  );
}
