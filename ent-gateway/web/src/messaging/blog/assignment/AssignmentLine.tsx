import { PenLine } from 'lucide-react';
import { Link, useNavigate } from 'react-router';
import { nearDay } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { Button } from '../../../app/ui';
import { useBlogMessages } from '../messages';
import { useActs } from '../useActs';
import { type Assignment, beginAssigned } from './api';

interface AssignmentLineProps {
  assignment: Assignment;
  leads: boolean;
  onChange: () => void;
}

const inHand = ['DRAFT', 'RETURNED'];

/** One assignment: by whom, until when and how far; its pupils go on from here. */
export function AssignmentLine({ assignment, leads, onChange }: AssignmentLineProps) {
  const t = useBlogMessages();
  const language = useLanguage();
  const navigate = useNavigate();
  const acts = useActs();
  const { title, words, names, dueOn, journal, article } = assignment;
  const begin = () =>
    acts.mutate({
      call: async () => {
        const { id } = await beginAssigned(assignment.id);
        await navigate(`/blog/${id}/ecrire`);
      },
    });
  return (
    <li className="reporters-line stack">
      <div className="row between wrap">
        <h3 className="article-title">{title}</h3>
        <span className={`article-state state-${article?.state ?? 'NONE'}`}>
          {t(article ? `state.${article.state}` : 'reporters.todo')}
        </span>
      </div>
      {words && <p className="keep-lines">{words}</p>}
      <p className="s soft">
        {[
          names.join(', '),
          dueOn && t('reporters.due', { when: nearDay(dueOn, language) }),
          journal && t('journal'),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <div className="row wrap">
        {!leads && (!article || inHand.includes(article.state)) && (
          <Button kind="primary" isPending={acts.isPending} onPress={begin}>
            <PenLine aria-hidden="true" size={18} />
            {t(article ? 'reporters.on' : 'reporters.begin')}
          </Button>
        )}
        {article && (leads || !inHand.includes(article.state)) && (
          <Link className="btn" to={`/blog/${article.id}`} aria-label={`${t('read')}, ${title}`}>
            {t('read')}
          </Link>
        )}
        {leads && (
          <Button aria-label={t('reporters.change.of', { title })} onPress={onChange}>
            {t('reporters.change')}
          </Button>
        )}
      </div>
    </li>
  );
}
