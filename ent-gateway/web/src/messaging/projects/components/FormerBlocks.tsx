import type { Block } from '../api';
import { useProjectMessages } from '../messages';
import { BlockView } from './BlockView';
import './projects.css';

interface FormerBlocksProps {
  blocks: Block[];
  /** the files that the page still has: those it lost are closed to everybody */
  there: readonly string[];
}

/** A page as it was before it was changed. */
export function FormerBlocks({ blocks, there }: FormerBlocksProps) {
  const t = useProjectMessages();
  return blocks.map((block, index) =>
    'fileId' in block && !there.includes(block.fileId) ? (
      <section key={index} className="project-block stack">
        <p className="project-off soft">{t('former.gone')}</p>
        <p className="keep-lines">
          {(block.kind === 'PICTURE' ? [block.caption || block.alt] : [block.title, block.text])
            .filter(Boolean)
            .join('\n')}
        </p>
      </section>
    ) : (
      <BlockView key={index} block={block} number={index + 1} map={null} off={[]} />
    ),
  );
}
