package fr.ent.messaging.blog;

import fr.ent.core.ClassId;
import fr.ent.core.SchoolId;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The published articles that somebody outside the product's screens reads.
 *
 * @param schools of whose blogs and journals
 * @param schoolClass of one class alone; of all of the schools without
 * @param audiences the readers whom they name
 * @param ofSchool whether with those of a class come the articles of others that are for the whole school
 * @param journal of the schools' journals alone
 * @param part those of them that are looked for
 */
public record PublishedArticles(
        Set<SchoolId> schools,
        @Nullable ClassId schoolClass,
        Set<ArticleAudience> audiences,
        boolean ofSchool,
        boolean journal,
        PublishedPart part) {

    public PublishedArticles {
        schools = Set.copyOf(schools);
        audiences = Set.copyOf(audiences);
    }

    public PublishedArticles(
            Set<SchoolId> schools, @Nullable ClassId schoolClass, Set<ArticleAudience> audiences, boolean ofSchool) {
        this(schools, schoolClass, audiences, ofSchool, false, PublishedPart.ALL);
    }

    public static PublishedArticles ofJournal(SchoolId school, Set<ArticleAudience> audiences) {
        return new PublishedArticles(Set.of(school), null, audiences, false, true, PublishedPart.ALL);
    }

    public PublishedArticles only(PublishedPart wanted) {
        return new PublishedArticles(schools, schoolClass, audiences, ofSchool, journal, wanted);
    }

    /**
     * Articles under a topic, of whatever class has one of that name, and of a month.
     *
     * @param from the month's beginning; no month is asked for without
     * @param until its end
     */
    public record PublishedPart(
            @Nullable String topic,
            @Nullable Instant from,
            @Nullable Instant until) {

        public static final PublishedPart ALL = new PublishedPart(null, null, null);

        public static PublishedPart of(@Nullable String topic, @Nullable YearMonth month, ZoneId zone) {
            return month == null
                    ? new PublishedPart(topic, null, null)
                    : new PublishedPart(
                            topic,
                            month.atDay(1).atStartOfDay(zone).toInstant(),
                            month.plusMonths(1).atDay(1).atStartOfDay(zone).toInstant());
        }
    }
}
