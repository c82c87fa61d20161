import { Field, TextArea } from '../../../app/ui';
import type { Article, BlogPlace } from '../../blog';
import type { Block, BlockOf, MapSource } from '../../projects';
import { useBuilderMessages } from '../messages';
import type { Building } from '../useBuilding';
import { FileFields } from './FileFields';
import { MapFields } from './MapFields';
import { PictureFields } from './PictureFields';
import { QuizFields } from './QuizFields';
import { TimelineFields } from './TimelineFields';

interface BlockFieldsProps {
  block: Block;
  number: number;
  map: MapSource | null;
  building: Building;
  place: BlogPlace;
  named: Article['pupils'];
  onChange: (change: (now: Block) => Block) => void;
}

/** A change of a block of a kind; a block never changes its kind. */
const changing =
  <K extends Block['kind']>(kind: K, change: (now: BlockOf<K>) => BlockOf<K>) =>
  (now: Block): Block =>
    now.kind === kind ? change(now as BlockOf<K>) : now;

/** The fields of a block of any kind. */
export function BlockFields({ block, number, map, building, place, named, onChange }: BlockFieldsProps) {
  const t = useBuilderMessages();
  return (
    <>
      {block.kind !== 'PICTURE' && (
        <Field
          label={t('block.title')}
          value={block.title}
          maxLength={120}
          onChange={(event) => onChange((now) => ({ ...now, title: event.target.value }))}
        />
      )}
      {block.kind === 'PICTURE' && (
        <PictureFields
          block={block}
          number={number}
          onChange={(next) => onChange(changing('PICTURE', next))}
        />
      )}
      {block.kind === 'MAP' && (
        <MapFields block={block} source={map} onChange={(next) => onChange(changing('MAP', next))} />
      )}
      {block.kind === 'TIMELINE' && (
        <TimelineFields block={block} onChange={(next) => onChange(changing('TIMELINE', next))} />
      )}
      {block.kind === 'QUIZ' && (
        <QuizFields block={block} onChange={(next) => onChange(changing('QUIZ', next))} />
      )}
      {(block.kind === 'PICTURE' || block.kind === 'SOUND') && (
        <FileFields block={block} building={building} place={place} named={named} />
      )}
      {(block.kind === 'TEXT' || block.kind === 'SOUND') && (
        <TextArea
          label={t(block.kind === 'TEXT' ? 'text' : 'sound.text')}
          value={block.text}
          rows={block.kind === 'TEXT' ? 6 : 3}
          maxLength={block.kind === 'TEXT' ? 5000 : 2000}
          onChange={(event) => onChange((now) => ({ ...now, text: event.target.value }))}
        />
      )}
    </>
  );
}
