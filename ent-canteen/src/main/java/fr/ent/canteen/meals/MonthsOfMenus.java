package fr.ent.canteen.meals;

import fr.ent.canteen.Menu;
import fr.ent.core.SchoolId;
import fr.ent.core.persistence.TerritoryFacts;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Keeps the published menus in memory, school by school and month by month: any days may be asked for, and nobody may fill
 * the memory by asking for odd ones.
 */
@Component
class MonthsOfMenus {

    /** The months that families look at. Others are read anew, and only the days asked for. */
    private static final int BEFORE = 1;

    private static final int AHEAD = 3;

    /** As the database orders them. */
    private static final Comparator<SchoolId> ORDER = Comparator.comparing(SchoolId::toString);

    private final TerritoryFacts facts;
    private final Clock clock;

    MonthsOfMenus(TerritoryFacts facts, Clock clock) {
        this.facts = facts;
        this.clock = clock;
    }

    /**
     * The menus of these schools and days, by school and day, where they may be answered from memory.
     *
     * @param read reads menus between two days, both included; it is asked once at most
     */
    Optional<List<Menu>> find(Collection<SchoolId> schools, LocalDate from, LocalDate to, ReadMenus read) {
        List<YearMonth> months = months(from, to);
        if (!areKept(months)) {
            return Optional.empty();
        }
        List<MenuMonth> asked = schools.stream()
                .distinct()
                .sorted(ORDER)
                .flatMap(school -> months.stream().map(month -> new MenuMonth(school, month)))
                .toList();
        return facts.findAll("menus", asked, missing -> read(missing, read))
                .map(found -> asked.stream()
                        .flatMap(month -> found.getOrDefault(month, List.of()).stream())
                        .filter(menu ->
                                !menu.date().isBefore(from) && !menu.date().isAfter(to))
                        .toList());
    }

    private static List<YearMonth> months(LocalDate from, LocalDate to) {
        YearMonth last = YearMonth.from(to);
        return Stream.iterate(YearMonth.from(from), month -> !month.isAfter(last), month -> month.plusMonths(1))
                .toList();
    }

    private boolean areKept(List<YearMonth> months) {
        YearMonth now = YearMonth.now(clock);
        return !months.isEmpty()
                && !months.getFirst().isBefore(now.minusMonths(BEFORE))
                && !months.getLast().isAfter(now.plusMonths(AHEAD));
    }

    /** A month without menus is known as well. */
    private static Map<MenuMonth, List<Menu>> read(Set<MenuMonth> missing, ReadMenus read) {
        List<YearMonth> months = missing.stream().map(MenuMonth::month).sorted().toList();
        Map<MenuMonth, List<Menu>> menus = read
                .read(
                        missing.stream().map(MenuMonth::school).collect(Collectors.toSet()),
                        months.getFirst().atDay(1),
                        months.getLast().atEndOfMonth())
                .stream()
                .collect(Collectors.groupingBy(MenuMonth::of));
        return missing.stream()
                .collect(Collectors.toMap(Function.identity(), month -> menus.getOrDefault(month, List.of())));
    }

    /** A school's menus of a month. */
    private record MenuMonth(SchoolId school, YearMonth month) {

        static MenuMonth of(Menu menu) {
            return new MenuMonth(menu.schoolId(), YearMonth.from(menu.date()));
        }
    }

    /** Reads menus between two days, both included. */
    @FunctionalInterface
    interface ReadMenus {
        List<Menu> read(Collection<SchoolId> schools, LocalDate from, LocalDate to);
    }
}
