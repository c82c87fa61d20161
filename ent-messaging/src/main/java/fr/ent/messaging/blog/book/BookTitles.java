package fr.ent.messaging.blog.book;

import fr.ent.core.ClassId;
import fr.ent.core.Directory;
import fr.ent.core.SchoolView;
import fr.ent.core.TerritoryView;
import fr.ent.core.persistence.TerritoryScope;
import fr.ent.core.school.YearDays;
import fr.ent.core.territory.Territories;
import fr.ent.messaging.ArticlePlace;
import fr.ent.messaging.blog.book.BookPages.BookChapter;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

    BookPages bind(BlogBook book, ArticlePlace place, List<BookChapter> chapters) {
        TerritoryView territory = territories.get(TerritoryScope.require());
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        return new BookPages(
                book.epub().value(),
                title(place),
                school(place),
                territory.accent(),
                "Imprimé le " + DAY.withZone(territory.timeZone()).format(now) + ", " + territory.name(),
                now.toString(),
                chapters);
    }

    /**
     * The name of its file: of whose blog or journal it is, and of which year; a journal, which goes on from year to year, of the one
     * in which its book was asked for.
     */
    String fileTitle(ArticlePlace place, Instant askedAt) {
        return place.findClass()
                .flatMap(directory::findClass)
                .map(schoolClass -> "Le livre du blog, " + schoolClass.name() + ", " + school(place))
                .orElseGet(() -> "Le livre du journal, " + school(place) + yearOf(askedAt));
    }

    private String yearOf(Instant askedAt) {
        ZoneId zone = territories.get(TerritoryScope.require()).timeZone();
        LocalDate day = LocalDate.ofInstant(askedAt, zone);
        return years.findNameOn(day).map(year -> ", " + year).orElse("");
    }

    String day(Instant at) {
        return DAY.withZone(territories.get(TerritoryScope.require()).timeZone())
                .format(at);
    }

    private String title(ArticlePlace place) {
        return place.findClass()
                .flatMap(directory::findClass)
                .map(schoolClass -> "Le blog de la classe de " + schoolClass.name())
                .orElse("Journal de l’école");
    }

    private String school(ArticlePlace place) {
        String school =
                directory.findSchool(place.schoolId()).map(SchoolView::name).orElse("");
        return place.findClass()
                .flatMap(years::findName)
                .map(year -> school + ", " + year)
                .orElse(school);
    }

    /** How the authors of a class's articles are called where no pupil is. */
    Map<ClassId, String> classNames(ArticlePlace place) {
        return place.findClass()
                .flatMap(directory::findClass)
                .map(schoolClass -> Map.of(schoolClass.id(), schoolClass.name()))
                .orElse(Map.of());
    }
}
