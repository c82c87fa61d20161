package fr.ent.canteen.demo;

import static fr.ent.core.demo.furnishing.Batch.row;

import fr.ent.core.demo.Chance;
import fr.ent.core.demo.ClassDays;
import fr.ent.core.demo.Person;
import fr.ent.core.demo.School;
import fr.ent.core.demo.furnishing.Batch;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes menus: four weeks that come round, the same in all schools of a town, and a fifth that is still a draft. */
final class MenuRows {

    private static final int WEEKS_BACK = 4;
    private static final int WEEKS_AHEAD = 4;
    private static final int CYCLE_WEEKS = 4;
    private static final List<DayOfWeek> ORDER =
            List.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY);

    private final Map<Integer, List<Dish>> menus = Dish.menus();
    private final Batch batch;
    private final Chance chance;
    private final UUID territory;

    MenuRows(Batch batch, Chance chance, UUID territory) {
        this.batch = batch;
        this.chance = chance;
        this.territory = territory;
    }

    private record Menu(UUID id, LocalDate day, @Nullable OffsetDateTime published) {}

    private record Served(Menu menu, int position, Dish dish) {}

    void write(School school, ClassDays days, Person cook, Instant published) {
        List<Menu> planned = new ArrayList<>();
        List<Served> served = new ArrayList<>();
        List<LocalDate> all = new ArrayList<>(days.past(WEEKS_BACK));
        List<LocalDate> shown = days.coming(WEEKS_AHEAD);
        all.addAll(days.coming(WEEKS_AHEAD + 1));
        for (LocalDate day : all) {
            Menu menu = new Menu(chance.id(), day, isDraft(day, shown) ? null : published.atOffset(ZoneOffset.UTC));
            planned.add(menu);
            List<Dish> dishes = menus.getOrDefault(number(day), List.of());
            for (int position = 0; position < dishes.size(); position++) {
                served.add(new Served(menu, position, dishes.get(position)));
            }
        }
        batch.insert(
                "canteen.menu (territory_id, id, school_id, day, updated_by, updated_at, published_by, published_at)",
                planned,
                one -> row(
                        territory,
                        one.id(),
                        school.id(),
                        one.day(),
                        cook.id(),
                        published.atOffset(ZoneOffset.UTC),
                        one.published() == null ? null : cook.id(),
                        one.published()));
        batch.insert(
                "canteen.menu_dish (territory_id, menu_id, position, component, name, allergens, labels, foods)",
                served,
                one -> row(
                        territory,
                        one.menu().id(),
                        one.position(),
                        one.dish().component(),
                        one.dish().name(),
                        "{" + one.dish().allergens() + "}",
                        "{" + one.dish().labels() + "}",
                        "{" + one.dish().foods() + "}"));
    }

    private static boolean isDraft(LocalDate day, List<LocalDate> shown) {
        return !shown.isEmpty() && day.isAfter(shown.getLast());
    }

    static int number(LocalDate day) {
        int week = day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR) % CYCLE_WEEKS;
        return week * ORDER.size() + ORDER.indexOf(day.getDayOfWeek()) + 1;
    }
}
