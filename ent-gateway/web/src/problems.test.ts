import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { accessProblem as letInProblem } from './app/access/problems';
import { accountProblem } from './app/account/problems';
import { factorProblem } from './app/factors/problems';
import { claimProblem } from './app/claim/problems';
import { slowedProblem } from './app/ui/slowed';
import { foundingProblem } from './app/founding/problems';
import { ProblemError } from './app/http';
import { absenceProblem } from './canteen/absence/problems';
import { problemOf as activityProblem } from './canteen/activities/problems';
import { bookingProblem } from './canteen/booking/problems';
import { counterProblem } from './canteen/counter/problems';
import { bookletProblem } from './homework/booklet/problems';
import { portfolioProblem } from './homework/portfolio/problems';
import { changeProblem } from './canteen/custody/problems';
import { correctionProblem } from './canteen/desk/words';
import { fileProblem } from './canteen/file/problems';
import { adultsProblem, sendingProblem } from './canteen/kitchen/problems';
import { dishProblem } from './canteen/menuplan/problems';
import { rollProblem } from './canteen/presence/problems';
import { incomeProblem, leaveProblem, missOf, proofProblem, returnOf } from './canteen/quotient/problems';
import { deskProblem } from './canteen/quotientdesk/problems';
import { refusalOf } from './canteen/tariffs/problems';
import { accessProblem } from './core/access/problems';
import { catalogueProblem } from './core/catalogue/problems';
import { charterProblem } from './core/charter/problems';
import { calendarProblem } from './core/calendar/problems';
import { openingProblem } from './core/opening/problems';
import { doorProblem, entryProblem } from './core/entry/problems';
import { helpProblem } from './core/accounts/problems';
import { importProblem } from './core/imports/problems';
import { correctionProblem as askedProblem } from './core/privacy/problems';
import { ltiProblem } from './core/lti/problems';
import { mergeProblem } from './core/merges/problems';
import { pupilProblem } from './core/pupil/problems';
import { replacementProblem } from './core/replacement/problems';
import { resourcesProblem } from './core/resources/problems';
import { removalProblem } from './core/removal/records';
import { staffProblem } from './core/staff/problems';
import { territoryProblem } from './core/territory/problems';
import { yearProblem } from './core/years/problems';
import { accompanimentProblem } from './core/accompaniment/problems';
import { schoolAbsenceProblem } from './homework/absence/problems';
import { eventProblem } from './homework/events/problems';
import { publishProblem } from './homework/day/draft';
import { groupProblem } from './homework/groups/groupDraft';
import { blogProblem } from './messaging/blog/problems';
import { bookProblem } from './messaging/blogsettings/problems';
import { libraryProblem } from './homework/library/problems';
import { signProblem } from './homework/progress/problems';
import { classRollProblem } from './homework/roll/problems';
import { termsProblem } from './homework/terms/problems';
import { saveProblem as timetableProblem } from './homework/timetable/slotDraft';
import { workProblem } from './homework/work/problems';
import { sendProblem } from './messaging/conversations/problems';

interface Answer {
  $ref?: string;
}
interface Description {
  paths: Record<string, Record<string, { responses: Record<string, Answer> }>>;
  components: { responses?: Record<string, Answer> };
}

const description = JSON.parse(readFileSync('../openapi.json', 'utf8')) as Description;

const typesIn = (answer: Answer | undefined) =>
  [...JSON.stringify(answer ?? {}).matchAll(/"urn:ent:problem:([a-z]+:[a-z-]+)"/g)].map(
    ([, name = '']) => name,
  );

/** Every problem that the API's description names, with its status. */
const listed = new Map(
  Object.values(description.paths).flatMap((operations) =>
    Object.values(operations).flatMap(({ responses }) =>
      Object.entries(responses).flatMap(([status, answer]) => {
        const shared = answer.$ref && description.components.responses?.[answer.$ref.split('/').at(-1) ?? ''];
        return typesIn(shared || answer).map((name) => [name, Number(status)] as const);
      }),
    ),
  ),
);

