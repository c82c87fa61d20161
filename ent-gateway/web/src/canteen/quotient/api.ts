import type { Day } from '../../app/format';
import { answer, api, create, type Schemas, uploadAll } from '../../app/http';

export type Quotient = Schemas['QuotientView'];
export type HouseholdQuotient = Schemas['HouseholdQuotient'];
export type IncomeMethod = Schemas['QuotientRuleMethod'];
export type Ways = Schemas['RuleQuotientWays'];
export type IncomeDeclaration = Schemas['QuotientDeclaration'];
export type Proof = Schemas['ProofView'];
export type ProofKind = Schemas['ProofKind'];
export type Reason = Schemas['ProofReason'];

const of = (id: string) => ({ params: { path: { id } } });

export const getQuotients = () => answer(api.GET('/api/canteen/quotients'));

export const getWays = () => answer(api.GET('/api/canteen/quotient-ways'));

export const declareIncome = (declaration: IncomeDeclaration) =>
  create(declaration, (header) =>
    api.POST('/api/canteen/quotients', { params: { header }, body: declaration }),
  );

export const fetchQuotient = (householdId: string) =>
  answer(api.POST('/api/canteen/quotients/fetch', { body: { householdId } }));

export const getFranceConnectWay = () => answer(api.GET('/api/franceconnect/quotient'));

export const leaveForFranceConnect = (householdId: string) =>
  answer(api.POST('/api/franceconnect/quotient', { body: { householdId } }));

export const listProofs = () => answer(api.GET('/api/canteen/quotient-proofs'));

export const withdrawProof = (id: string) => answer(api.DELETE('/api/canteen/quotient-proofs/{id}', of(id)));

const consent = (householdId: string) => ({ params: { path: { householdId } } });

export const getConsent = (householdId: string) =>
  answer(api.GET('/api/canteen/households/{householdId}/quotient-consent', consent(householdId)));

export const giveConsent = (householdId: string, personId: string) =>
  answer(
    api.PUT('/api/canteen/households/{householdId}/quotient-consent', {
      ...consent(householdId),
      body: { personId },
    }),
  );

export const takeConsentBack = (householdId: string) =>
  answer(api.DELETE('/api/canteen/households/{householdId}/quotient-consent', consent(householdId)));

/** Uploads the pages one by one and lays them down as one paper. */
export async function layProof(
  householdId: string,
  kind: ProofKind,
  pages: File[],
  progress: (done: number) => void,
  /** where an agent lays it down later than the town hall had it */
  receivedOn?: Day,
): Promise<Proof> {
  const fileIds = await uploadAll(pages, progress);
  const body = { householdId, kind, fileIds, ...(receivedOn && { receivedOn }) };
  return answer(api.POST('/api/canteen/quotient-proofs', { body }));
}

/** Hands in a paper that was laid down. */
export const handProofIn = (id: string) => answer(api.POST('/api/canteen/quotient-proofs/{id}/send', of(id)));

/** Lays a paper down and hands it in. */
export const sendProof = async (...paper: Parameters<typeof layProof>): Promise<Proof> =>
  handProofIn((await layProof(...paper)).id);
