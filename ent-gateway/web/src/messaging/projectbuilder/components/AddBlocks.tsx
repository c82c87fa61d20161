import { Clock3, HelpCircle, ImagePlus, MapPin, Music, Type } from 'lucide-react';
import { useRef } from 'react';
import { DrawButton } from '../../../app/drawing';
import { RecordButton } from '../../../app/sound';
import { Button } from '../../../app/ui';
import { BlurNew } from '../../blog';
import { blankBlock, type BuiltBlock, type PlainKind } from '../draft';
import { useBuilderMessages } from '../messages';
import type { useSending } from '../useSending';
import { Sendings } from './Sendings';

interface AddBlocksProps {
  /** the class for which the page is */
  of: string;
  full: boolean;
  sending: ReturnType<typeof useSending>;
  /** blurs faces before a photo leaves */
  blurs: boolean;
  onAdd: (block: BuiltBlock) => void;
}

const plain: [PlainKind, typeof Type][] = [
  ['TEXT', Type],
  ['MAP', MapPin],
  ['TIMELINE', Clock3],
  ['QUIZ', HelpCircle],
];

/** The kinds of blocks, each a press away. */
export function AddBlocks({ of, full, sending, blurs, onAdd }: AddBlocksProps) {
  const t = useBuilderMessages();
  const input = useRef<HTMLInputElement>(null);
  return (
    <section className="card pad stack" aria-labelledby="builder-add">
      <h2 id="builder-add" className="builder-head">
        {t('add')}
      </h2>
      {full && <p className="soft">{t('add.full')}</p>}
      <input
        ref={input}
        type="file"
        multiple
        hidden
        accept="image/*,audio/*"
        aria-label={t('add.file')}
        onChange={(event) => {
          for (const file of event.target.files ?? [])
            sending.add(file, file.type.startsWith('audio/') ? 'audio' : 'image');
          event.target.value = '';
        }}
      />
      {!full && (
        <div className="row wrap">
          {plain.map(([kind, Icon]) => (
            <Button key={kind} onPress={() => onAdd(blankBlock(kind))}>
              <Icon aria-hidden="true" size={20} />
              {t(`add.${kind}`)}
            </Button>
          ))}
          <Button onPress={() => input.current?.click()}>
            <ImagePlus aria-hidden="true" size={20} />
            <Music aria-hidden="true" size={20} />
            {t('add.file')}
          </Button>
          <DrawButton of={of} onAdd={(drawing) => sending.add(drawing, 'image', true)} />
          {blurs && <BlurNew onAdd={(photo) => sending.add(photo, 'image')} />}
          <RecordButton onAdd={(sound) => sending.add(sound, 'audio')} />
        </div>
      )}
      <Sendings sending={sending} />
    </section>
  );
}
