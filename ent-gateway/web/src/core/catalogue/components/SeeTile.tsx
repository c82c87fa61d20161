import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Check, Volume2 } from 'lucide-react';
import { comingDay, today } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { Button, Notice, useSpeech } from '../../../app/ui';
import { VisitTool } from '../../lti';
import { markSeen, markUnseen, playerFor, type ToSee, toSeeKey } from '../api';
import { kindIcons } from '../kindIcons';
import { useCatalogueMessages } from '../messages';
import { catalogueProblem } from '../problems';
import { OpenLink } from './OpenLink';

/** For a child: a picture, a title that can be heard, and one large button. Opening it marks it; a touch takes that back. */
export function SeeTile({ one, childId }: { one: ToSee; childId: string }) {
  const t = useCatalogueMessages();
  const language = useLanguage();
  const speak = useSpeech();
  const client = useQueryClient();
  const marking = useMutation({
    mutationFn: (seen: boolean) => (seen ? markSeen(one.id) : markUnseen(one.id)),
    onSettled: () => client.invalidateQueries({ queryKey: toSeeKey }),
  });
  const Icon = kindIcons[one.kind];
  const until = one.dueOn ? t('see.until', { day: comingDay(one.dueOn, today(), language) }) : '';
  const said = [one.title, one.sentence, until].filter(Boolean).join('. ');
  return (
    <li className="card see-tile">
      <span className="see-picture">
        <Icon aria-hidden="true" size={54} />
      </span>
      <h2 className="see-title">{one.title}</h2>
      {one.sentence && <p>{one.sentence}</p>}
      {until && <p className="b">{until}</p>}
      {speak && (
        <Button kind="quiet" className="see-large" onPress={() => speak(said)}>
          <Volume2 aria-hidden="true" size={24} />
          {t('listen')}
          <span className="hidden">{one.title}</span>
        </Button>
      )}
      {one.tool ? (
        <VisitTool
          classId={one.classId}
          resourceId={one.resourceId}
          forChild
          onOpen={() => markSeen(one.id)}
        />
      ) : (
        <OpenLink
          title={one.title}
          address={one.address}
          host={one.host}
          player={one.playable ? playerFor(childId, one.id) : undefined}
          forChild
          onOpen={() => marking.mutate(true)}
        />
      )}
      {one.seenAt && (
        <p className="row see-seen" role="status">
          <Check aria-hidden="true" size={24} />
          {t('see.done')}
        </p>
      )}
      {one.seenAt && (
        <Button kind="quiet" isPending={marking.isPending} onPress={() => marking.mutate(false)}>
          {t('see.undo')}
        </Button>
      )}
      {marking.error && <Notice kind="danger">{t(catalogueProblem(marking.error))}</Notice>}
    </li>
  );
}
