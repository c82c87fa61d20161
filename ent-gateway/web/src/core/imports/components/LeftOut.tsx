import { Notice } from '../../../app/ui';
import type { OndeFile, Preview } from '../api';
import { useImportsMessages } from '../messages';

const files: OndeFile[] = ['pupils', 'guardians', 'teachers'];

/** What the files say and the import leaves out: unknown columns; and whose absence says nothing then. */
export function LeftOut({ preview: { state, unknownColumns, partial } }: { preview: Preview }) {
  const t = useImportsMessages();
  if (state !== 'PREVIEWED' && state !== 'APPLIED') return null;
  return (
    <>
      {files
        .filter((file) => unknownColumns[file]?.length)
        .map((file) => (
          <Notice key={file} kind="info">
            {t('columns.left', {
              file: t(`file.${file}`),
              count: unknownColumns[file]?.length ?? 0,
              columns: unknownColumns[file]?.join(', ') ?? '',
            })}
          </Notice>
        ))}
      {partial.length > 0 && (
        <Notice kind="warn">
          {t('partial', { files: partial.map((file) => t(`file.${file}`)).join(', ') })}
        </Notice>
      )}
    </>
  );
}
