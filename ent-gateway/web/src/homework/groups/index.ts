export { GroupsCard } from './components/GroupsCard';
export { groupsQuery } from './queries';
