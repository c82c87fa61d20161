import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { Button } from '../../ui';
import { useHomeMessages } from '../messages';
import { shownAtOnce, type Waiting } from '../waiting';
import { Later } from './Later';
import { OfferLine } from './laterParts';
import { WaitingLine } from './WaitingLine';

const keyOf = (one: Waiting) => (one.kind === 'offer' ? one.offer.bookingId : `${one.kind} ${one.childId}`);

/** All that waits for the family, a line each, the most urgent first. Where nothing waits, nothing to see. */
export function WaitingCard({ waiting }: { waiting: Waiting[] }) {
  const t = useHomeMessages();
  const [open, setOpen] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  const folded = waiting.length - shownAtOnce;
  if (waiting.length === 0) return null;
  const unfold = () => {
    flushSync(() => setOpen(true));
    list.current?.children.item(shownAtOnce)?.querySelector<HTMLElement>('a, button')?.focus();
  };
  return (
    <section className="card home-waiting" aria-labelledby="waiting">
      <h2 id="waiting" className="hidden">
        {t('waiting')}
      </h2>
      <ul ref={list}>
        {(open ? waiting : waiting.slice(0, shownAtOnce)).map((one) => (
          <li key={keyOf(one)}>
            {one.kind === 'offer' ? (
              <Later>
                <OfferLine offer={one.offer} />
              </Later>
            ) : (
              <WaitingLine waiting={one} />
            )}
          </li>
        ))}
      </ul>
      {folded > 0 && (
        <Button
          kind="plain"
          className="waiting-fold"
          aria-expanded={open}
          onPress={open ? () => setOpen(false) : unfold}
        >
          {open ? t('waiting.less') : t('waiting.more', { count: folded })}
        </Button>
      )}
    </section>
  );
}
