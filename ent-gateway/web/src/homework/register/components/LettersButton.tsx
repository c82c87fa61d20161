import { useMutation } from '@tanstack/react-query';
import { Printer } from 'lucide-react';
import { download } from '../../../app/http';
import { Button, toast } from '../../../app/ui';
import { printLetters } from '../api';
import { useRegisterMessages } from '../messages';

/** The letters of a month, a page for each family. */
export function LettersButton({ classId, month }: { classId: string; month: string }) {
  const t = useRegisterMessages();
  const printing = useMutation({
    mutationFn: () => download(printLetters(classId, month), `courriers-${month}.pdf`),
    onError: () => toast('danger', t('letters.failed')),
  });
  return (
    <Button isPending={printing.isPending} onPress={() => printing.mutate()}>
      <Printer aria-hidden="true" size={18} />
      {t('letters')}
    </Button>
  );
}
