package fr.ent.homework.timetable.paper;

import fr.ent.core.account.print.Template;
import fr.ent.core.catalogue.SchoolSubject;
import fr.ent.homework.timetable.plan.SlotContent;
import fr.ent.homework.timetable.plan.SlotLanes.Laid;
import java.time.LocalTime;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A slot on the sheet, as high as it is long: its name and hours first, then for and with whom, where and with what as
 * far as there is room.
 */
record PaperSlot(Laid laid, String people, PaperScale scale) {

    private static final String NBSP = "\u00a0";

    String html() {
        SlotContent content = laid.slot().content();
        LocalTime from = content.from();
        LocalTime to = content.to();
        String hours = hour(from) + " – " + hour(to);
        boolean isTall = scale.holds(2, from, to);
        String more = more(content);
        return "<div class=\"slot " + tint(content.subject()) + "\" style=\"top:" + scale.top(from) + ";height:"
                + scale.height(from, to) + ";" + scale.across(laid.lane(), laid.lanes()) + "\"><b>"
                + Template.text(name(content)) + "</b>"
                + (isTall ? "<br/>" : " ")
                + "<span class=\"more\">" + Template.text(hours) + "</span>"
                + (!more.isEmpty() && scale.holds(3, from, to)
                        ? "<br/><span class=\"more\">" + Template.text(more) + "</span>"
                        : "")
                + "</div>";
    }

    private static String name(SlotContent content) {
        if (content.title() != null) {
            return content.title();
        }
        return content.subject() == null
                ? switch (content.kind()) {
                    case RECESS -> "Récréation";
                    case SUPPORT -> "Soutien (APC)";
                    case LESSON, OTHER -> "";
                }
                : content.subject().title();
    }

    private String more(SlotContent content) {
        return Stream.of(
                        people.isEmpty() ? null : people,
                        content.place(),
                        content.bring() == null ? null : "à apporter" + NBSP + ": " + content.bring())
                .flatMap(Stream::ofNullable)
                .collect(Collectors.joining(" · "));
    }

    /** As the clock is read in French: {@code 8 h 30}. */
    private static String hour(LocalTime hour) {
        return hour.getHour() + NBSP + "h" + (hour.getMinute() == 0 ? "" : NBSP + "%02d".formatted(hour.getMinute()));
    }

    /** The families of colours of the screen. */
    private static String tint(@Nullable SchoolSubject subject) {
        return switch (subject) {
            case null -> "";
            case LANGUAGE, FRENCH -> "blue";
            case FIRST_MATHEMATICS, MATHEMATICS -> "gold";
            case FOREIGN_LANGUAGE, CREATING, ART, MUSIC, ART_HISTORY -> "violet";
            case MOVING, SPORT -> "red";
            case EXPLORING, WORLD, CIVICS, SCIENCE, HISTORY_GEOGRAPHY -> "green";
        };
    }
}
