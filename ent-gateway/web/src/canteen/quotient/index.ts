export {
  getConsent,
  giveConsent,
  type IncomeMethod,
  type ProofKind,
  type Reason,
  sendProof,
  takeConsentBack,
} from './api';
