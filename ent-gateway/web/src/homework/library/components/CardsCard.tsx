import { useMutation } from '@tanstack/react-query';
import { IdCard } from 'lucide-react';
import { download } from '../../../app/http';
import { Button, toastAbout } from '../../../app/ui';
import { printCards } from '../api';
import { useLibraryMessages } from '../messages';
import { factsOf, libraryProblem } from '../problems';
import { useClasses } from '../useClasses';

/** Reader cards of a class: a teacher prints for the own ones, the head for all. */
export function CardsCard({ schoolId }: { schoolId: string }) {
  const t = useLibraryMessages();
  const classes = useClasses(schoolId);
  const printing = useMutation({
    mutationFn: ({ id, name }: { id: string; name: string }) =>
      download(printCards(id), `cartes ${name}.pdf`),
    onError: (error) => toastAbout('cards')('danger', t(libraryProblem(error), factsOf(error))),
  });
  return (
    <section className="card pad stack" aria-labelledby="cards">
      <h2 id="cards">{t('cards')}</h2>
      <p className="s soft">{t('cards.more')}</p>
      <div className="row wrap">
        {classes.map(({ id, name }) => (
          <Button
            key={id}
            isPending={printing.isPending && printing.variables.id === id}
            onPress={() => printing.mutate({ id, name })}
          >
            <IdCard aria-hidden="true" size={18} />
            {t('cards.of', { name })}
          </Button>
        ))}
      </div>
    </section>
  );
}
