import { Printer } from 'lucide-react';
import { FileButton } from '../../../app/exchange';
import { printLetters } from '../api';
import { useRegisterMessages } from '../messages';

/** The letters of a month, a page for each family. */
export function LettersButton({ classId, month }: { classId: string; month: string }) {
  const t = useRegisterMessages();
  return (
    <FileButton
      make={() => printLetters(classId, month)}
      name={`courriers-${month}.pdf`}
      icon={Printer}
      failed={t('letters.failed')}
    >
      {t('letters')}
    </FileButton>
  );
}
