package fr.ent.messaging.blog.book;

import fr.ent.core.ClassView;
import fr.ent.core.Directory;
import fr.ent.core.SchoolView;
import fr.ent.core.TerritoryView;
import fr.ent.core.persistence.TerritoryScope;
import fr.ent.core.school.YearDays;
import fr.ent.core.territory.Territories;
import fr.ent.messaging.blog.book.BookPages.BookChapter;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** The words around the articles of a book. */
@Component
class BookTitles {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.FRENCH);

    private final Directory directory;
    private final YearDays years;
    private final Territories territories;
    private final Clock clock;

    BookTitles(Directory directory, YearDays years, Territories territories, Clock clock) {
        this.directory = directory;
        this.years = years;
        this.territories = territories;
        this.clock = clock;
    }

    BookPages bind(BlogBook book, ClassView schoolClass, List<BookChapter> chapters) {
        TerritoryView territory = territories.get(TerritoryScope.require());
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        return new BookPages(
                book.epub().value(),
                "Le blog de la classe de " + schoolClass.name(),
                school(schoolClass),
                territory.accent(),
                "Imprimé le " + DAY.withZone(territory.timeZone()).format(now) + ", " + territory.name(),
                now.toString(),
                chapters);
    }

    String day(Instant at) {
        return DAY.withZone(territories.get(TerritoryScope.require()).timeZone())
                .format(at);
    }

    private String school(ClassView schoolClass) {
        String school = directory
                .findSchool(schoolClass.schoolId())
                .map(SchoolView::name)
                .orElse("");
        return years.findName(schoolClass.id())
                .map(year -> school + ", " + year)
                .orElse(school);
    }
}
