package fr.ent.homework.booklet;

import fr.ent.core.ChildId;
import fr.ent.core.ClassView;
import fr.ent.core.DateRange;
import fr.ent.core.Directory;
import fr.ent.core.PersonId;
import fr.ent.core.Viewer;
import fr.ent.homework.absence.SchoolClock;
import fr.ent.homework.booklet.BookletCounts.BookletCount;
import fr.ent.homework.booklet.BookletRights.ReadBooklet;
import fr.ent.homework.booklet.BookletView.GuardianLook;
import fr.ent.homework.booklet.ClassBookletsView.PupilBooklet;
import fr.ent.homework.progress.SchoolTerm;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads booklets: one of a child in a year, and those of a class at a glance. */
@Component
class ReadBooklets {

    private final ObservationViews views;
    private final BookletCounts counts;
    private final BookletLooks looks;
    private final Directory directory;
    private final SchoolClock clock;

    ReadBooklets(
            ObservationViews views, BookletCounts counts, BookletLooks looks, Directory directory, SchoolClock clock) {
        this.views = views;
        this.counts = counts;
        this.looks = looks;
        this.directory = directory;
        this.clock = clock;
    }

    /** @param wanted the year in which the school year begins; the one that runs where there is none */
    BookletView read(ReadBooklet reading, @Nullable Integer wanted, Viewer viewer) {
        ChildId child = reading.child().id();
        int running = SchoolTerm.of(clock.today()).year();
        int year = wanted == null ? running : wanted;
        Map<PersonId, Instant> looked = looks.list(child);
        return new BookletView(
                child,
                reading.child().givenName(),
                reading.child().familyName(),
                reading.child().classId(),
                reading.child().className(),
                reading.leads(),
                year,
                Stream.concat(Stream.of(running), counts.listYears(child, reading.kept()).stream())
                        .distinct()
                        .sorted()
                        .toList(),
                views.list(reading, daysOf(year), viewer),
                looked.get(viewer.person()),
                reading.leads() ? listLooks(child, looked) : List.of());
    }

    /** Those of a class at a glance: one statement. */
    ClassBookletsView read(ClassView schoolClass, ClassReading reading) {
        Map<ChildId, BookletCount> counted =
                counts.list(reading.kept(), daysOf(SchoolTerm.of(clock.today()).year()));
        return new ClassBookletsView(
                schoolClass.id(),
                schoolClass.schoolId(),
                schoolClass.name(),
                reading.leads(),
                reading.skills(),
                reading.pupils().stream()
                        .map(pupil -> {
                            BookletCount count = counted.getOrDefault(pupil.id(), BookletCount.NOTHING);
                            return new PupilBooklet(
                                    pupil.id(),
                                    pupil.givenName(),
                                    pupil.familyName(),
                                    count.drafts(),
                                    count.waiting(),
                                    count.published(),
                                    count.lastOn());
                        })
                        .toList());
    }

    private List<GuardianLook> listLooks(ChildId child, Map<PersonId, Instant> looked) {
        return directory.listGuardians(child).stream()
                .map(guardian -> new GuardianLook(guardian.full(), looked.get(guardian.id())))
                .toList();
    }

    private static DateRange daysOf(int year) {
        List<SchoolTerm> terms = SchoolTerm.ofYear(year);
        return new DateRange(terms.getFirst().from(), terms.getLast().to());
    }
}
