export { TermsButton } from './components/TermsButton';
export { type NamedTerm, useShortTermName, useTermLabel, useTermName } from './useTermName';
