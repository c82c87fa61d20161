import { type KeyboardEvent, type MouseEvent } from 'react';
import { Field } from '../../../app/ui';
import { type BlockOf, fileAddress, type Hotspot } from '../../projects';
import { useBuilderMessages } from '../messages';
import { HotspotFields } from './HotspotFields';
import { ItemList } from './ItemList';

interface PictureFieldsProps {
  block: BlockOf<'PICTURE'>;
  number: number;
  onChange: (change: (now: BlockOf<'PICTURE'>) => BlockOf<'PICTURE'>) => void;
}

const step = 20;
const most = 20;
const within = (value: number) => Math.min(1000, Math.max(0, Math.round(value)));
const arrows: Partial<Record<string, [number, number]>> = {
  ArrowLeft: [-step, 0],
  ArrowRight: [step, 0],
  ArrowUp: [0, -step],
  ArrowDown: [0, step],
};

/** A picture and its places: put there by a tap, or added by a button and moved with the arrow keys. */
export function PictureFields({ block, number, onChange }: PictureFieldsProps) {
  const t = useBuilderMessages();
  const { fileId, alt, caption, hotspots } = block;
  const put = (next: (now: Hotspot[]) => Hotspot[]) =>
    onChange((now) => ({ ...now, hotspots: next(now.hotspots) }));
  const tap = ({ clientX, clientY, currentTarget }: MouseEvent<HTMLElement>) => {
    const { left, top, width, height } = currentTarget.getBoundingClientRect();
    if (hotspots.length >= most || width === 0 || height === 0) return;
    const x = within(((clientX - left) / width) * 1000);
    const y = within(((clientY - top) / height) * 1000);
    put((now) => [...now, { x, y, name: '', text: '' }]);
  };
  const shift = (event: KeyboardEvent, at: number) => {
    const [dx, dy] = arrows[event.key] ?? [0, 0];
    if (dx === 0 && dy === 0) return;
    event.preventDefault();
    put((now) =>
      now.map((one, each) => (each === at ? { ...one, x: within(one.x + dx), y: within(one.y + dy) } : one)),
    );
  };
  return (
    <>
      <div className="project-picture builder-picture">
        {/* the keyboard's way is the button below and the arrow keys on each place */}
        {/* eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions */}
        <img src={fileAddress(fileId)} alt={alt || t('picture.alt', { number })} onClick={tap} />
        {hotspots.map(({ x, y, name }, at) => (
          <button
            key={at}
            type="button"
            className="project-spot"
            style={{ left: `${x / 10}%`, top: `${y / 10}%` }}
            aria-label={t('hotspot.move', { name: name || t('hotspot', { number: at + 1 }) })}
            onKeyDown={(event) => shift(event, at)}
          >
            {at + 1}
          </button>
        ))}
      </div>
      <p className="s soft">{t('hotspot.hint')}</p>
      <Field
        label={t('picture.says')}
        hint={t('picture.says.hint')}
        value={alt}
        maxLength={300}
        onChange={(event) => onChange((now) => ({ ...now, alt: event.target.value }))}
      />
      <Field
        label={t('picture.caption')}
        value={caption}
        maxLength={300}
        onChange={(event) => onChange((now) => ({ ...now, caption: event.target.value }))}
      />
      <ItemList
        items={hotspots}
        most={most}
        nameOf={(at) => t('hotspot', { number: at + 1 })}
        addLabel={t('hotspot.add')}
        blank={() => ({ x: 500, y: 500, name: '', text: '' })}
        onChange={put}
      >
        {(spot, set) => <HotspotFields spot={spot} onChange={set} />}
      </ItemList>
    </>
  );
}
