import { Check, Circle, RotateCcw, Square } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { Button, focusOn, Notice } from '../../ui';
import { useSoundMessages } from '../messages';
import { longestSound, soundLength } from '../recording';
import type { useRecorder } from '../useRecorder';
import './sound.css';

interface RecordFormProps extends Omit<ReturnType<typeof useRecorder>, 'start'> {
  onStart: () => void;
  onKeep: () => void;
}

/** Start, stop, listen, again: one large button at a time, how long and how loud it is. */
export function RecordForm({ step, trouble, seconds, level, sound, stop, onStart, onKeep }: RecordFormProps) {
  const t = useSoundMessages();
  const recording = step === 'recording';
  const length = useRef<HTMLParagraphElement>(null);
  // the button that was pressed is gone
  useEffect(() => {
    if (sound && length.current) focusOn(length.current);
  }, [sound]);
  return (
    <div className="stack">
      <p className="hidden" role="status">
        {recording
          ? t('record.running')
          : sound
            ? t('record.ended', { length: soundLength(sound.seconds) })
            : ''}
      </p>
      {trouble && <Notice kind="danger">{t(`record.trouble.${trouble}`)}</Notice>}
      <p ref={length} tabIndex={-1} className="record-length" aria-hidden={recording || undefined}>
        {soundLength(sound?.seconds ?? seconds)}
        <span className="s soft"> / {soundLength(longestSound)}</span>
      </p>
      <div className="record-level" aria-hidden="true">
        <span style={{ width: `${recording ? Math.round(level * 100) : 0}%` }} />
      </div>
      {sound && (
        // what a pupil says has no captions: the article beside it says what it is about
        // eslint-disable-next-line jsx-a11y/media-has-caption
        <audio className="recording" controls src={sound.address} aria-label={t('record.listen')} />
      )}
      {sound ? (
        <div className="row wrap">
          <Button kind="primary" onPress={onKeep}>
            <Check aria-hidden="true" size={20} />
            {t('record.keep')}
          </Button>
          <Button onPress={onStart}>
            <RotateCcw aria-hidden="true" size={20} />
            {t('record.again')}
          </Button>
        </div>
      ) : (
        <Button
          kind="primary"
          className="record-button"
          isPending={step === 'asking'}
          onPress={recording ? stop : onStart}
        >
          {recording ? (
            <Square aria-hidden="true" size={22} fill="currentColor" />
          ) : (
            <Circle aria-hidden="true" size={22} fill="currentColor" />
          )}
          {t(recording ? 'record.stop' : 'record.start')}
        </Button>
      )}
      <p className="s soft">{t('record.hint')}</p>
    </div>
  );
}
