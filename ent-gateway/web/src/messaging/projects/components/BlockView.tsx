import type { ReactNode } from 'react';
import type { Block, MapSource } from '../api';
import { useProjectMessages } from '../messages';
import { isAsked } from '../quiz';
import { MapView } from './MapView';
import { PictureView } from './PictureView';
import { QuizView } from './QuizView';
import { SoundView } from './SoundView';
import { TimelineView } from './TimelineView';

interface BlockViewProps {
  block: Block;
  number: number;
  map: MapSource | null;
  off: string[];
  /** says in the place of a picture or a sound why nobody gets it now; nothing where one does */
  held?: ((fileId: string) => ReactNode) | undefined;
}

/** A block of a page. */
export function BlockView({ block, number, map, off, held }: BlockViewProps) {
  const t = useProjectMessages();
  const hidden = 'fileId' in block && off.includes(block.fileId);
  const instead = 'fileId' in block && !hidden && held?.(block.fileId);
  const shown = !hidden && !instead;
  if (block.kind === 'QUIZ' && !block.questions.some(isAsked)) return null;
  return (
    <section className="project-block stack">
      {'title' in block && block.title && <h2 className="project-title">{block.title}</h2>}
      {hidden && <p className="project-off soft">{t('off')}</p>}
      {instead && <p>{instead}</p>}
      {block.kind === 'TEXT' && <p className="prose keep-lines">{block.text}</p>}
      {block.kind === 'PICTURE' && shown && <PictureView block={block} number={number} />}
      {block.kind === 'SOUND' && shown && <SoundView block={block} />}
      {block.kind === 'MAP' && <MapView block={block} source={map} />}
      {block.kind === 'TIMELINE' && <TimelineView block={block} />}
      {block.kind === 'QUIZ' && <QuizView block={block} />}
    </section>
  );
}
