package fr.ent.homework.library.label;

import fr.ent.core.account.print.LineBarcode;
import fr.ent.core.account.print.PrintedPage;
import fr.ent.core.account.print.Template;
import java.util.ArrayList;
import java.util.List;

/** Labels on sheets of A4 with three by seven stickers of 63.5 × 38.1 mm, as shops sell them. */
record LabelSheet(String title, String accent, List<PaperLabel> labels) {

    private static final int ACROSS = 3;
    private static final int ON_A_PAGE = 21;

    private static final String STYLE = """
            @page { margin: 15.1mm 7.2mm 0 }
            table { border-collapse: separate; border-spacing: 0; page-break-after: always }
            table.last { page-break-after: auto }
            td { width: 63.5mm; height: 38.1mm; padding: 0; vertical-align: middle; text-align: center; line-height: 1.2 }
            td.gap { width: 2.5mm }
            b { display: block; font-size: 12pt } .line { font-size: 8.5pt } .foot { font-size: 7pt; color: #4a5558 }
            img { width: 48mm; height: 13mm; display: block; margin: 1mm auto 0 } .signs { font-size: 9pt }""";

    LabelSheet {
        labels = List.copyOf(labels);
    }

    /** The whole document. */
    String html() {
        StringBuilder pages = new StringBuilder();
        for (int from = 0; from < labels.size(); from += ON_A_PAGE) {
            int to = Math.min(from + ON_A_PAGE, labels.size());
            pages.append(page(labels.subList(from, to), to == labels.size()));
        }
        return new PrintedPage(title, accent).of(STYLE, pages.toString());
    }

    private static String page(List<PaperLabel> labels, boolean last) {
        StringBuilder rows = new StringBuilder(last ? "<table class=\"last\">" : "<table>");
        for (int from = 0; from < labels.size(); from += ACROSS) {
            List<String> cells = new ArrayList<>();
            for (int i = from; i < from + ACROSS; i++) {
                cells.add(i < labels.size() ? cell(labels.get(i)) : "<td></td>");
            }
            rows.append("<tr>")
                    .append(String.join("<td class=\"gap\"></td>", cells))
                    .append("</tr>");
        }
        return rows.append("</table>").toString();
    }

    private static String cell(PaperLabel label) {
        String signs = Template.text(label.barcode().signs());
        return "<td><b>" + Template.text(label.head()) + "</b><span class=\"line\">" + Template.text(label.line())
                + "</span><img alt=\"" + signs + "\" src=\""
                + new LineBarcode(label.barcode().signs()).asDataUri() + "\"/><span class=\"signs\">" + signs
                + "</span> <span class=\"foot\">" + Template.text(label.foot()) + "</span></td>";
    }
}
