import { ArrowDown, ArrowUp, Plus, Trash2 } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { Button } from '../../../app/ui';
import { moved } from '../draft';
import { useBuilderMessages } from '../messages';
import { useWayBack } from '../useWayBack';

interface ItemListProps<T> {
  items: T[];
  most: number;
  nameOf: (at: number) => string;
  addLabel: string;
  blank: () => T;
  onChange: (change: (now: T[]) => T[]) => void;
  children: (item: T, set: (item: T) => void) => ReactNode;
}

/** The parts of a block in order: added, moved, deleted and brought back; the focus goes where the hand was. */
export function ItemList<T>({ items, most, nameOf, addLabel, blank, onChange, children }: ItemListProps<T>) {
  const t = useBuilderMessages();
  const sayWithWayBack = useWayBack();
  const list = useRef<HTMLOListElement>(null);
  const wanted = useRef<number>(undefined);
  useEffect(() => {
    const at = wanted.current;
    wanted.current = undefined;
    const item = at === undefined ? undefined : list.current?.children[at];
    if (item instanceof HTMLElement) item.focus();
  }, [items]);
  const change = (next: (now: T[]) => T[], focus: number) => {
    wanted.current = Math.max(0, focus);
    onChange(next);
  };
  const remove = (at: number) => {
    const [gone] = items.slice(at, at + 1);
    if (gone === undefined) return;
    change((now) => now.toSpliced(at, 1), Math.min(at, items.length - 2));
    // what was written meanwhile stays
    sayWithWayBack(t('removed', { kind: nameOf(at) }), () => change((now) => now.toSpliced(at, 0, gone), at));
  };
  return (
    <>
      <ol ref={list} className="builder-items">
        {items.map((item, at) => (
          <li key={at} className="builder-item stack" tabIndex={-1} aria-label={nameOf(at)}>
            <div className="row wrap between">
              <span className="b">{nameOf(at)}</span>
              <span className="row">
                <Button
                  className="icon"
                  aria-label={t('up', { what: nameOf(at) })}
                  isDisabled={at === 0}
                  onPress={() => change((now) => moved(now, at, -1), at - 1)}
                >
                  <ArrowUp aria-hidden="true" size={18} />
                </Button>
                <Button
                  className="icon"
                  aria-label={t('down', { what: nameOf(at) })}
                  isDisabled={at === items.length - 1}
                  onPress={() => change((now) => moved(now, at, 1), at + 1)}
                >
                  <ArrowDown aria-hidden="true" size={18} />
                </Button>
                <Button
                  className="icon"
                  aria-label={t('remove', { what: nameOf(at) })}
                  onPress={() => remove(at)}
                >
                  <Trash2 aria-hidden="true" size={18} />
                </Button>
              </span>
            </div>
            {children(item, (next) => onChange((now) => now.with(at, next)))}
          </li>
        ))}
      </ol>
      {items.length < most && (
        <Button className="project-start" onPress={() => change((now) => [...now, blank()], items.length)}>
          <Plus aria-hidden="true" size={18} />
          {addLabel}
        </Button>
      )}
    </>
  );
}
