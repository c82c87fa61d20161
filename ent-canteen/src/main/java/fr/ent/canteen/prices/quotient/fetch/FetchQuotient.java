package fr.ent.canteen.prices.quotient.fetch;

import fr.ent.canteen.FranceConnectToken;
import fr.ent.canteen.prices.quotient.source.NotFoundReason;
import fr.ent.canteen.prices.quotient.source.Question;
import fr.ent.canteen.prices.quotient.source.QuotientSource;
import fr.ent.canteen.prices.quotient.source.SourceAnswer;
import fr.ent.core.HouseholdId;
import fr.ent.core.HouseholdView;
import fr.ent.core.PersonId;
import fr.ent.core.Viewer;
import fr.ent.core.person.CivilIdentities;
import fr.ent.core.person.CivilIdentity;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Asks CAF or MSA about the person who is signed in, or who has consented to be asked about. No connection to the database is held while
 * waiting; whoever asks meanwhile is told that it goes on.
 */
@Component
class FetchQuotient {

    /** Longer than a call and its repetition can take. */
    private static final Duration ASKING = Duration.ofSeconds(30);

    private static final Duration SOON = Duration.ofSeconds(2);

    private final QuotientSource source;
    private final CivilIdentities identities;
    private final Lookups lookups;
    private final KeepAnswer keepAnswer;
    private final Clock clock;

    FetchQuotient(
            QuotientSource source, CivilIdentities identities, Lookups lookups, KeepAnswer keepAnswer, Clock clock) {
        this.source = source;
        this.identities = identities;
        this.lookups = lookups;
        this.keepAnswer = keepAnswer;
        this.clock = clock;
    }

    /** As the town hall knows the person. */
    FetchOutcome fetchByIdentity(HouseholdView household, Viewer viewer) {
        return fetchByIdentity(household, viewer.person(), viewer);
    }

    /** @param asked the adult to ask about, who is the viewer or has consented */
    FetchOutcome fetchByIdentity(HouseholdView household, PersonId asked, Viewer viewer) {
        if (!source.serves(viewer.territory())) {
            return new FetchOutcome.NotOffered();
        }
        SameFamily family = family(household, asked);
        List<String> missing = new AskedPerson(family.asker()).missing();
        if (!missing.isEmpty()) {
            return new FetchOutcome.IdentityIncomplete(missing);
        }
        return ask(household, family, new Question.OfIdentity(family.asker()), viewer);
    }

    /** As FranceConnect knows the person, who has just been there. */
    FetchOutcome fetchByFranceConnect(HouseholdView household, FranceConnectToken token, Viewer viewer) {
        if (!source.serves(viewer.territory())) {
            return new FetchOutcome.NotOffered();
        }
        return ask(household, family(household, viewer.person()), new Question.OfFranceConnect(token), viewer);
    }

    /** The outcome of the last time FranceConnect's token was there, while it holds. */
    Optional<FetchOutcome> findHolding(HouseholdView household, Viewer viewer) {
        Lookups.LookupKey key = new Lookups.LookupKey(viewer.person(), Question.AskingWay.FRANCE_CONNECT);
        SameFamily family = family(household, viewer.person());
        return lookups.findHolding(new Lookups.Subject(key, household.id(), family.question()), clock.instant())
                .map(lookup -> known(lookup, household.id(), key.way(), viewer));
    }

    private FetchOutcome ask(HouseholdView household, SameFamily family, Question question, Viewer viewer) {
        // as the database keeps it
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Lookups.LookupKey key = new Lookups.LookupKey(family.asker().person(), question.way());
        if (!lookups.begin(new Lookups.Subject(key, household.id(), family.question()), now, now.plus(ASKING))) {
            return known(lookups.get(key), household.id(), question.way(), viewer);
        }
        SourceAnswer answer = source.ask(viewer.territory(), question);
        return keepAnswer.keep(
                new KeepAnswer.AskedHousehold(household.id(), family, question.way(), now), answer, viewer);
    }

    private FetchOutcome known(Lookups.Lookup lookup, HouseholdId household, Question.AskingWay way, Viewer viewer) {
        if (!lookup.household().equals(household)) {
            return new FetchOutcome.AskedForOther(lookup.freshUntil());
        }
        NotFoundReason why = lookup.why();
        if (why != null) {
            return new FetchOutcome.NotFound(why, lookup.freshUntil());
        }
        return lookup.quotient()
                .map(found -> keepAnswer.again(found, lookup, way, viewer))
                .orElseGet(() -> new FetchOutcome.NotFound(
                        NotFoundReason.IN_PROGRESS, clock.instant().plus(SOON)));
    }

    private SameFamily family(HouseholdView household, PersonId asker) {
        Map<PersonId, CivilIdentity> known = identities.list(
                Stream.concat(Stream.of(asker), household.children().stream().map(child -> child.asPerson()))
                        .toList());
        return new SameFamily(
                Objects.requireNonNull(known.get(asker)),
                household.children().stream()
                        .flatMap(child -> Stream.ofNullable(known.get(child.asPerson())))
                        .toList());
    }
}
