package fr.ent.gateway.home;

import fr.ent.core.ChildId;
import fr.ent.core.ChildView;
import fr.ent.core.ClassView;
import fr.ent.core.DateRange;
import fr.ent.core.SchoolId;
import fr.ent.core.Viewer;
import fr.ent.core.image.ImageConsents;
import fr.ent.core.moving.AnnouncedPlaces;
import fr.ent.core.moving.PupilPlaces;
import fr.ent.core.school.SchoolCalendar;
import fr.ent.core.school.SchoolDays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/**
 * Puts a family's days together from the modules, part by part; the number of statements doesn't depend on children or
 * days. No transaction spans the parts, so that a statement that fails takes no other along.
 */
@Component
class FamilyHome {

    /** The longest range that may be asked for, and longer than the summer holidays. */
    private static final int DAYS_AHEAD = 62;

    private final HomeModules modules;
    private final SchoolCalendar calendar;
    private final AnnouncedPlaces announced;
    private final ImageConsents images;

    FamilyHome(HomeModules modules, SchoolCalendar calendar, AnnouncedPlaces announced, ImageConsents images) {
        this.announced = announced;
        this.modules = modules;
        this.calendar = calendar;
        this.images = images;
    }

    FamilyHomeView compose(Viewer viewer, DateRange range) {
        PartByPart<HomePart> parts = new PartByPart<>(part -> modules.isOff(viewer.territory(), part));
        List<ChildView> children = viewer.children();
        PupilPlaces places = Objects.requireNonNullElseGet(
                parts.ask(HomePart.CALENDAR, () -> announced.list(children)), () -> PupilPlaces.today(children));
        List<SchoolId> schools = places.listClasses().stream()
                .map(ClassView::schoolId)
                .distinct()
                .toList();
        DateRange ahead = new DateRange(range.from(), range.from().plusDays(DAYS_AHEAD));
        SchoolDays days = parts.ask(HomePart.CALENDAR, () -> calendar.days(schools, ahead.from(), ahead.to()));
        HomeDays home = new HomeDays(
                places,
                days,
                parts.ask(HomePart.HOMEWORK, () -> modules.homework().listDue(children, range, viewer.person())),
                parts.ask(HomePart.TIMETABLE, () -> modules.homework().listDays(places, range)),
                parts.ask(HomePart.ABSENCES, () -> modules.homework().listAway(children, range)),
                parts.ask(
                        HomePart.CANTEEN,
                        () -> HomeDays.lunches(modules.canteen().listDays(viewer, range.from(), range.to()))));
        Map<ChildId, Boolean> unanswered = parts.ask(
                HomePart.IMAGES,
                () -> images.listUnanswered(children.stream().map(ChildView::id).toList(), viewer.person()));
        return new FamilyHomeView(
                children.stream()
                        .map(child -> new FamilyHomeView.ChildDays(
                                child,
                                home.of(child, range),
                                places.findComing(child).orElse(null),
                                viewer.findLeaving(child.id()).orElse(null)))
                        .toList(),
                home.findNextSchoolDay(ahead).orElse(null),
                parts.ask(HomePart.OFFERS, () -> modules.canteen().listOffered(viewer)),
                parts.ask(HomePart.FILES, () -> modules.files().listToDo(viewer)),
                parts.ask(HomePart.MESSAGES, () -> modules.messaging().unread(viewer)),
                parts.ask(HomePart.ABSENCES, () -> modules.homework().listUnexplained(children)),
                unanswered == null ? null : List.copyOf(unanswered.keySet()),
                unanswered == null
                        ? null
                        : unanswered.entrySet().stream()
                                .filter(Map.Entry::getValue)
                                .map(Map.Entry::getKey)
                                .toList(),
                parts.unavailable());
    }
}
