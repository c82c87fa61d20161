import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { BackLink, Loaded, Page } from '../../ui';
import { useClassHomeMessages } from '../messages';
import { choiceQuery } from '../queries';
import { ChoiceForm } from './ChoiceForm';
import './classhome.css';

/** The home of a class as its teachers want it, beside what a pupil sees of it. */
export function ChoiceScreen() {
  const t = useClassHomeMessages();
  const { id = '' } = useParams();
  const choice = useQuery(choiceQuery(id));
  const name = choice.data?.schoolClass.name;
  return (
    <Page
      title={name ? t('choice.title.of', { name }) : t('choice.title')}
      before={<BackLink to={`/classes/${id}`}>{t('choice.back')}</BackLink>}
      width="wide"
    >
      <Loaded query={choice}>{(view) => <ChoiceForm key={JSON.stringify(view)} choice={view} />}</Loaded>
    </Page>
  );
}
