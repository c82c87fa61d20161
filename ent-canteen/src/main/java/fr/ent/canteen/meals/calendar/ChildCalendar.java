package fr.ent.canteen.meals.calendar;

import fr.ent.canteen.MealWarning;
import fr.ent.canteen.MealWarningReason;
import fr.ent.canteen.Menu;
import fr.ent.canteen.MenuComponentKind;
import fr.ent.canteen.meals.calendar.BookedDays.BookedDay;
import fr.ent.canteen.meals.calendar.BookedDays.PlaceStatus;
import fr.ent.core.ical.CalendarEvent;
import fr.ent.core.ical.EventRevision;
import fr.ent.core.ical.EventTime.WholeDays;
import fr.ent.core.ical.EventWords;
import fr.ent.core.ical.PublishedCalendar;
import fr.ent.core.text.Elision;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The days of one child's calendar. Of the child it says the given name only. */
record ChildCalendar(UUID feed, String givenName, List<CalendarEntry> entries) {

    /** A day's entry; {@code changedAt} moves only when what it says may have changed. */
    record CalendarEntry(String uid, LocalDate day, String summary, String description, Instant changedAt) {

        CalendarEvent event() {
            return new CalendarEvent(
                    uid, WholeDays.on(day), new EventWords(summary, description, ""), EventRevision.at(changedAt));
        }
    }

    /** The calendar as programs read it. */
    PublishedCalendar published(ZoneId zone) {
        return new PublishedCalendar(
                "Cantine",
                "Cantine " + Elision.of(givenName),
                zone,
                entries.stream().map(CalendarEntry::event).toList());
    }

    static ChildCalendar of(
            Feed feed, String givenName, List<Menu> menus, List<BookedDay> booked, List<MealWarning> warnings) {
        Map<LocalDate, Lunch> lunches = new TreeMap<>();
        booked.stream().filter(BookedDay::isMeal).forEach(meal -> lunches.put(meal.day(), new Lunch(null, meal)));
        menus.forEach(menu ->
                lunches.merge(menu.date(), new Lunch(menu, null), (known, read) -> new Lunch(menu, known.booked())));
        Stream<CalendarEntry> meals = lunches.entrySet().stream()
                .map(lunch -> lunch.getValue()
                        .entry(
                                feed,
                                givenName,
                                lunch.getKey(),
                                warnings.stream()
                                        .filter(warning -> warning.date().equals(lunch.getKey()))
                                        .toList()));
        Stream<CalendarEntry> others =
                booked.stream().filter(day -> !day.isMeal()).map(day -> activity(feed, givenName, day));
        return new ChildCalendar(
                feed.id(), givenName, Stream.concat(meals, others).toList());
    }

    private static CalendarEntry activity(Feed feed, String givenName, BookedDay booked) {
        return new CalendarEntry(
                booked.activityId() + "-" + booked.day() + "-" + feed.id(),
                booked.day(),
                booked.activity() + "\u00a0: " + place(givenName, booked.place()),
                "",
                booked.bookedAt());
    }

    private static String place(String givenName, PlaceStatus place) {
        return switch (place) {
            case BOOKED -> "place réservée pour " + givenName;
            case WAITING -> givenName + " est sur liste d’attente";
        };
    }

    /** The menu of a day, and whether the child eats it. */
    private record Lunch(@Nullable Menu menu, @Nullable BookedDay booked) {

        CalendarEntry entry(Feed feed, String givenName, LocalDate day, List<MealWarning> warnings) {
            List<String> lines = new ArrayList<>();
            if (menu != null) {
                lines.addAll(LunchWords.of(menu, warnings));
            }
            if (booked != null) {
                lines.add(
                        booked.place() == PlaceStatus.BOOKED
                                ? "Repas réservé pour " + givenName + "."
                                : givenName + " est sur liste d’attente.");
            }
            boolean danger = warnings.stream().anyMatch(warning -> warning.reason() != MealWarningReason.DIET);
            return new CalendarEntry(
                    "repas-" + day + "-" + feed.id(),
                    day,
                    (danger ? "⚠ Allergie\u00a0! " : "") + "Cantine " + Elision.of(givenName) + courses(),
                    String.join("\n", lines),
                    changedAt().orElse(feed.openedAt()));
        }

        private String courses() {
            return menu == null
                    ? ""
                    : menu.components().stream()
                            .filter(part ->
                                    part.kind() == MenuComponentKind.MAIN || part.kind() == MenuComponentKind.DESSERT)
                            .map(part -> part.dishes().getFirst().name())
                            .collect(Collectors.joining(", ", "\u00a0: ", ""));
        }

        private Optional<Instant> changedAt() {
            Menu.Publication publication = menu == null ? null : menu.publication();
            return Stream.of(
                            booked == null ? null : booked.bookedAt(),
                            publication == null ? null : publication.publishedAt(),
                            publication == null ? null : publication.modifiedAt())
                    .flatMap(Stream::ofNullable)
                    .max(Instant::compareTo);
        }
    }
}
