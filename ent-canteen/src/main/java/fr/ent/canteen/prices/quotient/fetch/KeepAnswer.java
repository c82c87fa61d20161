package fr.ent.canteen.prices.quotient.fetch;

import fr.ent.canteen.prices.quotient.Basis;
import fr.ent.canteen.prices.quotient.Quotient;
import fr.ent.canteen.prices.quotient.Quotients;
import fr.ent.canteen.prices.quotient.source.FoundQuotient;
import fr.ent.canteen.prices.quotient.source.NotFoundReason;
import fr.ent.canteen.prices.quotient.source.Question;
import fr.ent.canteen.prices.quotient.source.SourceAnswer;
import fr.ent.core.HouseholdId;
import fr.ent.core.Viewer;
import fr.ent.core.audit.Audit;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what CAF or MSA answered: a quotient if it is of this family, else only why there is none. */
@Component
class KeepAnswer {

    /** How long not to ask again after a failure that says nothing of it, and while the town hall's access is broken. */
    private static final Map<NotFoundReason.Nature, Duration> REST = Map.of(
            NotFoundReason.Nature.PASSING, Duration.ofSeconds(5),
            NotFoundReason.Nature.SETUP, Duration.ofMinutes(10));

    private final Quotients quotients;
    private final Lookups lookups;
    private final NewQuotient newQuotient;
    private final Audit audit;

    KeepAnswer(Quotients quotients, Lookups lookups, NewQuotient newQuotient, Audit audit) {
        this.quotients = quotients;
        this.lookups = lookups;
        this.newQuotient = newQuotient;
        this.audit = audit;
    }

    record AskedHousehold(HouseholdId household, SameFamily family, Question.AskingWay way, Instant at) {}

    @Transactional
    FetchOutcome keep(AskedHousehold asked, SourceAnswer answer, Viewer viewer) {
        return switch (answer) {
            case SourceAnswer.Found(FoundQuotient found) when asked.family().isOf(found) -> found(asked, found, viewer);
            case SourceAnswer.Found strangers -> missed(asked, NotFoundReason.IDENTITY_MISMATCH, Duration.ZERO, viewer);
            case SourceAnswer.NotFound(NotFoundReason why, Duration wait) -> missed(asked, why, wait, viewer);
        };
    }

    private FetchOutcome found(AskedHousehold asked, FoundQuotient found, Viewer viewer) {
        Quotient quotient = newQuotient.make(asked.household(), found, viewer);
        Instant until = asked.at().plus(asked.way().holds());
        if (!lookups.end(key(asked), asked.at(), until, null, quotient.id())) {
            return new FetchOutcome.NotFound(NotFoundReason.IN_PROGRESS, until);
        }
        add(quotient, found.provider(), asked.way(), viewer);
        return new FetchOutcome.Found(quotient);
    }

    private FetchOutcome missed(AskedHousehold asked, NotFoundReason why, Duration wait, Viewer viewer) {
        Duration rest = REST.getOrDefault(why.nature(), asked.way().holds());
        Instant until = asked.at().plus(wait.compareTo(rest) > 0 ? wait : rest);
        lookups.end(key(asked), asked.at(), until, why, null);
        audit.record(
                viewer.person(),
                "quotient.not-fetched",
                "household:" + asked.household(),
                details(Map.of("reason", why.name(), "way", asked.way().name()), asked.household(), viewer));
        return new FetchOutcome.NotFound(why, until);
    }

    /** An answer that still holds counts anew if something else was declared after it; nobody is asked for that. */
    @Transactional
    FetchOutcome again(UUID fetched, Lookups.Lookup lookup, Question.AskingWay way, Viewer viewer) {
        Quotient earlier = quotients.get(fetched, lookup.household());
        if (newQuotient.isCurrent(earlier, viewer)) {
            return new FetchOutcome.Found(earlier);
        }
        Quotient quotient = newQuotient.make(earlier, viewer);
        add(quotient, quotient.origin().provider(), way, viewer);
        return new FetchOutcome.Found(quotient);
    }

    private static Lookups.LookupKey key(AskedHousehold asked) {
        return new Lookups.LookupKey(asked.family().asker().person(), asked.way());
    }

    /** Says when the town hall asked, for a household that consents. */
    private static Map<String, String> details(Map<String, String> facts, HouseholdId household, Viewer viewer) {
        Map<String, String> details = new HashMap<>(facts);
        if (viewer.households().stream().noneMatch(own -> own.id().equals(household))) {
            details.put("for", "family");
        }
        return details;
    }

    private void add(Quotient quotient, String provider, Question.AskingWay way, Viewer viewer) {
        quotients.add(quotient, new Basis.OfSource(provider), viewer.person());
        audit.record(
                viewer.person(),
                "quotient.fetched",
                "household:" + quotient.household(),
                details(Map.of("provider", provider, "way", way.name()), quotient.household(), viewer));
    }
}
