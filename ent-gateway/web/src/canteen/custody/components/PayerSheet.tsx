import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Notice, Sheet, toast } from '../../../app/ui';
import type { Home, PayerPreview } from '../api';
import { useCustodyMessages } from '../messages';
import { changeProblem } from '../problems';
import type { DatedTurns } from '../turns';
import { PassageLine } from './PassageLine';
import { TwoWeeks } from './TwoWeeks';

interface PayerSheetProps {
  title: string;
  preview: PayerPreview;
  /** as they would be */
  turns: DatedTurns[];
  households: Home[];
  confirm: string;
  /** what is said once it is done */
  done: string;
  onConfirm: () => Promise<unknown>;
  onClose: () => void;
}

/** Which days change their payer, before the last button. */
export function PayerSheet({ title, preview, turns, households, confirm, done, ...does }: PayerSheetProps) {
  const t = useCustodyMessages();
  const client = useQueryClient();
  const { from, passages } = preview;
  const changing = useMutation({
    mutationFn: does.onConfirm,
    onSuccess: () => {
      toast('ok', done);
      does.onClose();
    },
    onSettled: () => client.invalidateQueries({ queryKey: ['canteen'] }),
  });
  return (
    <Sheet title={title} open onClose={does.onClose}>
      {passages.length === 0 ? (
        <p>{t('passes.none')}</p>
      ) : (
        <>
          <ul className="stack">
            {passages.map((passage) => (
              <PassageLine key={`${passage.from} ${passage.to}`} passage={passage} households={households} />
            ))}
          </ul>
          <p className="soft">{t('passes.more')}</p>
        </>
      )}
      <TwoWeeks turns={turns} from={from} households={households} />
      {changing.error && <Notice kind="danger">{t(changeProblem(changing.error))}</Notice>}
      <div className="row wrap">
        <Button kind="primary" isPending={changing.isPending} onPress={() => changing.mutate()}>
          {confirm}
        </Button>
        <Button onPress={does.onClose}>{t('not')}</Button>
      </div>
    </Sheet>
  );
}
