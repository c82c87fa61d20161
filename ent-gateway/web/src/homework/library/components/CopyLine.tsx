import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { shortDate } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { Button, toastAbout } from '../../../app/ui';
import { markCopy, type MarkedState, type OneBook } from '../api';
import { useLibraryMessages } from '../messages';
import { factsOf, libraryProblem } from '../problems';

/** A copy: where it is, and what may have become of it. One at home is brought back or lost, not taken out. */
export function CopyLine({ copy }: { copy: OneBook['copyList'][number] }) {
  const t = useLibraryMessages();
  const language = useLanguage();
  const client = useQueryClient();
  const line = useRef<HTMLLIElement>(null);
  const { id, barcode, state, dueOn, reader } = copy;
  const toast = toastAbout(`copy ${id}`);
  const marking = useMutation({
    mutationFn: (wanted: MarkedState) => markCopy(id, wanted),
    onSuccess: (_, wanted) => {
      toast('ok', t(dueOn ? 'copies.lostAtHome' : `copies.said.${wanted}`, { barcode }));
      // its button goes with its state
      line.current?.focus();
    },
    onError: (error) => toast('danger', t(libraryProblem(error), factsOf(error))),
    onSettled: () => client.invalidateQueries({ queryKey: ['library'] }),
  });
  const lent = (day: string) => {
    if (!reader) return t('copies.lent', { day });
    const name = `${reader.givenName} ${reader.familyName}`;
    return reader.className
      ? t('copies.lentTo', { name, className: reader.className, day })
      : t('copies.lentToFormer', { name, day });
  };
  const next: MarkedState[] = state !== 'IN_USE' ? ['IN_USE'] : dueOn ? ['LOST'] : ['LOST', 'WITHDRAWN'];
  return (
    <li ref={line} tabIndex={-1} className="row between wrap">
      <span className="row wrap">
        <span className="number">{barcode}</span>
        <span className="soft">{dueOn ? lent(shortDate(dueOn, language)) : t(`copies.${state}`)}</span>
      </span>
      <span className="row no-print">
        {next.map((wanted) => (
          <Button
            key={wanted}
            isPending={marking.isPending && marking.variables === wanted}
            aria-label={t(`copies.mark.${wanted}.of`, { barcode })}
            onPress={() => marking.mutate(wanted)}
          >
            {t(`copies.mark.${wanted}`)}
          </Button>
        ))}
      </span>
    </li>
  );
}
