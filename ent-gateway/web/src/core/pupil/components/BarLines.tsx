import { useMutation } from '@tanstack/react-query';
import { FileText } from 'lucide-react';
import { dayOf, fullDate } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { download } from '../../../app/http';
import { Button, Notice } from '../../../app/ui';
import { paperOf, type Tie } from '../api';
import { usePupilMessages } from '../messages';
import { pupilProblem } from '../problems';

interface BarLinesProps {
  bar: Tie['bar'];
  canRead: boolean;
}

/** What bars a guardian: the decision, its end, who wrote it down, its paper. */
export function BarLines({ bar, canRead }: BarLinesProps) {
  const t = usePupilMessages();
  const language = useLanguage();
  const opening = useMutation({
    mutationFn: (id: string) => download(paperOf(id), 'decision.pdf'),
    retry: false,
  });
  if (!bar) return <p className="s">{t('bar.unwritten')}</p>;
  const day = (on: string) => fullDate(on, language);
  return (
    <>
      <p className="s">
        {t(`bar.${bar.kind}`, { day: day(bar.decidedOn) })}
        {bar.endsOn ? ` ${t('bar.until', { day: day(bar.endsOn) })}` : ` ${t('bar.lasting')}`}
      </p>
      <p className="s soft">
        {t('bar.by', { name: bar.barredBy ?? t('bar.somebody'), day: day(dayOf(bar.barredAt)) })}
      </p>
      {bar.ended && <Notice kind="warn">{t('bar.ended')}</Notice>}
      {opening.error && <Notice kind="danger">{t(pupilProblem(opening.error))}</Notice>}
      {bar.hasPaper && canRead && (
        <div>
          <Button kind="quiet" isPending={opening.isPending} onPress={() => opening.mutate(bar.id)}>
            <FileText aria-hidden="true" size={18} />
            {t('bar.paper')}
          </Button>
        </div>
      )}
    </>
  );
}
