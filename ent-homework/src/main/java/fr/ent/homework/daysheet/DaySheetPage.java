package fr.ent.homework.daysheet;

import fr.ent.core.PersonName;
import fr.ent.core.account.print.PrintedPage;
import fr.ent.core.account.print.Template;
import fr.ent.homework.PaperWords;
import fr.ent.homework.PlannedChange;
import fr.ent.homework.PlannedSlot;
import fr.ent.homework.daysheet.DaySheet.SheetPupil;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The day sheet on paper: the day, the habits, and a line for each pupil. */
record DaySheetPage(DaySheet sheet, String accent) {

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.FRENCH);
    private static final String STYLE = """
            h1 { font-size: 17pt } h2 { font-size: 13pt; margin: 7mm 0 2mm } .soft { color: #4a5558 }
            table { width: 100%; border-collapse: collapse } tr { page-break-inside: avoid }
            td { border-top: 0.3mm solid #c9d1d3; padding: 1.5mm 3mm 1.5mm 0; vertical-align: top }
            .hour { width: 30mm; white-space: nowrap } .name { width: 50mm; font-weight: bold } p + p { margin-top: 1mm }""";

    /** The whole document. */
    String html() {
        String title = "Fiche du jour, " + sheet.className();
        return new PrintedPage(title, accent)
                .of(STYLE, "<h1>" + text(title) + "</h1>" + soft(heading()) + day() + habits() + pupils());
    }

    private String heading() {
        return Stream.concat(
                        Stream.of(sheet.school(), PaperWords.day(sheet.date())),
                        sheet.teachers().stream().map(PersonName::full))
                .collect(Collectors.joining(" · "));
    }

    private String day() {
        String closure = sheet.day().closure();
        List<String> rows = Stream.concat(
                        sheet.day().slots().stream().map(DaySheetPage::slot),
                        sheet.day().changes().stream().map(DaySheetPage::change))
                .sorted(Comparator.comparing(DayRow::from))
                .map(DayRow::html)
                .toList();
        return "<h2>Emploi du temps</h2>"
                + (closure != null
                        ? soft(closure)
                        : rows.isEmpty()
                                ? soft("Rien n’est écrit pour ce jour.")
                                : "<table>" + String.join("", rows) + "</table>");
    }

    private static DayRow slot(PlannedSlot slot) {
        String about =
                Stream.of(slot.place(), slot.bring()).filter(Objects::nonNull).collect(Collectors.joining(" · "));
        return row(slot.from(), slot.to(), text(name(slot)), about);
    }

    private static DayRow change(PlannedChange change) {
        return row(
                change.from(),
                change.to(),
                "<strong>" + text(change.name()) + "</strong>",
                Objects.requireNonNullElse(change.note(), ""));
    }

    private static DayRow row(LocalTime from, LocalTime to, String name, String about) {
        return new DayRow(
                from,
                "<tr><td class=\"hour\">" + text(hours(from, to)) + "</td><td>" + name
                        + (about.isEmpty() ? "" : soft(about)) + "</td></tr>");
    }

    private static String hours(LocalTime from, LocalTime to) {
        return HOUR.format(from) + " – " + HOUR.format(to);
    }

    private static String name(PlannedSlot slot) {
        if (slot.title() != null) {
            return slot.title();
        }
        if (slot.subject() != null) {
            return slot.subject().title();
        }
        return switch (slot.kind()) {
            case RECESS -> "Récréation";
            case SUPPORT -> "Soutien (APC)";
            case LESSON, OTHER -> "Autre temps";
        };
    }

    private String habits() {
        return "<h2>Habitudes de la classe, où sont les choses</h2>"
                + (sheet.habits().isEmpty()
                        ? soft("Rien n’est écrit.")
                        : sheet.habits()
                                .lines()
                                .map(line -> "<p>" + text(line) + "</p>")
                                .collect(Collectors.joining()));
    }

    private String pupils() {
        List<SheetPupil> pupils = sheet.pupils();
        return "<h2>" + text("Élèves (" + pupils.size() + ")") + "</h2><table>"
                + pupils.stream().map(DaySheetPage::pupil).collect(Collectors.joining()) + "</table>";
    }

    private static String pupil(SheetPupil pupil) {
        String guardians = pupil.guardians().stream().map(PersonName::full).collect(Collectors.joining(", "));
        return "<tr><td class=\"name\">" + text(pupil.name()) + "</td><td>"
                + pupil.notes().stream()
                        .map(note -> "<p>" + text(note) + "</p>")
                        .collect(Collectors.joining())
                + (guardians.isEmpty() ? "" : soft("Responsables\u00a0: " + guardians)) + "</td></tr>";
    }

    private static String soft(String words) {
        return "<p class=\"soft\">" + text(words) + "</p>";
    }

    private static String text(String plain) {
        return Template.text(plain);
    }

    private record DayRow(LocalTime from, String html) {}
}
