package fr.ent.homework.register;

import fr.ent.core.text.SpreadsheetLines;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The attendance of a school in a month as a file: a line for each class and one for the school. */
final class FiguresCsv {

    private static final ClassFigures SCHOOL = new ClassFigures("École", 0, 0, 0, 0, 0, 0, 0, 0);

    private FiguresCsv() {}

    static String write(Collection<ClassFigures> classes) {
        return SpreadsheetLines.write(lines -> {
            lines.add(List.of(
                    "Classe",
                    "Élèves aujourd’hui",
                    "Demi-journées appelées",
                    "Demi-journées dues par les élèves",
                    "Demi-journées manquées",
                    "Dont sans motif",
                    "Dont motif à apprécier",
                    "Taux de présence (%)",
                    "Élèves à 4 demi-journées ou plus, sans motif ou à apprécier",
                    "Élèves à 10 demi-journées ou plus, sans motif ou à apprécier"));
            classes.forEach(one -> lines.add(line(one)));
            lines.add(line(classes.stream().reduce(SCHOOL, ClassFigures::plus)));
        });
    }

    private static List<String> line(ClassFigures of) {
        return Stream.concat(
                        Stream.of(of.name()),
                        Stream.of(
                                String.valueOf(of.pupils()),
                                String.valueOf(of.rolls()),
                                String.valueOf(of.expected()),
                                String.valueOf(of.missed()),
                                String.valueOf(of.unexplained()),
                                String.valueOf(of.toJudge()),
                                rate(of),
                                String.valueOf(of.four()),
                                String.valueOf(of.ten())))
                .toList();
    }

    /** Empty where no roll was closed. */
    private static String rate(ClassFigures of) {
        return of.expected() == 0
                ? ""
                : String.format(Locale.FRENCH, "%.1f", 100.0 * (of.expected() - of.missed()) / of.expected());
    }
}
