package fr.ent.homework.progress.report;

import fr.ent.core.account.print.PrintedPage;
import fr.ent.core.account.print.Template;
import fr.ent.core.text.Elision;
import fr.ent.homework.PaperWords;
import fr.ent.homework.progress.ResultLevel;
import fr.ent.homework.progress.report.ReportText.ReportSkill;
import fr.ent.homework.progress.report.ReportText.ReportSubject;
import fr.ent.homework.progress.term.TermDays;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A report on paper, by the parts that the arrêté of 31 December 2015 asks of a periodic one in elementary school: what was worked
 * on by subject, how far the pupil is, the teacher's appreciations, room for the signatures.
 */
record ReportSheet(ReportText report, String accent) {

    private static final List<ResultLevel> LEVELS = Arrays.asList(ResultLevel.values());
    private static final Map<ResultLevel, String> WORDS = Map.of(
            ResultLevel.NOT_REACHED, "Non atteints",
            ResultLevel.PARTLY_REACHED, "Partiellement atteints",
            ResultLevel.REACHED, "Atteints",
            ResultLevel.EXCEEDED, "Dépassés");
    private static final String STYLE = """
            h1 { font-size: 18pt } .head { color: #4a5558; margin-bottom: 6mm }
            table { width: 100%; border-collapse: collapse; margin: 3mm 0 5mm } tr { page-break-inside: avoid }
            th, td { border: 0.3mm solid #b9b2a3; padding: 1.6mm 2mm; vertical-align: top }
            th { text-align: left; font-weight: 700 } td.level, th.level { width: 19mm; text-align: center; font-size: 9pt }
            h2 { font-size: 12.5pt; margin-top: 4mm; page-break-after: avoid } .words { margin: 0 0 3mm }
            .sign td { height: 22mm }""";

    /** The whole document. */
    String html() {
        String name = report.givenName() + " " + report.familyName();
        return new PrintedPage("Livret scolaire " + Elision.of(name), accent)
                .of(
                        STYLE,
                        "<p class=\"head\">" + text(report.school() + ", " + report.className()) + "</p>"
                                + "<h1 class=\"accent\">" + text("Livret scolaire " + Elision.of(name)) + "</h1>"
                                + "<p class=\"head\">"
                                + text(name(report.term()) + ", du "
                                        + PaperWords.date(report.term().from()) + " au "
                                        + PaperWords.date(report.term().to()))
                                + "</p>"
                                + report.subjects().stream().map(this::subject).collect(Collectors.joining())
                                + "<h2>" + text("Appréciation générale") + "</h2>" + words(report.general())
                                + "<table class=\"sign\"><tr><td>" + text("L’enseignant ou l’enseignante") + "</td><td>"
                                + text("La direction de l’école") + "</td><td>" + text("Les responsables")
                                + "</td></tr></table>");
    }

    /** As families call it, by how many the year has. */
    private static String name(TermDays term) {
        String nth = term.number() + (term.number() == 1 ? "er" : "e");
        return switch (term.count()) {
            case 2 -> nth + " semestre";
            case 3 -> nth + " trimestre";
            default -> "Période " + term.number();
        };
    }

    private String subject(ReportSubject subject) {
        String rows = subject.skills().stream().map(ReportSheet::row).collect(Collectors.joining());
        return "<h2>" + text(subject.subject().title()) + "</h2>"
                + (rows.isEmpty()
                        ? ""
                        : "<table><tr><th>" + text("Objectifs d’apprentissage") + "</th>" + heads() + "</tr>" + rows
                                + "</table>")
                + words(subject.words());
    }

    private static String heads() {
        return LEVELS.stream()
                .map(level -> "<th class=\"level\">" + text(WORDS.getOrDefault(level, "")) + "</th>")
                .collect(Collectors.joining());
    }

    private static String row(ReportSkill skill) {
        return "<tr><td>" + text(skill.words()) + "</td>"
                + LEVELS.stream()
                        .map(level -> "<td class=\"level\">" + (level == skill.level() ? "X" : "") + "</td>")
                        .collect(Collectors.joining())
                + "</tr>";
    }

    private static String words(String words) {
        return words.isEmpty()
                ? ""
                : words.lines()
                        .map(line -> "<p class=\"words\">" + text(line) + "</p>")
                        .collect(Collectors.joining());
    }

    private static String text(String plain) {
        return Template.text(plain);
    }
}
