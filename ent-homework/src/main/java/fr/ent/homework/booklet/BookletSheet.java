package fr.ent.homework.booklet;

import fr.ent.core.ChildView;
import fr.ent.core.DateRange;
import fr.ent.core.account.print.PrintedPage;
import fr.ent.core.account.print.Template;
import fr.ent.core.catalogue.SchoolSubject;
import fr.ent.core.storage.FileId;
import fr.ent.core.storage.FileView;
import fr.ent.core.text.Elision;
import fr.ent.homework.PaperWords;
import fr.ent.homework.booklet.BookletView.ObservationView;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A booklet on paper, domain by domain and day by day.
 *
 * @param pictures those that are printed
 */
record BookletSheet(
        ChildView child, DateRange days, List<ObservationView> observations, Set<FileId> pictures, String accent) {

    private static final String STYLE = """
            h1 { font-size: 18pt } .head { color: #4a5558; margin-bottom: 6mm }
            h2 { font-size: 13pt; margin: 6mm 0 2mm; page-break-after: avoid }
            .one { page-break-inside: avoid; margin: 0 0 5mm; padding-left: 4mm; border-left: 0.8mm solid #d8d2c4 }
            .when { color: #4a5558; font-size: 9.5pt; margin: 0 0 0.5mm } .words { margin: 0 0 1mm }
            .skill { color: #4a5558; font-size: 9.5pt; margin: 0 0 2mm }
            img { max-width: 80mm; max-height: 62mm; margin: 0 3mm 2mm 0 }""";

    /** The whole document. */
    String html() {
        String title = "Carnet de suivi " + Elision.of(child.givenName() + " " + child.familyName());
        return new PrintedPage(title, accent)
                .of(
                        STYLE,
                        "<p class=\"head\">" + text(child.schoolName() + ", " + child.className()) + "</p>"
                                + "<h1 class=\"accent\">" + text(title) + "</h1><p class=\"head\">"
                                + text("Du " + PaperWords.date(days.from()) + " au " + PaperWords.date(days.to()))
                                + "</p>"
                                + (observations.isEmpty()
                                        ? "<p>" + text("Rien n’est publié sur cette période.") + "</p>"
                                        : domains()));
    }

    private String domains() {
        return observations.stream()
                .sorted(Comparator.comparing(ObservationView::date))
                .collect(Collectors.groupingBy(one -> one.skill().subject(), TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(domain -> domain(domain.getKey(), domain.getValue()))
                .collect(Collectors.joining());
    }

    private String domain(SchoolSubject subject, List<ObservationView> seen) {
        return "<h2>" + text(subject.title()) + "</h2>"
                + seen.stream().map(this::observation).collect(Collectors.joining());
    }

    private String observation(ObservationView one) {
        String skill = one.skill().words();
        return "<div class=\"one\"><p class=\"when\">" + text(PaperWords.date(one.date())) + "</p><p class=\"words\">"
                + text(one.words()) + "</p>"
                + (skill.equals(one.words()) ? "" : "<p class=\"skill\">" + text(skill) + "</p>")
                + one.files().stream()
                        .filter(file -> pictures.contains(file.id()))
                        .map(file -> picture(file, one))
                        .collect(Collectors.joining())
                + "</div>";
    }

    private static String picture(FileView file, ObservationView one) {
        return "<img src=\"picture:" + file.id() + "\" alt=\"" + text("Photo\u00A0: " + one.words()) + "\"/>";
    }

    private static String text(String plain) {
        return Template.text(PaperWords.unbroken(plain));
    }
}
