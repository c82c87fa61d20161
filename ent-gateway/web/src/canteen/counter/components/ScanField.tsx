import { FileUp } from 'lucide-react';
import { FileTrigger } from 'react-aria-components/FileTrigger';
import { Button } from '../../../app/ui';
import { useCounterMessages } from '../messages';

const types = ['application/pdf', 'image/jpeg', 'image/png', 'image/webp'];
const most = 5;

interface ScanFieldProps {
  pages: File[];
  onScan: (pages: File[]) => void;
  isDisabled: boolean;
  missing: boolean;
}

/** The scanned pages of a paper that a family hands in. */
export function ScanField({ pages, onScan, isDisabled, missing }: ScanFieldProps) {
  const t = useCounterMessages();
  return (
    <>
      <FileTrigger
        acceptedFileTypes={types}
        allowsMultiple
        onSelect={(files) => onScan([...(files ?? [])].slice(0, most))}
      >
        <Button kind="quiet" isDisabled={isDisabled}>
          <FileUp aria-hidden="true" size={18} />
          {pages.map(({ name }) => name).join(', ') || t('scan')}
        </Button>
      </FileTrigger>
      {missing && <p className="field-error">{t('scan.missing')}</p>}
    </>
  );
}
