package fr.ent.homework.timetable.paper;

import fr.ent.core.account.print.PrintedPage;
import fr.ent.core.account.print.Sender;
import fr.ent.core.account.print.Template;
import fr.ent.core.school.hours.HalfDay;
import fr.ent.homework.timetable.plan.ClassGrid;
import fr.ent.homework.timetable.plan.SlotContent;
import fr.ent.homework.timetable.plan.SlotFacts;
import fr.ent.homework.timetable.plan.SlotLanes;
import fr.ent.homework.timetable.plan.SlotWeeks;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The usual week of a class: a page for every week, or one for odd and one for even weeks where they differ.
 *
 * @param year its name, {@code 2026-2027}; may be empty
 * @param grid of both turns
 */
record WeekSheet(Sender sender, String year, List<HalfDay> halves, ClassGrid grid) {

    private static final int DAYS = 5;

    private static final String STYLE = """
            @page { size: A4 landscape; margin: 10mm 12mm }
            body { font-size: 9pt; line-height: 1.2 }
            .turn { page-break-after: always } .turn.last { page-break-after: auto }
            h1 { font-size: 17pt } .head { height: 16mm; position: relative } .from { color: #4a5558; font-size: 9.5pt }
            .tag { position: absolute; right: 0; top: 1mm; font-size: 12pt; font-weight: bold }
            .days { position: relative; height: 165mm }
            .day { position: absolute; top: 0; width: 52mm; height: 165mm }
            .day h2 { font-size: 11pt; height: 7mm; margin: 0 }
            .slot { position: absolute; overflow: hidden; padding: 0.4mm 1mm 0 1.6mm;
                    border-left: 1mm solid #4a5558; background: #f2efe9 }
            .slot b { font-weight: bold } .slot .more { color: #33393b; font-size: 8pt }
            .blue { background: #e2eef8; border-color: #1e5a8c } .gold { background: #fdeed6; border-color: #8a4b00 }
            .violet { background: #f1e8f6; border-color: #6a3f86 } .red { background: #fbe9e4; border-color: #b2432f }
            .green { background: #e7f2e2; border-color: #35682d }
            .none { color: #4a5558; padding-top: 3mm }
            """;

    WeekSheet {
        halves = List.copyOf(halves);
    }

    String html() {
        boolean differ = grid.slots().stream().anyMatch(slot -> slot.content().weeks() != SlotWeeks.EVERY);
        String body = differ
                ? page(SlotWeeks.ODD, "Semaine impaire", "turn") + page(SlotWeeks.EVEN, "Semaine paire", "turn last")
                : page(SlotWeeks.EVERY, "Toutes les semaines", "turn last");
        return new PrintedPage("Emploi du temps, " + sender.className(), sender.accent()).of(STYLE, body);
    }

    private String page(SlotWeeks turn, String words, String style) {
        List<SlotFacts> shown = grid.slots().stream()
                .filter(slot -> slot.content().weeks() == SlotWeeks.EVERY
                        || slot.content().weeks() == turn)
                .toList();
        String days = Stream.iterate(DayOfWeek.MONDAY, day -> day.plus(1))
                .limit(DAYS)
                .map(day -> day(day, shown))
                .collect(Collectors.joining());
        return """
                <div class="%s"><div class="head"><h1 class="accent">%s</h1><p class="from">%s</p><p class="tag">%s</p></div>
                <div class="days">%s</div></div>""".formatted(
                        style,
                        Template.text("Emploi du temps\u00a0: " + sender.className()),
                        Template.text(Stream.of(sender.schoolName(), sender.territoryName(), year)
                                .filter(part -> !part.isEmpty())
                                .collect(Collectors.joining(" · "))),
                        Template.text(words),
                        days);
    }

    private String day(DayOfWeek day, List<SlotFacts> shown) {
        PaperScale scale = scale();
        List<SlotFacts> ofDay =
                shown.stream().filter(slot -> slot.content().weekday() == day).toList();
        String name = day.getDisplayName(TextStyle.FULL, Locale.FRENCH);
        return "<div class=\"day\" style=\"left:" + scale.columnOf(day) + "\"><h2>"
                + Template.text(name.substring(0, 1).toUpperCase(Locale.FRENCH) + name.substring(1)) + "</h2>"
                + (ofDay.isEmpty() ? "<p class=\"none\">Pas classe</p>" : "")
                + SlotLanes.lay(ofDay).stream()
                        .map(laid -> new PaperSlot(laid, people(laid.slot().content()), scale).html())
                        .collect(Collectors.joining())
                + "</div>";
    }

    private String people(SlotContent slot) {
        return Stream.of(grid.nameOf(slot.groupId()), grid.teacherOf(slot.teacherId()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** From the first to the last hour of the school or of a slot. */
    private PaperScale scale() {
        List<LocalTime> hours = Stream.concat(
                        halves.stream().flatMap(half -> Stream.of(half.from(), half.to())),
                        grid.slots().stream()
                                .flatMap(slot -> Stream.of(
                                        slot.content().from(), slot.content().to())))
                .sorted()
                .toList();
        return hours.isEmpty()
                ? new PaperScale(LocalTime.of(8, 0), LocalTime.of(17, 0))
                : new PaperScale(hours.getFirst(), hours.getLast());
    }
}
