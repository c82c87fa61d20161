package fr.ent.homework.booklet;

import fr.ent.core.ChildId;
import fr.ent.core.ClassView;
import fr.ent.core.Directory;
import fr.ent.core.PersonId;
import fr.ent.core.Viewer;
import fr.ent.homework.booklet.BookletCounts.BookletCount;
import fr.ent.homework.booklet.BookletRights.ReadBooklet;
import fr.ent.homework.booklet.BookletView.GuardianLook;
import fr.ent.homework.booklet.ClassBookletsView.PupilBooklet;
import fr.ent.homework.progress.term.SchoolTerms;
import fr.ent.homework.progress.term.SchoolYear;
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
    private final SchoolTerms terms;

    ReadBooklets(
            ObservationViews views, BookletCounts counts, BookletLooks looks, Directory directory, SchoolTerms terms) {
        this.views = views;
        this.counts = counts;
        this.looks = looks;
        this.directory = directory;
        this.terms = terms;
    }

    /** @param wanted the year in which the school year begins; the one that runs where there is none */
    BookletView read(ReadBooklet reading, @Nullable Integer wanted, Viewer viewer) {
        ChildId child = reading.child().id();
        SchoolYear running = terms.year();
        SchoolYear year = wanted == null ? running : new SchoolYear(wanted);
        Map<PersonId, Instant> looked = looks.list(child);
        return new BookletView(
                child,
                reading.child().givenName(),
                reading.child().familyName(),
                reading.child().classId(),
                reading.child().className(),
                reading.leads(),
                year.number(),
                Stream.concat(Stream.of(running.number()), counts.listYears(child, reading.kept()).stream())
                        .distinct()
                        .sorted()
                        .toList(),
                terms.get(reading.child().schoolId(), year).list(),
                views.list(reading, year.days(), viewer),
                looked.get(viewer.person()),
                reading.leads() ? listLooks(child, looked) : List.of());
    }

    /** Those of a class at a glance: one statement. */
    ClassBookletsView read(ClassView schoolClass, ClassReading reading) {
        Map<ChildId, BookletCount> counted =
                counts.list(reading.kept(), terms.year().days());
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
}
