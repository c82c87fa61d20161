import { FileButton } from '../../../app/exchange';
import { exportRights } from '../api';
import { useAccessMessages } from '../messages';

/** Who has access to what and since when, as a file; the trail keeps that it was taken away. */
export function ExportButton() {
  const t = useAccessMessages();
  return (
    <FileButton
      make={exportRights}
      name={`${t('export.name')}.csv`}
      done={t('exported')}
      failed={t('exportFailed')}
    >
      {t('export')}
    </FileButton>
  );
}
