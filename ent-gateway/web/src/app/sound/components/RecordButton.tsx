import { Mic } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Button, Notice, Sheet } from '../../ui';
import { useSoundMessages } from '../messages';
import { soundLength } from '../recording';
import { RecordForm } from './RecordForm';
import { useRecorder } from '../useRecorder';

/** Records a sound here and now. What was recorded isn't thrown away with the sheet: that is asked first. */
export function RecordButton({ onAdd }: { onAdd: (sound: File) => void }) {
  const t = useSoundMessages();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onPress={() => setOpen(true)}>
        <Mic aria-hidden="true" size={20} />
        {t('record')}
      </Button>
      <RecordSheet
        open={open}
        onClose={() => setOpen(false)}
        onAdd={(sound) => {
          setOpen(false);
          onAdd(sound);
        }}
      />
    </>
  );
}

interface RecordSheetProps {
  open: boolean;
  onClose: () => void;
  onAdd: (sound: File) => void;
}

function RecordSheet({ open, onClose, onAdd }: RecordSheetProps) {
  const t = useSoundMessages();
  const [leaving, setLeaving] = useState(false);
  const [busy, setBusy] = useState(false);
  const close = () => {
    setLeaving(false);
    setBusy(false);
    onClose();
  };
  return (
    <Sheet title={t('record')} open={open} onClose={() => (busy && !leaving ? setLeaving(true) : close())}>
      {leaving && (
        <Notice kind="warn">
          <p>{t('record.leaving')}</p>
          <div className="row wrap">
            <Button kind="primary" onPress={() => setLeaving(false)}>
              {t('record.stay')}
            </Button>
            <Button onPress={close}>{t('record.drop')}</Button>
          </div>
        </Notice>
      )}
      <Recorder onBusy={setBusy} onAdd={onAdd} />
    </Sheet>
  );
}

function Recorder({ onBusy, onAdd }: { onBusy: (busy: boolean) => void; onAdd: (sound: File) => void }) {
  const t = useSoundMessages();
  const recorder = useRecorder();
  const { sound, step, start } = recorder;
  const busy = step === 'recording' || step === 'recorded';
  useEffect(() => onBusy(busy), [busy, onBusy]);
  const keep = () => {
    if (!sound) return;
    const name = `${t('record.file', { length: soundLength(sound.seconds).replace(':', ' min ') })} s`;
    onBusy(false);
    onAdd(new File([sound.blob], `${name}.${sound.ending}`, { type: sound.blob.type }));
  };
  return <RecordForm {...recorder} onKeep={keep} onStart={() => void start()} />;
}
