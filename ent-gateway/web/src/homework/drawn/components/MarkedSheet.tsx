import { useState } from 'react';
import { Notice } from '../../../app/ui';
import type { Schemas } from '../../../app/http';
import { heightOf, type Marks, type Movable, moved, type Place, type Stroke, without } from '../marks';
import { useDrawnMessages } from '../messages';
import { isInk, type Tool } from '../tools';
import { placeAt, useStroke } from '../useStroke';
import { Ink } from './Ink';
import { PlacedMark } from './PlacedMark';
import { StampShape } from './StampShape';

export interface FreshMark {
  list: Movable;
  at: number;
}

interface MarkedSheetProps {
  file: Pick<Schemas['FileView'], 'id' | 'name'>;
  marks: Marks;
  height: number | undefined;
  tool: Tool;
  fresh: FreshMark | undefined;
  onHeight: (height: number) => void;
  onStroke: (stroke: Stroke) => void;
  onPlace: (place: Place) => void;
  onChange: (marks: Marks, going?: string) => void;
  onWords: (at: number) => void;
}

/** The picture to be marked: a pen draws on it, a touch puts a stamp or a remark, and those are moved on it. */
export function MarkedSheet(props: MarkedSheetProps) {
  const { file, marks, height = 0, tool, fresh, onHeight, onStroke, onPlace, onChange, onWords } = props;
  const t = useDrawnMessages();
  const [failed, fail] = useState(false);
  const ink = height > 0 && isInk(tool) ? tool : undefined;
  const { running, handlers } = useStroke(ink, height, onStroke);
  const strokes = running ? [...marks.strokes, running] : marks.strokes;
  const common = (list: Movable, at: number) => ({
    height,
    fresh: fresh?.list === list && fresh.at === at,
    onMove: (to: Place) => onChange(moved(marks, list, at, to, height), `${list} ${at}`),
    onRemove: () => onChange(without(marks, list, at)),
  });
  if (failed) return <Notice kind="danger">{t('marks.failed')}</Notice>;
  return (
    // the keyboard puts marks by the button beneath, and moves them where they lie
    // eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions
    <div
      className="drawn-picture drawn-sheet"
      {...handlers}
      onClick={(event) => {
        if (ink || height === 0 || event.target !== event.currentTarget) return;
        onPlace(placeAt(event, event.currentTarget.getBoundingClientRect(), height));
      }}
    >
      <img
        src={`/api/core/files/${file.id}`}
        alt={t('picture', { name: file.name })}
        draggable={false}
        onLoad={({ currentTarget }) => onHeight(heightOf(currentTarget))}
        onError={() => fail(true)}
      />
      {height > 0 && <Ink marks={{ strokes, stamps: [], remarks: [] }} height={height} />}
      {marks.stamps.map(({ stamp, x, y }, at) => (
        <PlacedMark key={at} name={t(`stamp.${stamp}`)} place={{ x, y }} {...common('stamps', at)}>
          <StampShape stamp={stamp} />
        </PlacedMark>
      ))}
      {marks.remarks.map(({ x, y }, at) => (
        <PlacedMark
          key={at}
          name={t('numbered', { number: at + 1 })}
          place={{ x, y }}
          {...common('remarks', at)}
          onEnter={() => onWords(at)}
        >
          <span className="drawn-number">{at + 1}</span>
        </PlacedMark>
      ))}
    </div>
  );
}
