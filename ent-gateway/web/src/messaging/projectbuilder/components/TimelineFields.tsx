import { Field, TextArea } from '../../../app/ui';
import type { BlockOf } from '../../projects';
import { useBuilderMessages } from '../messages';
import { ItemList } from './ItemList';

interface TimelineFieldsProps {
  block: BlockOf<'TIMELINE'>;
  onChange: (change: (now: BlockOf<'TIMELINE'>) => BlockOf<'TIMELINE'>) => void;
}

/** The moments of a timeline, in the order in which they are shown. */
export function TimelineFields({ block, onChange }: TimelineFieldsProps) {
  const t = useBuilderMessages();
  return (
    <ItemList
      items={block.moments}
      most={50}
      nameOf={(at) => t('moment', { number: at + 1 })}
      addLabel={t('moment.add')}
      blank={() => ({ date: '', title: '', text: '' })}
      onChange={(next) => onChange((now) => ({ ...now, moments: next(now.moments) }))}
    >
      {(moment, set) => (
        <>
          <div className="builder-pair">
            <Field
              label={t('date')}
              hint={t('date.hint')}
              value={moment.date}
              maxLength={40}
              onChange={(event) => set({ ...moment, date: event.target.value })}
            />
            <Field
              label={t('moment.title')}
              value={moment.title}
              maxLength={120}
              onChange={(event) => set({ ...moment, title: event.target.value })}
            />
          </div>
          <TextArea
            label={t('says')}
            value={moment.text}
            rows={2}
            maxLength={1000}
            onChange={(event) => set({ ...moment, text: event.target.value })}
          />
        </>
      )}
    </ItemList>
  );
}
