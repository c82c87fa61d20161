import { Faults } from '../../../app/exchange';
import { Notice } from '../../../app/ui';
import type { CatalogueImport } from '../api';
import { type LibraryKey, useLibraryMessages } from '../messages';

const fields = [
  'title',
  'authors',
  'series',
  'level',
  'shelf',
  'isbn',
  'barcode',
  'copies',
  'record',
] as const;
const codes = [
  'required',
  'malformed',
  'too-long',
  'too-many',
  'taken',
  'scientific',
  'repeated',
  'shorter',
  'longer',
] as const;

/** What a file brings, or has brought, and the records with which something is wrong. */
export function ImportResult({ result, taken }: { result: CatalogueImport; taken?: boolean }) {
  const t = useLibraryMessages();
  const { records, byLine, newBooks, knownBooks, newCopies, faultCount, faults } = result;
  const field = (name: string): LibraryKey => `fact.${fields.find((one) => one === name) ?? 'record'}`;
  const code = (name: string): LibraryKey => `fault.${codes.find((one) => one === name) ?? 'malformed'}`;
  return (
    <Notice kind={taken ? 'ok' : 'info'}>
      <p className="b">{t(taken ? 'import.taken' : 'import.found', { count: records })}</p>
      <ul>
        <li>{t('import.newBooks', { count: newBooks })}</li>
        <li>{t('import.newCopies', { count: newCopies })}</li>
        <li>{t('import.knownBooks', { count: knownBooks })}</li>
      </ul>
      {faultCount > 0 && (
        <Faults
          title={t('import.faults', { count: faultCount })}
          lines={faults.map((fault) =>
            t(byLine ? 'import.fault.line' : 'import.fault', {
              record: fault.record,
              field: t(field(fault.field)),
              why: t(code(fault.code)),
            }),
          )}
        />
      )}
    </Notice>
  );
}
