package fr.ent.homework.calendar;

import fr.ent.core.ChildId;
import fr.ent.core.ChildView;
import fr.ent.core.ClassId;
import fr.ent.core.ClassView;
import fr.ent.core.Directory;
import fr.ent.core.http.LinkToken;
import fr.ent.core.ical.CalendarFeeds;
import fr.ent.core.ical.PublishedCalendar;
import fr.ent.core.moving.AnnouncedPlaces;
import fr.ent.core.text.Elision;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Finds the calendar behind a feed's address. The right to the class or child is asked for anew each time: an address leads
 * nowhere any more once its reader has lost it.
 */
@Component
class FindCalendar implements CalendarFeeds {

    private static final String NBSP = "\u00a0";

    private final CalendarFeedRows feeds;
    private final Directory directory;
    private final AnnouncedPlaces announced;
    private final ComposeCalendar composeCalendar;

    FindCalendar(
            CalendarFeedRows feeds, Directory directory, AnnouncedPlaces announced, ComposeCalendar composeCalendar) {
        this.announced = announced;
        this.feeds = feeds;
        this.directory = directory;
        this.composeCalendar = composeCalendar;
    }

    @Override
    public Optional<PublishedCalendar> find(LinkToken token) {
        return feeds.find(token).flatMap(feed -> switch (feed.target().kind()) {
            case OWN_CLASSES -> ofOwnClasses(feed);
            case CLASS -> ofClass(feed);
            case CHILD -> ofChild(feed);
        });
    }

    private Optional<PublishedCalendar> ofOwnClasses(CalendarFeed feed) {
        List<ClassView> taught = directory.listTaught(feed.reader());
        return taught.isEmpty()
                ? Optional.empty()
                : Optional.of(composeCalendar.ofTeacher("Mes classes", feed.reader(), taught));
    }

    private Optional<PublishedCalendar> ofClass(CalendarFeed feed) {
        return directory
                .findClass(new ClassId(feed.target().id()))
                .filter(found -> leads(feed, found))
                .map(found -> composeCalendar.ofClass("Emploi du temps" + NBSP + ": " + found.name(), found));
    }

    private boolean leads(CalendarFeed feed, ClassView schoolClass) {
        return directory.listTeachers(schoolClass.id()).stream()
                        .anyMatch(teacher -> teacher.id().equals(feed.reader()))
                || directory.listHeads(schoolClass.schoolId()).contains(feed.reader());
    }

    private Optional<PublishedCalendar> ofChild(CalendarFeed feed) {
        return directory
                .findChild(new ChildId(feed.target().id()))
                .filter(child -> guards(feed, child))
                .map(child -> composeCalendar.ofChild(
                        "École " + Elision.of(child.givenName()), child, announced.find(child.id())));
    }

    private boolean guards(CalendarFeed feed, ChildView child) {
        return directory.listGuardians(child.id()).stream()
                .anyMatch(guardian -> guardian.id().equals(feed.reader()));
    }
}
