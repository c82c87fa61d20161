export {
  getConsent,
  giveConsent,
  handProofIn,
  type IncomeMethod,
  layProof,
  type ProofKind,
  type Reason,
  takeConsentBack,
} from './api';
