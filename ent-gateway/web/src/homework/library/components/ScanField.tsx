import { Camera, ScanBarcode } from 'lucide-react';
import { type Ref, useEffect, useId, useImperativeHandle, useRef, useState } from 'react';
import { Button, Form } from '../../../app/ui';
import { useLibraryMessages } from '../messages';
import { hasCamera } from '../useCamera';
import { CameraView } from './CameraView';

interface ScanFieldProps {
  label: string;
  hint: string;
  onScan: (typed: string) => void;
  ref: Ref<HTMLInputElement>;
}

/** What a scanner types; the space bar presses a button that has the focus. */
const isSign = ({ key, ctrlKey, metaKey, altKey, isComposing, defaultPrevented }: KeyboardEvent) =>
  key.length === 1 && key !== ' ' && !ctrlKey && !metaKey && !altKey && !isComposing && !defaultPrevented;

const typing = 'input:not([type="radio"], [type="checkbox"]), textarea, select, [contenteditable="true"]';

/** Whether what is typed is meant for another field, or for a dialog. */
const isTakenElsewhere = (focused: Element | null) =>
  Boolean(focused?.closest(typing)) || document.querySelector('[role="dialog"]') !== null;

/** A scanner types and presses Enter; the field empties itself and waits for the next beep. A camera does the same. */
export function ScanField({ label, hint, onScan, ref }: ScanFieldProps) {
  const t = useLibraryMessages();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [looking, look] = useState(false);
  useImperativeHandle(ref, () => input.current as HTMLInputElement);
  useEffect(() => {
    // the scanner types where the focus is; the page gives it to its title first
    const soon = setTimeout(() => input.current?.focus());
    return () => clearTimeout(soon);
  }, []);
  useEffect(() => {
    // a tap beside the field takes the focus away: the next sign brings it back before it is typed
    const bringBack = (event: KeyboardEvent) => {
      if (isSign(event) && !isTakenElsewhere(document.activeElement)) input.current?.focus();
    };
    document.addEventListener('keydown', bringBack);
    return () => document.removeEventListener('keydown', bringBack);
  }, []);
  const send = () => {
    const field = input.current;
    if (!field) return;
    const typed = field.value.trim();
    field.value = '';
    field.focus();
    if (typed) onScan(typed);
  };
  return (
    <Form className="scan" onSubmit={send}>
      <ScanBarcode aria-hidden="true" size={56} strokeWidth={1.25} />
      <div className="field">
        <label htmlFor={id}>{label}</label>
        <p id={`${id}-hint`} className="s">
          {hint}
        </p>
        <div className="row">
          <input ref={input} id={id} aria-describedby={`${id}-hint`} maxLength={60} autoComplete="off" />
          <Button type="submit">{t('scan.send')}</Button>
          {hasCamera() && (
            <Button aria-pressed={looking} onPress={() => look(!looking)}>
              <Camera aria-hidden="true" size={20} />
              {t(looking ? 'camera.close' : 'camera.open')}
            </Button>
          )}
        </div>
      </div>
      {looking && <CameraView onCode={onScan} />}
    </Form>
  );
}
