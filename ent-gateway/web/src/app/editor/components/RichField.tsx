import { useId } from 'react';
import { isPlain } from '../wire';
import { useRichEditor, type Written } from '../useRichEditor';
import { EditorTools } from './EditorTools';
import { Insertions } from './Insertions';
import './field.css';

interface RichFieldProps {
  label: string;
  initial: Written;
  onChange: (written: Written) => void;
  error?: string | undefined;
}

/** A text with titles, lists, links and formulas. What has none of them is a plain text. */
export function RichField({ label, initial, onChange, error }: RichFieldProps) {
  const id = useId();
  const { place, editor } = useRichEditor({
    initial,
    labelledBy: `${id}-label`,
    describedBy: error ? `${id}-error` : undefined,
    onChange: (text, document) => onChange({ text, document: isPlain(document) ? null : document }),
  });
  return (
    <div className="field">
      <span id={`${id}-label`} className="field-label">
        {label}
      </span>
      {editor && (
        <Insertions editor={editor}>
          {(tools) => <EditorTools editor={editor}>{tools}</EditorTools>}
        </Insertions>
      )}
      <div ref={place} />
      {error && (
        <p id={`${id}-error`} className="field-error">
          {error}
        </p>
      )}
    </div>
  );
}
