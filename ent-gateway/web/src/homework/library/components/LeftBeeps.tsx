import { useState } from 'react';
import { Notice } from '../../../app/ui';
import { readBeeps } from '../beeps';
import { useLibraryMessages } from '../messages';
import type { StockTaking } from '../stock';
import { useStock } from '../useStock';
import { HeardBeeps } from './HeardBeeps';

/** Beeps that this device has kept for a count which somebody else has ended: they are sent all the same. */
export function LeftBeeps({ taking }: { taking: StockTaking }) {
  const [hasSome] = useState(() => readBeeps(taking.id).length > 0);
  return hasSome && <Sending taking={taking} />;
}

function Sending({ taking }: { taking: StockTaking }) {
  const t = useLibraryMessages();
  const { heard, waiting, wrong } = useStock(taking);
  return (
    <section className="stack" aria-labelledby={`left-${taking.id}`}>
      <h2 id={`left-${taking.id}`}>{t('stock.left')}</h2>
      {waiting > 0 && wrong && <Notice kind="info">{t('stock.waiting', { count: waiting })}</Notice>}
      <HeardBeeps heard={heard} />
    </section>
  );
}
