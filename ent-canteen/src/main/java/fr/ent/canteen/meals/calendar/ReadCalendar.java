package fr.ent.canteen.meals.calendar;

import fr.ent.canteen.town.TownClock;
import fr.ent.core.ChildView;
import fr.ent.core.Directory;
import fr.ent.core.http.LinkToken;
import fr.ent.core.ical.CalendarFeeds;
import fr.ent.core.ical.PublishedCalendar;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads the calendar behind a guardian's link; the right to the child is asked for anew each time. */
@Component
class ReadCalendar implements CalendarFeeds {

    private static final int DAYS_BACK = 14;
    private static final int DAYS_AHEAD = 60;

    private final Feeds feeds;
    private final Directory directory;
    private final ChildDays days;
    private final TownClock clock;

    ReadCalendar(Feeds feeds, Directory directory, ChildDays days, TownClock clock) {
        this.feeds = feeds;
        this.directory = directory;
        this.days = days;
        this.clock = clock;
    }

    @Override
    public Optional<PublishedCalendar> find(LinkToken token) {
        return feeds.find(token)
                .flatMap(feed -> directory
                        .findChild(feed.child())
                        .filter(child -> directory.listGuardians(child.id()).stream()
                                .anyMatch(guardian -> guardian.id().equals(feed.guardian())))
                        .map(child -> read(feed, child)));
    }

    private PublishedCalendar read(Feed feed, ChildView child) {
        LocalDate today = clock.today();
        return days.calendar(feed, child, today, today.minusDays(DAYS_BACK), today.plusDays(DAYS_AHEAD))
                .published(clock.zone());
    }
}
