import { useQuery } from '@tanstack/react-query';
import type { ComponentProps } from 'react';
import { Loaded } from '../../../app/ui';
import { isEmptyPage } from '../empty';
import { useProjectMessages } from '../messages';
import { projectQuery } from '../queries';
import { BlockView } from './BlockView';
import { TakeAway } from './TakeAway';
import './projects.css';

interface ProjectViewProps {
  article: { id: string; audience: 'CLASS' | 'FAMILIES' | 'SCHOOL' | 'PUBLIC' };
  /** whether the viewer leads its class, and may take it away */
  leads: boolean;
  /** pictures and sounds that its readers don't see any more */
  off: string[];
  held?: ComponentProps<typeof BlockView>['held'];
}

/** A project page as its reader sees it. */
export function ProjectView({ article, leads, off, held }: ProjectViewProps) {
  const t = useProjectMessages();
  const project = useQuery(projectQuery(article.id));
  return (
    <Loaded query={project}>
      {({ blocks, map }) => (
        <>
          {isEmptyPage(blocks) && <p className="soft">{t('empty')}</p>}
          {blocks.map((block, index) => (
            <BlockView key={index} block={block} number={index + 1} map={map} off={off} held={held} />
          ))}
          {leads && !isEmptyPage(blocks) && <TakeAway article={article} />}
        </>
      )}
    </Loaded>
  );
}
