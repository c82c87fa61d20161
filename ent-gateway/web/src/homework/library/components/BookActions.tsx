import { useMutation } from '@tanstack/react-query';
import { Printer } from 'lucide-react';
import { download } from '../../../app/http';
import { Button, toastAbout } from '../../../app/ui';
import { printLabels } from '../api';
import { useLibraryMessages } from '../messages';
import { inParts } from '../parts';
import { factsOf, libraryProblem } from '../problems';
import { RemoveBooks } from './RemoveBooks';

interface BookActionsProps {
  schoolId: string;
  bookIds: string[];
  onRemoved: (count: number) => void;
}

/** As many books as one PDF of labels takes. */
const most = 300;

/** Labels for some books, and the way out of the catalogue for those that nobody ever borrowed. */
export function BookActions({ schoolId, bookIds, onRemoved }: BookActionsProps) {
  const t = useLibraryMessages();
  const printing = useMutation({
    mutationFn: (some: string[]) => download(printLabels(schoolId, some), 'etiquettes.pdf'),
    onError: (error) => toastAbout('labels')('danger', t(libraryProblem(error), factsOf(error))),
  });
  const parts = inParts(bookIds, most);
  return (
    <div className="row wrap no-print">
      {parts.map((some, index) => (
        <Button
          key={some[0]}
          isPending={printing.isPending && printing.variables[0] === some[0]}
          onPress={() => printing.mutate(some)}
        >
          <Printer aria-hidden="true" size={18} />
          {parts.length > 1
            ? t('copies.labels.part', { from: index * most + 1, to: index * most + some.length })
            : t('copies.labels')}
        </Button>
      ))}
      <RemoveBooks schoolId={schoolId} bookIds={bookIds} onRemoved={onRemoved} />
    </div>
  );
}
