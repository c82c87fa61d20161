package fr.ent.homework.look;

import fr.ent.core.ChildId;
import fr.ent.core.Viewer;
import fr.ent.homework.absence.SchoolClock;
import fr.ent.homework.look.FamilyLookController.ChildNews;
import fr.ent.homework.look.WeekLooks.FormerLook;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Notes that a guardian looks at a week of the children, and finds what isn't as it was shown at the look before. */
@Component
class LookAtWeek {

    /** One who comes back this soon, or turns the page, still looks for the same time. */
    private static final Duration ONE_LOOK = Duration.ofMinutes(15);

    /** Of weeks longer ago nothing is news any more. */
    private static final Period KEPT = Period.ofWeeks(8);

    /** As far ahead as families plan. */
    private static final Period AHEAD = Period.ofWeeks(53);

    private final ReadShown readShown;
    private final WeekLooks looks;
    private final SchoolClock clock;

    LookAtWeek(ReadShown readShown, WeekLooks looks, SchoolClock clock) {
        this.readShown = readShown;
        this.looks = looks;
        this.clock = clock;
    }

    /** The news of each child; none of weeks long ago or far ahead, of which nothing is noted. */
    @Transactional
    public List<ChildNews> look(LocalDate monday, Viewer viewer) {
        LocalDate today = clock.today();
        if (viewer.children().isEmpty() || monday.isBefore(today.minus(KEPT)) || monday.isAfter(today.plus(AHEAD))) {
            return List.of();
        }
        Instant now = clock.now();
        looks.forget(viewer.person(), today.minus(KEPT));
        Map<ChildId, List<ShownThing>> shown = readShown.read(viewer.children(), monday, viewer.person());
        Map<ChildId, FormerLook> former = looks.note(viewer.person(), monday, shown, now, now.minus(ONE_LOOK));
        return viewer.children().stream()
                .map(child -> {
                    FormerLook before = former.get(child.id());
                    return before == null || before.at() == null
                            ? new ChildNews(child.id(), null, List.of())
                            : new ChildNews(
                                    child.id(),
                                    before.at(),
                                    WeekNews.find(before.shown(), shown.getOrDefault(child.id(), List.of())));
                })
                .toList();
    }
}
