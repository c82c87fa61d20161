import { FileButton } from '../../../app/exchange';
import { type Question, readFile } from '../api';
import { useStatisticsMessages } from '../messages';

/** The same figures as a file. */
export function ExportButton({ question }: { question: Question }) {
  const t = useStatisticsMessages();
  return (
    <FileButton
      make={() => readFile(question)}
      name={`${t('title')}.csv`}
      done={t('exported')}
      failed={t('exportFailed')}
    >
      {t('export')}
    </FileButton>
  );
}
