import { Faults } from '../../../app/exchange';
import { Notice } from '../../../app/ui';
import type { ResourceImport } from '../api';
import { type CatalogueKey, useCatalogueMessages } from '../messages';

const fields = [
  'title',
  'address',
  'kind',
  'publisher',
  'levels',
  'subjects',
  'skills',
  'language',
  'licence',
  'minutes',
  'description',
  'teacherSheet',
  'parentSheet',
] as const;
const codes = [
  'required',
  'malformed',
  'too-long',
  'too-many',
  'unknown',
  'none-known',
  'repeated',
  'shorter',
  'longer',
] as const;

/** What a file brings, or has brought, and the lines with which something is wrong. */
export function ImportResult({ result, taken }: { result: ResourceImport; taken?: boolean }) {
  const t = useCatalogueMessages();
  const { records, added, faultCount, faults } = result;
  const field = (name: string): CatalogueKey => {
    const found = fields.find((one) => one === name);
    return found ? `field.${found}` : 'import.record';
  };
  const code = (name: string): CatalogueKey => `code.${codes.find((one) => one === name) ?? 'malformed'}`;
  return (
    <Notice kind={taken ? 'ok' : 'info'}>
      <p className="b">{t(taken ? 'import.taken' : 'import.found', { count: records })}</p>
      <ul>
        <li>{t(taken ? 'import.added' : 'import.new', { count: added })}</li>
        <li>{t('import.known', { count: result.known })}</li>
      </ul>
      {faultCount > 0 && (
        <Faults
          title={t('import.faults', { count: faultCount })}
          lines={faults.map((fault) =>
            t('import.fault', { line: fault.line, field: t(field(fault.field)), why: t(code(fault.code)) }),
          )}
        />
      )}
    </Notice>
  );
}
