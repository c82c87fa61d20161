import { Check, X } from 'lucide-react';
import { Button, Sheet } from '../../../app/ui';
import type { MarkKind, RollList } from '../api';
import { useClassRollMessages } from '../messages';
import type { Shown } from '../overlay';
import type { MarkWords } from '../useClassRoll';
import { useStateWords } from '../useStateWords';
import { HourForm } from './HourForm';

interface PupilSheetProps {
  pupil: Shown;
  list: RollList;
  /** how far the tablet's clock stands before the server's */
  aheadSeconds: number;
  onMark: (childId: string, kind: MarkKind, words?: MarkWords) => Promise<void>;
  onClose: () => void;
}

/** All that can be said of one pupil: there, away, late since an hour, gone before the end and with whom. */
export function PupilSheet({ pupil, list, aheadSeconds, onMark, onClose }: PupilSheetProps) {
  const t = useClassRollMessages();
  const words = useStateWords();
  const mark = (kind: MarkKind, said?: MarkWords) => {
    void onMark(pupil.childId, kind, said);
    onClose();
  };
  const form = { list, aheadSeconds, state: pupil.state };
  return (
    <Sheet title={`${pupil.givenName} ${pupil.familyName}`} open onClose={onClose}>
      <p className="b">{pupil.state.marked || !pupil.word ? words(pupil.state) : t('declared')}</p>
      <div className="row wrap">
        <Button onPress={() => mark('PRESENT')}>
          <Check aria-hidden="true" size={18} />
          {t('status.PRESENT')}
        </Button>
        <Button onPress={() => mark('ABSENT')}>
          <X aria-hidden="true" size={18} />
          {t('status.ABSENT')}
        </Button>
      </div>
      <HourForm {...form} kind="LATE" onSay={(said) => mark('LATE', said)} />
      <HourForm {...form} kind="LEFT" onSay={(said) => mark('LEFT', said)} />
    </Sheet>
  );
}
