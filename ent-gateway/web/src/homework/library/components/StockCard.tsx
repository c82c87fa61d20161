import { ScanBarcode } from 'lucide-react';
import { Link } from 'react-router';
import { useLibraryMessages } from '../messages';

/** The way to stock-taking. */
export function StockCard() {
  const t = useLibraryMessages();
  return (
    <section className="card pad stack" aria-labelledby="stock">
      <h2 id="stock">{t('stock.title')}</h2>
      <p>{t('stock.card')}</p>
      <Link className="btn" to="/bibliotheque/recolement">
        <ScanBarcode aria-hidden="true" size={18} />
        {t('stock.open')}
      </Link>
    </section>
  );
}
