export { type IncomeMethod, type ProofKind, type Reason, sendProof } from './api';
