import { FileUp, Trash2 } from 'lucide-react';
import { FileTrigger } from 'react-aria-components/FileTrigger';
import { Button } from '../../../app/ui';
import { useAbsenceMessages } from '../messages';

const types = ['application/pdf', 'image/jpeg', 'image/png', 'image/webp'];
const most = 3;

interface PapersProps {
  papers: File[];
  onChange: (papers: File[]) => void;
}

/** A certificate, if there is one. */
export function Papers({ papers, onChange }: PapersProps) {
  const t = useAbsenceMessages();
  return (
    <>
      <div className="field">
        <FileTrigger
          acceptedFileTypes={types}
          allowsMultiple
          onSelect={(files) => onChange([...papers, ...(files ?? [])].slice(0, most))}
        >
          <Button kind="quiet" isDisabled={papers.length >= most}>
            <FileUp aria-hidden="true" size={18} />
            {t('papers.add')}
          </Button>
        </FileTrigger>
        <p className="s soft">{t('papers.more')}</p>
      </div>
      {papers.length > 0 && (
        <ul className="stack">
          {papers.map((paper, index) => (
            <li key={`${index} ${paper.name}`} className="row between">
              <span className="absence-paper">{paper.name}</span>
              <Button
                className="icon"
                aria-label={t('papers.remove', { name: paper.name })}
                onPress={() => onChange(papers.filter((one) => one !== paper))}
              >
                <Trash2 aria-hidden="true" size={18} />
              </Button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