/** What decides the screen rather than a sentence on it. */
const decides = new Set([
  'core:no-person', // the claim code is asked for
  'core:unauthorized', // the sign-in opens
  'core:not-signed-in',
  'core:import-refused', // the faults are listed line by line
  'core:colleague-known', // the namesakes are listed to choose from
  'core:second-factor', // the second factor is asked for
  'core:no-territory', // the sign-in leads to the founding
  'core:no-letter-needed', // said beside the letters
  'core:cards-cut-short', // said beside the cards
  'core:number-in-use', // the form asks again, with the number of accounts
  'messaging:text-behind', // the page reads on, and sends again
  'messaging:text-closed', // these three are said above the page, as long as they hold
  'messaging:text-full',
  'messaging:text-other-version',
  'core:place-in-use', // what hangs on it is counted, kind by kind
]);

/** What the general sentences say well enough: something went wrong, try again; this isn't there, or isn't yours. */
const general = new Set([
  'core:accounts-unavailable',
  'core:bad-idempotency-key',
  'core:conflict',
  'core:empty-class',
  'core:forbidden',
  'core:by-card', // the pages of the account are not shown to who came in by a card
  'core:fresh-sign-in', // the confirmation is asked for; whoever turns back has done nothing
  'core:idempotency-key-reused',
  'core:lti-line-item-of-link', // programs of tools read what the platform refuses
  'core:lti-line-items-full',
  'core:lti-scope',
  'core:lti-score-old',
  'core:lti-token-refused',
  'core:lti-unauthorized',
  'core:no-such-range', // browsers ask for parts of a film by themselves
  'core:not-acceptable',
  'core:storage-unavailable',
  'core:tus-version', // these four are between the program that sends and the server: it asks how much has come, and goes on
  'core:upload-busy',
  'core:upload-elsewhere',
  'core:upload-too-long',
  'core:unavailable',
  'core:unexpected',
  'core:wrong-role',
  'homework:absence-already-declared', // the form says by whom, when and of which days
  'homework:too-late', // an entry is restored within seconds, from the sentence that says it is gone
  'homework:no-letter-due', // letters are offered where they are due
  'homework:no-report-complete', // the file is offered where a report is complete
  'messaging:bad-cursor', // cursors are given back as they came
  'canteen:no-publisher', // programs read open data
  'canteen:roll-open', // a roll that is open is what was asked for
  'canteen:roll-closed', // a tap handed in too late is shown as refused
]);

const generic = /(^|\.)(server|refused|invalid|failed)$/;

/** Every way in which the screens put a refusal into words. */
const sentences = (error: ProblemError): string[] => [
  absenceProblem(error),
  accessProblem(error),
  letInProblem(error),
  accountProblem(error),
  askedProblem(error),
  factorProblem(error),
  activityProblem(error),
  adultsProblem(error),
  bookingProblem(error),
  blogProblem(error).key,
  bookProblem(error).key,
  calendarProblem(error),
  catalogueProblem(error),
  charterProblem(error),
  claimProblem(error),
  classRollProblem(error),
  correctionProblem(error),
  counterProblem(error),
  deskProblem(error),
  dishProblem(error),
  fileProblem(error),
  foundingProblem(error),
  groupProblem(error),
  doorProblem(error),
  entryProblem(error),
  helpProblem(error),
  importProblem(error),
  ltiProblem(error),
  mergeProblem(error),
  incomeProblem(error),
  leaveProblem(error),
  libraryProblem(error),
  replacementProblem(error),
  accompanimentProblem(error),
  eventProblem(error),
  resourcesProblem(error),
  missOf(error).key,
  openingProblem(error),
  proofProblem(error),
  pupilProblem(error),
  publishProblem(error),
  removalProblem(error),
  rollProblem(error),
  refusalOf(error, (key: string) => key, 'fr'),
  returnOf(error.case.replace('canteen:quotient-', '')),
  schoolAbsenceProblem(error),
  sendProblem(error),
  signProblem(error),
  sendingProblem(error),
  slowedProblem(error),
  timetableProblem(error),
  changeProblem(error),
  staffProblem(error),
  termsProblem(error).key,
  territoryProblem(error),
  workProblem(error),
  bookletProblem(error),
  portfolioProblem(error),
  yearProblem(error),
];

it('finds the problems in the description', () => expect([...listed.keys()]).toContain('core:not-found'));

it.each([...listed].filter(([name]) => !decides.has(name)).sort())(
  'says %s in words of its own, or knowingly not',
  (name, status) => {
    const facts = { dearestCents: 1, userCostCents: 1 };
    const error = new ProblemError({ type: `urn:ent:problem:${name}`, status, ...facts });
    const own = sentences(error).filter((key) => !generic.test(key));
    expect(own.length === 0, own.join()).toBe(general.has(name));
  },
);
