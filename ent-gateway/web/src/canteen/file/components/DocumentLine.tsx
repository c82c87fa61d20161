import { Paperclip, Trash2 } from 'lucide-react';
import { useRef } from 'react';
import { Button } from '../../../app/ui';
import { type DocumentKind, type Paper, paperAddress } from '../api';
import { useFileMessages } from '../messages';
import { useUpload } from '../useUpload';

interface DocumentLineProps {
  kind: DocumentKind;
  needed: boolean;
  papers: Pick<Paper, 'id' | 'name'>[];
  error: string | undefined;
  onAdd: (paper: Paper) => void;
  onRemove: (id: string) => void;
}

/** One kind of paper: what was sent, and the way to send another. */
export function DocumentLine({ kind, needed, papers, error, onAdd, onRemove }: DocumentLineProps) {
  const t = useFileMessages();
  const input = useRef<HTMLInputElement>(null);
  const { progress, problem, send } = useUpload(onAdd);
  const name = t(`document.${kind}`);
  return (
    <div className="document stack" data-field>
      <div className="row between wrap">
        <h3>{name}</h3>
        <span className="s soft">{t(needed ? 'document.needed' : 'document.optional')}</span>
      </div>
      {papers.map((paper) => (
        <div key={paper.id} className="row between">
          <a href={paperAddress(paper.id)} target="_blank" rel="noreferrer" className="paper">
            {paper.name}
          </a>
          <Button
            className="icon"
            aria-label={t('document.remove', { name: paper.name })}
            onPress={() => onRemove(paper.id)}
          >
            <Trash2 aria-hidden="true" size={18} />
          </Button>
        </div>
      ))}
      <input
        ref={input}
        type="file"
        hidden
        accept="application/pdf,image/*"
        aria-label={t('document.add', { kind: name })}
        onChange={(event) => {
          for (const chosen of event.target.files ?? []) send(chosen);
          event.target.value = '';
        }}
      />
      <Button kind="quiet" onPress={() => input.current?.click()} isPending={progress !== undefined}>
        <Paperclip aria-hidden="true" size={18} />
        {progress === undefined
          ? t('document.add', { kind: name })
          : t('document.sending', { percent: Math.round(progress * 100) })}
      </Button>
      <p className="field-error" aria-live="polite">
        {problem ? t(problem) : error}
      </p>
    </div>
  );
}
