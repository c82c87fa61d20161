import { useState } from 'react';
import { documentKinds, type Paper } from '../api';
import type { FieldsProps } from '../fields';
import { useFileMessages } from '../messages';
import { faultOf } from '../words';
import { DocumentLine } from './DocumentLine';

/** The papers asked for; each leaves as soon as it is chosen. */
export function DocumentsCard({ draft, tried }: FieldsProps) {
  const t = useFileMessages();
  const [fresh, setFresh] = useState<Paper[]>([]);
  const { documents, carePlan } = draft.content;
  const papers = new Map([...draft.file.files, ...fresh].map((paper) => [paper.id, paper]));
  const kinds = documentKinds.filter((kind) => kind !== 'CARE_PLAN' || carePlan);
  return (
    <section className="card pad stack" aria-labelledby="documents">
      <h2 id="documents">{t('documents')}</h2>
      <p className="s soft">{t('document.hint')}</p>
      {kinds.map((kind) => {
        const key = faultOf(draft.file.faults, `documents.${kind}`, tried);
        return (
          <DocumentLine
            key={kind}
            kind={kind}
            needed={kind === 'INSURANCE' || kind === 'CARE_PLAN'}
            papers={documents.flatMap((one) =>
              one.kind === kind
                ? (papers.get(one.fileId) ?? { id: one.fileId, name: t(`document.${kind}`) })
                : [],
            )}
            error={key && t(key)}
            onAdd={(paper) => {
              setFresh((known) => [...known, paper]);
              draft.change({ documents: [...documents, { kind, fileId: paper.id }] });
            }}
            onRemove={(id) => draft.change({ documents: documents.filter(({ fileId }) => fileId !== id) })}
          />
        );
      })}
    </section>
  );
}
