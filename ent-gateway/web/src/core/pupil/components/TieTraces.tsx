import type { TieEffects } from '../api';
import { usePupilMessages } from '../messages';

interface TieTracesProps {
  effects: TieEffects;
  names: { name: string; child: string };
}

/** What still tells of the child to somebody who sees it no more, and goes at once. */
export function TieTraces({ effects: { letters, notices }, names }: TieTracesProps) {
  const t = usePupilMessages();
  return (
    <>
      {letters > 0 && <p>{t('traces.letters', { ...names, count: letters })}</p>}
      {notices > 0 && <p>{t('traces.notices', { ...names, count: notices })}</p>}
    </>
  );
}
