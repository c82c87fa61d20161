package fr.ent.canteen.calendar;

import fr.ent.core.ChildView;
import fr.ent.core.Directory;
import fr.ent.core.Territories;
import fr.ent.core.TerritoryScope;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads the calendar behind a link; the right to the child is asked for anew each time. */
@Component
class ReadCalendar {

    private static final int DAYS_BACK = 14;
    private static final int DAYS_AHEAD = 60;

    private final Feeds feeds;
    private final Directory directory;
    private final Territories territories;
    private final ChildDays days;
    private final Clock clock;

    ReadCalendar(Feeds feeds, Directory directory, Territories territories, ChildDays days, Clock clock) {
        this.feeds = feeds;
        this.directory = directory;
        this.territories = territories;
        this.days = days;
        this.clock = clock;
    }

    /** None for an unknown link, and for that of somebody who isn't the child's guardian any more. */
    Optional<ChildCalendar> find(FeedToken token) {
        return feeds.find(token)
                .flatMap(feed -> directory
                        .findChild(feed.child())
                        .filter(child -> directory.listGuardians(child.id()).stream()
                                .anyMatch(guardian -> guardian.id().equals(feed.guardian())))
                        .map(child -> read(feed, child)));
    }

    private ChildCalendar read(Feed feed, ChildView child) {
        LocalDate today = LocalDate.now(
                clock.withZone(territories.get(TerritoryScope.require()).timeZone()));
        return days.of(feed, child, today, today.minusDays(DAYS_BACK), today.plusDays(DAYS_AHEAD));
    }
}
