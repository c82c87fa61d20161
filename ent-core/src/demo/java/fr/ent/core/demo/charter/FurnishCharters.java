package fr.ent.core.demo.charter;

import static fr.ent.core.demo.furnishing.Batch.row;

import fr.ent.core.demo.Chance;
import fr.ent.core.demo.Person;
import fr.ent.core.demo.furnishing.Furnishing;
import fr.ent.core.demo.furnishing.Supplies;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A charter of the town that everybody accepted weeks ago; and where a head is played, a newer one of that school,
 * which one pupil is still to promise.
 */
final class FurnishCharters implements Furnishing {

    private static final long SEED = 20_260_905L;
    private static final int TOWNS_DAYS = 60;
    private static final int SCHOOLS_DAYS = 6;
    private static final int HOUR = 7;

    @Override
    public String witness() {
        return "core.charter";
    }

    /** A charter of a school, or of the town. */
    private record DemoCharter(
            UUID id, @Nullable UUID school, LocalDate startsOn, List<Map<String, String>> promises, Person author) {}

    @Override
    public void furnish(Supplies supplies) {
        Chance chance = supplies.town().chance(SEED);
        LocalDate today = supplies.now().today();
        CharterPeople people = new CharterPeople(supplies.town());
        write(
                supplies,
                new DemoCharter(chance.id(), null, today.minusDays(TOWNS_DAYS), CharterWords.ofTown(), people.author()),
                supplies.town().people().toList());
        people.head()
                .ifPresent(head -> write(
                        supplies,
                        new DemoCharter(
                                chance.id(),
                                head.scopeId(),
                                today.minusDays(SCHOOLS_DAYS),
                                CharterWords.ofSchool(),
                                head.person()),
                        supplies.town()
                                .people()
                                .filter(person -> people.areOf(head.scopeId(), person))
                                .filter(person -> people.lastPupil()
                                        .filter(person::equals)
                                        .isEmpty())
                                .toList()));
    }

    /** Accepted by these people on its first day, one after the other. */
    private static void write(Supplies supplies, DemoCharter charter, List<Person> accepting) {
        CharterPeople people = new CharterPeople(supplies.town());
        OffsetDateTime writtenAt = charter.startsOn().atTime(HOUR, 0).atOffset(ZoneOffset.UTC);
        supplies.insert(
                "core.charter (territory_id, id, school_id, version, starts_on, sentences, adult_text, written_by, written_at)",
                List.of(charter),
                one -> row(
                        supplies.territory(),
                        one.id(),
                        one.school(),
                        1,
                        one.startsOn(),
                        supplies.json().writeValueAsString(one.promises()),
                        CharterWords.ADULTS,
                        one.author().id(),
                        writtenAt));
        supplies.insert(
                "core.charter_acceptance (territory_id, charter_id, person_id, read_as, accepted_at)",
                accepting,
                person -> row(
                        supplies.territory(),
                        charter.id(),
                        person.id(),
                        people.isPupil(person) ? "CHILD" : "ADULT",
                        writtenAt.plus(Duration.ofSeconds(1L + accepting.indexOf(person)))));
    }
}
