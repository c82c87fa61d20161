export type { IncomeMethod, ProofKind, Reason } from './api';
