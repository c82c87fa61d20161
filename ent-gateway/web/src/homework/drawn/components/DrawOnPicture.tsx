import { Check } from 'lucide-react';
import { type KeyboardEvent, useRef, useState } from 'react';
import { Button, Notice } from '../../../app/ui';
import type { Schemas } from '../../../app/http';
import {
  countOf,
  type Marks,
  noMarks,
  type PictureDrawing,
  type Place,
  width,
  withRemark,
  withStamp,
  withStroke,
} from '../marks';
import { useDrawnMessages } from '../messages';
import { isInk, isStamp, type Tool } from '../tools';
import { pressed } from '../deskKeys';
import { useMarks } from '../useMarks';
import { useMarkWords } from '../useMarkWords';
import { DeskButtons } from './DeskButtons';
import { type FreshMark, MarkedSheet } from './MarkedSheet';
import { RemarkFields } from './RemarkFields';
import { Tools } from './Tools';
import './drawn.css';

export interface DrawOnPictureProps {
  file: Pick<Schemas['FileView'], 'id' | 'name'>;
  drawing: PictureDrawing | undefined;
  /** each change at once */
  onChange: (drawing: PictureDrawing) => void;
  onDone: () => void;
}

/** Marks over a picture, which itself isn't touched. What is made is told at once, so that closing loses nothing. */
export default function DrawOnPicture({ file, drawing, onChange, onDone }: DrawOnPictureProps) {
  const t = useDrawnMessages();
  const words = useMarkWords();
  const [height, setHeight] = useState(drawing?.height);
  const [tool, choose] = useState<Tool>('RED');
  const [fresh, setFresh] = useState<FreshMark>();
  const fields = useRef<HTMLDivElement>(null);
  const { marks, full, change, undo, redo, canUndo, canRedo } = useMarks(
    drawing ?? noMarks,
    (next: Marks) => {
      if (height !== undefined) onChange({ fileId: file.id, height, ...next });
    },
  );
  const write = (at: number) =>
    requestAnimationFrame(() => fields.current?.querySelectorAll('input')[at]?.focus());
  const put = (place: Place, one: Tool, byKey: boolean) => {
    if (isInk(one)) return;
    const list = isStamp(one) ? 'stamps' : 'remarks';
    const at = marks[list].length;
    if (!change(isStamp(one) ? withStamp(marks, { stamp: one, ...place }) : withRemark(marks, place))) return;
    setFresh(byKey ? { list, at } : undefined);
    if (list === 'remarks' && !byKey) write(at);
  };
  const putInMiddle = (one: Tool) =>
    height !== undefined && put({ x: width / 2, y: Math.round(height / 2) }, one, true);
  const press = (event: KeyboardEvent) =>
    pressed(event, { onUndo: undo, onRedo: redo, onRemark: () => putInMiddle('REMARK') });
  return (
    // shortcuts of what has buttons besides
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className="stack drawn-desk" onKeyDown={press}>
      <p className="s soft">{t('how')}</p>
      <Tools tool={tool} onChoose={choose} />
      <MarkedSheet
        file={file}
        marks={marks}
        height={height}
        tool={tool}
        fresh={fresh}
        onHeight={(natural) => setHeight((known) => known ?? natural)}
        onStroke={(stroke) => change(withStroke(marks, stroke))}
        onPlace={(place) => put(place, tool, false)}
        onChange={change}
        onWords={write}
      />
      <p className="hidden" role="status">
        {words(marks)}
      </p>
      {full && <Notice kind="warn">{t('full')}</Notice>}
      <DeskButtons
        tool={tool}
        isEmpty={countOf(marks) === 0}
        onPlace={() => putInMiddle(tool)}
        onUndo={canUndo ? undo : undefined}
        onRedo={canRedo ? redo : undefined}
        onWipe={() => change(noMarks)}
      />
      <div ref={fields}>
        <RemarkFields marks={marks} onChange={change} onDone={onDone} />
      </div>
      <Button kind="primary" onPress={onDone}>
        <Check aria-hidden="true" size={20} />
        {t('done')}
      </Button>
    </div>
  );
}
