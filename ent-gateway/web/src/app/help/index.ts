export { HelpCard } from './HelpCard';
