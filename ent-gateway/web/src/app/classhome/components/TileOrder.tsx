import { ArrowDown, ArrowUp } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../ui';
import type { TileKind } from '../api';
import { type Draft, moved, switched } from '../choice';
import { useClassHomeMessages } from '../messages';
import { tiles } from '../tiles';

interface TileOrderProps {
  draft: Draft;
  isThere: (kind: TileKind) => boolean;
  onChange: (draft: Draft) => void;
}

/** The tiles of a class, on or off, each moved up or down. */
export function TileOrder({ draft, isThere, onChange }: TileOrderProps) {
  const t = useClassHomeMessages();
  const [said, setSaid] = useState('');
  const kinds = draft.order.filter(isThere);
  const move = (kind: TileKind, by: -1 | 1) => {
    let next = moved(draft, kind, by);
    // past those that the town does without, which nobody sees
    while (next !== draft && next.order.filter(isThere).join() === kinds.join()) {
      const further = moved(next, kind, by);
      if (further === next) break;
      next = further;
    }
    onChange(next);
    setSaid(
      t('order.moved', { tile: t(`tile.${kind}`), place: next.order.filter(isThere).indexOf(kind) + 1 }),
    );
  };
  return (
    <fieldset className="stack">
      <legend className="b">{t('choice.tiles')}</legend>
      <ol className="home-order">
        {kinds.map((kind, index) => {
          const { icon: Icon } = tiles[kind];
          const word = t(`tile.${kind}`);
          const last = draft.shown.filter(isThere).length === 1 && draft.shown.includes(kind);
          return (
            <li key={kind} className="home-order-line">
              <label className="row">
                <input
                  type="checkbox"
                  checked={draft.shown.includes(kind)}
                  disabled={last}
                  onChange={(event) => onChange(switched(draft, kind, event.target.checked))}
                />
                <Icon aria-hidden="true" size={22} />
                <span>
                  {word}
                  <span className="s soft home-order-more">{t(`about.${kind}`)}</span>
                </span>
              </label>
              <Button
                className="icon"
                aria-label={t('order.up', { tile: word })}
                isDisabled={index === 0}
                onPress={() => move(kind, -1)}
              >
                <ArrowUp aria-hidden="true" size={20} />
              </Button>
              <Button
                className="icon"
                aria-label={t('order.down', { tile: word })}
                isDisabled={index === kinds.length - 1}
                onPress={() => move(kind, 1)}
              >
                <ArrowDown aria-hidden="true" size={20} />
              </Button>
            </li>
          );
        })}
      </ol>
      <p className="hidden" role="status">
        {said}
      </p>
    </fieldset>
  );
}
