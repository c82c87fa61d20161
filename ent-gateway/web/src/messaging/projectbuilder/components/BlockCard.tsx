import { ArrowDown, ArrowUp, Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from '../../../app/ui';
import type { BlockKind } from '../../projects';
import { useBuilderMessages } from '../messages';

interface BlockCardProps {
  name: string;
  kind: BlockKind;
  number: number;
  of: number;
  onMove: (by: -1 | 1) => void;
  onRemove: () => void;
  children: ReactNode;
}

/** A block with the ways to move and to delete it. */
export function BlockCard({ name, kind, number, of, onMove, onRemove, children }: BlockCardProps) {
  const t = useBuilderMessages();
  const what = t('block', { number, kind: t(`kind.${kind}`) });
  return (
    <li className="card pad stack builder-block" data-key={name} tabIndex={-1} aria-label={what}>
      <div className="row wrap between">
        <h2 className="builder-head">{what}</h2>
        <div className="row">
          <Button
            className="icon"
            aria-label={t('up', { what })}
            isDisabled={number === 1}
            onPress={() => onMove(-1)}
          >
            <ArrowUp aria-hidden="true" size={20} />
          </Button>
          <Button
            className="icon"
            aria-label={t('down', { what })}
            isDisabled={number === of}
            onPress={() => onMove(1)}
          >
            <ArrowDown aria-hidden="true" size={20} />
          </Button>
          <Button className="icon" aria-label={t('remove', { what })} onPress={onRemove}>
            <Trash2 aria-hidden="true" size={20} />
          </Button>
        </div>
      </div>
      {children}
    </li>
  );
}
