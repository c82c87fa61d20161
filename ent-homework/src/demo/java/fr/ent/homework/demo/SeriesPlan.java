package fr.ent.homework.demo;

import fr.ent.core.demo.Chance;
import fr.ent.core.demo.ClassDays;
import fr.ent.core.demo.Moment;
import fr.ent.core.demo.SchoolClass;
import fr.ent.core.demo.SchoolYear;
import fr.ent.homework.diary.entry.EntryState;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Plans the council that elementary classes hold each week, and a progression that a teacher has taken up as drafts. */
final class SeriesPlan {

    private static final int FIRST_OF_ELEMENTARY = 6;
    private static final int WEEKS_AHEAD = 6;
    private static final LocalTime MORNING = LocalTime.of(7, 0);
    private static final String PROGRESSION_CLASS = "CM2 M. Baille";
    private static final String COUNCIL =
            "Conseil des élèves\u00a0: l’ordre du jour est affiché le matin, un président et un secrétaire sont tirés au sort.";
    private static final List<String> PROGRESSION = List.of(
            "Fractions 1\u00a0: partager une bande en parts égales, et nommer les parts.",
            "Fractions 2\u00a0: placer un demi, un tiers et un quart sur une droite.",
            "Fractions 3\u00a0: comparer des fractions de même dénominateur.",
            "Fractions 4\u00a0: écrire une fraction comme un entier et une fraction.");

    private final ClassSlots slots;
    private final SchoolYear year;
    private final Moment now;
    private final Chance chance;

    SeriesPlan(ClassSlots slots, SchoolYear year, Moment now, Chance chance) {
        this.slots = slots;
        this.year = year;
        this.now = now;
        this.chance = chance;
    }

    List<SeriesEntry> write(SchoolClass schoolClass, ClassDays days) {
        return Stream.concat(council(schoolClass, days), drafts(schoolClass, days))
                .toList();
    }

    /** From the first week of the year on; what is to come appears on the morning of its day. */
    private Stream<SeriesEntry> council(SchoolClass schoolClass, ClassDays days) {
        if (schoolClass.age() < FIRST_OF_ELEMENTARY) {
            return Stream.empty();
        }
        UUID series = chance.id();
        return days.open().stream()
                .filter(day -> !day.isBefore(year.firstDay())
                        && day.isBefore(days.today().plusWeeks(WEEKS_AHEAD)))
                .flatMap(day -> in(schoolClass, day, "Éducation civique", COUNCIL, series))
                .map(entry -> entry.on(morning(entry.day()), now.instant()));
    }

    /** In the coming lessons, as nobody but teachers sees them. */
    private Stream<SeriesEntry> drafts(SchoolClass schoolClass, ClassDays days) {
        if (!schoolClass.name().equals(PROGRESSION_CLASS)) {
            return Stream.empty();
        }
        UUID series = chance.id();
        List<LocalDate> lessons = days.open().stream()
                .filter(day -> day.isAfter(days.today()))
                .filter(day -> slots.find(schoolClass, day, "Mathématiques").isPresent())
                .limit(PROGRESSION.size())
                .toList();
        return IntStream.range(0, lessons.size())
                .boxed()
                .flatMap(at -> in(schoolClass, lessons.get(at), "Mathématiques", PROGRESSION.get(at), series));
    }

    private Stream<SeriesEntry> in(SchoolClass schoolClass, LocalDate day, String subject, String words, UUID series) {
        return slots.find(schoolClass, day, subject).stream()
                .map(slot -> new SeriesEntry(
                        chance.id(), series, slot, day, subject, words, EntryState.DRAFT, Optional.empty()));
    }

    private static Instant morning(LocalDate day) {
        return day.atTime(MORNING).atZone(Moment.ZONE).toInstant();
    }

    /** A lesson that was written with others in one act. */
    record SeriesEntry(
            UUID id,
            UUID series,
            ClassSlot slot,
            LocalDate day,
            String subject,
            String words,
            EntryState state,
            Optional<Instant> publishAt) {

        boolean isDraft() {
            return state == EntryState.DRAFT;
        }

        /** The same, to be read from a moment on. */
        SeriesEntry on(Instant moment, Instant now) {
            boolean isOut = !moment.isAfter(now);
            return new SeriesEntry(
                    id,
                    series,
                    slot,
                    day,
                    subject,
                    words,
                    isOut ? EntryState.PUBLISHED : EntryState.SCHEDULED,
                    isOut ? Optional.empty() : Optional.of(moment));
        }
    }
}
