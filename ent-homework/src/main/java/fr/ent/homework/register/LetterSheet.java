package fr.ent.homework.register;

import fr.ent.core.account.print.PrintedPage;
import fr.ent.core.account.print.Template;
import fr.ent.core.school.hours.DayHalf;
import fr.ent.core.text.Elision;
import fr.ent.homework.PaperWords;
import fr.ent.homework.register.RegisterView.RegisterAbsence;
import fr.ent.homework.register.RegisterView.RegisterPupil;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Letters to families, a page each: the half-days of a month without a reason, or with one of which the State’s services
 * judge, and what the law asks.
 */
record LetterSheet(String school, String accent, LocalDate today, RegisterView register, List<RegisterPupil> pupils) {

    private static final String STYLE = """
            .letter { page-break-after: always } .letter:last-child { page-break-after: auto }
            .head { color: #4a5558; margin-bottom: 14mm } h2 { font-size: 13pt; margin: 0 0 8mm }
            ul { margin: 3mm 0; padding-left: 6mm } .sign { margin-top: 16mm }""";

    LetterSheet {
        pupils = List.copyOf(pupils);
    }

    /** The whole document. */
    String html() {
        return new PrintedPage("Absences sans motif, " + register.className(), accent)
                .of(STYLE, pupils.stream().map(this::letter).collect(Collectors.joining()));
    }

    private String letter(RegisterPupil pupil) {
        String name = pupil.givenName() + " " + pupil.familyName();
        return "<div class=\"letter\"><p class=\"head\">" + text(school + ", le " + PaperWords.day(today)) + "</p><h2>"
                + text("Aux responsables " + Elision.of(name) + ", " + register.className()) + "</h2><p>"
                + text("Madame, Monsieur,") + "</p><p>"
                + text("Au mois " + PaperWords.of(register.month()) + ", " + name
                        + " n’était pas en classe à l’appel de ces demi-journées, sans motif connu de l’école ou que la loi"
                        + " reconnaisse :")
                + "</p><ul>"
                + pupil.absences().stream()
                        .filter(missed -> GivenReasons.isToFollowUp(missed.reason()))
                        .map(LetterSheet::line)
                        .collect(Collectors.joining())
                + "</ul><p>"
                + text(
                        "L’instruction est obligatoire. À partir de quatre demi-journées d’absence dans un mois sans motif"
                                + " légitime, la direction de l’école saisit les services de l’État chargés de l’éducation (code de"
                                + " l’éducation, articles L131-8 et R131-6).")
                + "</p><p>"
                + text(
                        "Dites-nous ce qui s’est passé, dans « Absence à l’école » ou de vive voix : nous cherchons avec vous"
                                + " comment " + pupil.givenName() + " reprend la classe.")
                + "</p><p class=\"sign\">" + text("La direction de l’école") + "</p></div>";
    }

    private static String line(RegisterAbsence missed) {
        return "<li>"
                + text(PaperWords.day(missed.date())
                        + (missed.half() == DayHalf.MORNING ? ", le matin" : ", l’après-midi")
                        + (missed.reason() == null ? "" : " (motif à apprécier)"))
                + "</li>";
    }

    private static String text(String plain) {
        return Template.text(PaperWords.unbroken(plain));
    }
}
