import { FileUp } from 'lucide-react';
import { type ComponentProps, useState } from 'react';
import { useUiMessages } from './messages';

/** The browser's own choice of a file, under a button that speaks the reader's language and names what was chosen. */
export function FileInput({ onChange, ...input }: ComponentProps<'input'>) {
  const t = useUiMessages();
  const [names, setNames] = useState<string>();
  return (
    <span className="file-input">
      <input
        {...input}
        type="file"
        onChange={(event) => {
          setNames([...(event.target.files ?? [])].map(({ name }) => name).join(', '));
          onChange?.(event);
        }}
      />
      <span className="btn" aria-hidden="true">
        <FileUp size={18} />
        {t('file.choose')}
      </span>
      <span className="s soft" aria-hidden="true">
        {names || t('file.none')}
      </span>
    </span>
  );
}
