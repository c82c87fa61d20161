import { useEffect, useRef } from 'react';
import type { Article, BlogPlace } from '../../blog';
import type { Block, MapSource } from '../../projects';
import { moved } from '../draft';
import { useBuilderMessages } from '../messages';
import type { Building } from '../useBuilding';
import { useWayBack } from '../useWayBack';
import { BlockCard } from './BlockCard';
import { BlockFields } from './BlockFields';

interface BlockListProps {
  building: Building;
  place: BlogPlace;
  named: Article['pupils'];
  map: MapSource | null;
}

/** The blocks in order: moved, deleted and brought back by press or key; the focus stays with what was moved. */
export function BlockList({ building, place, named, map }: BlockListProps) {
  const t = useBuilderMessages();
  const sayWithWayBack = useWayBack();
  const { draft, change } = building;
  const { blocks } = draft;
  const list = useRef<HTMLOListElement>(null);
  const wanted = useRef<string>(undefined);
  const count = useRef(blocks.length);
  useEffect(() => {
    const added = blocks.length > count.current ? blocks.at(-1)?.key : undefined;
    count.current = blocks.length;
    const key = wanted.current ?? added;
    wanted.current = undefined;
    if (key) list.current?.querySelector<HTMLElement>(`[data-key="${key}"]`)?.focus();
  }, [blocks]);
  const move = (at: number, by: -1 | 1) => {
    wanted.current = blocks[at]?.key;
    change((now) => ({ ...now, blocks: moved(now.blocks, at, by) }));
  };
  const remove = (at: number) => {
    const gone = blocks[at];
    if (!gone) return;
    wanted.current = (blocks[at + 1] ?? blocks[at - 1])?.key;
    change((now) => ({ ...now, blocks: now.blocks.filter(({ key }) => key !== gone.key) }));
    sayWithWayBack(t('removed', { kind: t(`kind.${gone.block.kind}`) }), () => {
      wanted.current = gone.key;
      change((now) => ({ ...now, blocks: now.blocks.toSpliced(at, 0, gone) }));
    });
  };
  const write = (key: string, next: (now: Block) => Block) =>
    change((now) => ({
      ...now,
      blocks: now.blocks.map((one) => (one.key === key ? { key, block: next(one.block) } : one)),
    }));
  if (blocks.length === 0) return <p className="card pad soft">{t('none')}</p>;
  return (
    <ol ref={list} className="stack builder-list">
      {blocks.map(({ key, block }, at) => (
        <BlockCard
          key={key}
          name={key}
          kind={block.kind}
          number={at + 1}
          of={blocks.length}
          onMove={(by) => move(at, by)}
          onRemove={() => remove(at)}
        >
          <BlockFields
            block={block}
            number={at + 1}
            map={map}
            building={building}
            place={place}
            named={named}
            onChange={(next) => write(key, next)}
          />
        </BlockCard>
      ))}
    </ol>
  );
}
