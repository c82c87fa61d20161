export { acceptProof, proofRuleQuery, startOf } from './api';
export { AcceptForm } from './components/AcceptForm';
