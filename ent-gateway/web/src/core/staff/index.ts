export { InvitationCard } from './components/InvitationCard';
