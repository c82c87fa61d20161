import { FileText } from 'lucide-react';
import type { WaitingProof } from '../api';
import { useQuotientDeskMessages } from '../messages';

const address = (id: string) => `/api/core/files/${id}`;

/** Photos are shown in place, PDF files open beside. */
export function ProofPages({ files }: Pick<WaitingProof, 'files'>) {
  const t = useQuotientDeskMessages();
  return (
    <ul className="proof-pages">
      {files.map((file, index) => (
        <li key={file.id}>
          <a href={address(file.id)} target="_blank" rel="noreferrer">
            {file.mediaType.startsWith('image/') ? (
              <img src={address(file.id)} alt={t('page', { number: index + 1, name: file.name })} />
            ) : (
              <span className="proof-file">
                <FileText aria-hidden="true" size={22} />
                {t('open', { name: file.name })}
              </span>
            )}
          </a>
        </li>
      ))}
    </ul>
  );
}
