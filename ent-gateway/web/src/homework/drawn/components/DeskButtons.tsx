import { MapPin, Redo2, Trash2, Undo2 } from 'lucide-react';
import { Button } from '../../../app/ui';
import { useDrawnMessages } from '../messages';
import { isInk, type Tool } from '../tools';
import { useToolName } from './Tools';

interface DeskButtonsProps {
  tool: Tool;
  isEmpty: boolean;
  onPlace: () => void;
  /** left out where there is nothing to take back */
  onUndo: (() => void) | undefined;
  onRedo: (() => void) | undefined;
  onWipe: () => void;
}

/** The ways back and forth, and the keyboard's way to put what is in hand. */
export function DeskButtons({ tool, isEmpty, onPlace, onUndo, onRedo, onWipe }: DeskButtonsProps) {
  const t = useDrawnMessages();
  const nameOf = useToolName();
  return (
    <div className="row wrap">
      {!isInk(tool) && (
        <Button onPress={onPlace}>
          <MapPin aria-hidden="true" size={20} />
          {t('place', { tool: nameOf(tool) })}
        </Button>
      )}
      <Button isDisabled={!onUndo} onPress={() => onUndo?.()}>
        <Undo2 aria-hidden="true" size={20} />
        {t('undo')}
      </Button>
      <Button isDisabled={!onRedo} onPress={() => onRedo?.()}>
        <Redo2 aria-hidden="true" size={20} />
        {t('redo')}
      </Button>
      <Button isDisabled={isEmpty} onPress={onWipe}>
        <Trash2 aria-hidden="true" size={20} />
        {t('wipe')}
      </Button>
    </div>
  );
}
