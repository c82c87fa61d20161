package fr.ent.homework.library.overdue;

import fr.ent.core.account.print.PrintedPage;
import fr.ent.core.account.print.Template;
import fr.ent.homework.library.overdue.OverdueView.OverdueLoan;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Slips one below the other, to cut along dotted lines: what a child has at home, and a kind word about it. */
record SlipSheet(String school, String accent, LocalDate today, List<LateSlip> slips) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.FRENCH);

    private static final String STYLE = """
            .slip { page-break-inside: avoid; border-bottom: 1px dashed #4a5558; padding: 5mm 0 6mm }
            .head { font-size: 9.5pt; color: #4a5558 } h2 { font-size: 13pt; margin: 1mm 0 2mm }
            ul { margin: 1.5mm 0; padding-left: 6mm } .due { color: #4a5558 }""";

    SlipSheet {
        slips = List.copyOf(slips);
    }

    /** The whole document. */
    String html() {
        return new PrintedPage("Petits mots de la bibliothèque, " + school, accent)
                .of(STYLE, slips.stream().map(this::slip).collect(Collectors.joining()));
    }

    private String slip(LateSlip slip) {
        boolean one = slip.loans().size() == 1;
        String has = slip.givenName() + (one ? " a encore à la maison un livre" : " a encore à la maison des livres")
                + " de la bibliothèque de l’école :";
        return "<div class=\"slip\"><p class=\"head\">" + text("Bibliothèque · " + school + " · " + DAY.format(today))
                + "</p><h2>" + text("Pour la famille de " + slip.address()) + "</h2><p>" + text(has) + "</p><ul>"
                + slip.loans().stream().map(SlipSheet::line).collect(Collectors.joining()) + "</ul><p>"
                + text(
                        one
                                ? "Quand vous l’aurez retrouvé, glissez-le dans le cartable : d’autres enfants seront contents de le lire."
                                : "Quand vous les aurez retrouvés, glissez-les dans le cartable : d’autres enfants seront contents"
                                        + " de les lire.")
                + " " + text("Un livre perdu ou abîmé ? Dites-le simplement à l’école, il n’y a pas d’amende. Merci !")
                + "</p></div>";
    }

    private static String line(OverdueLoan loan) {
        return "<li><b>" + text(loan.book().title()) + "</b> <span class=\"due\">"
                + text("à rendre pour le " + DAY.format(loan.dueOn())) + "</span></li>";
    }

    private static String text(String plain) {
        return Template.text(plain);
    }
}
