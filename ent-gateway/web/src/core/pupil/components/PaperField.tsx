import { FileUp } from 'lucide-react';
import { FileTrigger } from 'react-aria-components/FileTrigger';
import { Button } from '../../../app/ui';
import { usePupilMessages } from '../messages';

const types = ['application/pdf', 'image/jpeg', 'image/png', 'image/webp'];

interface PaperFieldProps {
  paper: File | undefined;
  onChoose: (paper: File | undefined) => void;
  missing: boolean;
}

/** The scanned decision, one file. */
export function PaperField({ paper, onChoose, missing }: PaperFieldProps) {
  const t = usePupilMessages();
  return (
    <div data-field className="stack">
      <p className="s soft">{t('paper.who')}</p>
      <FileTrigger acceptedFileTypes={types} onSelect={(files) => onChoose([...(files ?? [])][0])}>
        <Button>
          <FileUp aria-hidden="true" size={18} />
          {paper?.name ?? t('paper.choose')}
        </Button>
      </FileTrigger>
      {missing && <p className="field-error">{t('paper.missing')}</p>}
    </div>
  );
}
