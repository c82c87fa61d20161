package fr.ent.core.entry.card;

import fr.ent.core.account.OneTimeCode;
import fr.ent.core.account.print.PrintedPage;
import fr.ent.core.account.print.QrCode;
import fr.ent.core.account.print.Sender;
import fr.ent.core.account.print.Template;
import fr.ent.core.entry.EntryPicture;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** How cards look on paper: the poster of a class, or eight children's cards to a page, with lines to cut along. */
record PrintedCards(Sender sender) {

    private static final Template POSTER = Template.named("entry/poster.html");
    private static final Template CARD = Template.named("entry/card.html");
    private static final String STYLE = Template.read("entry/entry.css");
    private static final String NO_CARD = "<td></td>";

    String poster(OneTimeCode code) {
        return page("Entrée de la classe")
                .of(
                        STYLE,
                        POSTER.fill(
                                Map.of(
                                        "class", sender.className(),
                                        "school", sender.schoolName(),
                                        "code", code.printed(),
                                        "page", sender.site() + "/entree",
                                        "square", square(code)),
                                Map.of()));
    }

    String cards(List<ChildCard> cards) {
        String rows = IntStream.iterate(0, first -> first < cards.size(), first -> first + 2)
                .mapToObj(first -> "<tr>" + card(cards, first) + card(cards, first + 1) + "</tr>")
                .collect(Collectors.joining());
        return page("Cartes d’entrée").of(STYLE, "<table class=\"cards\">" + rows + "</table>");
    }

    private PrintedPage page(String kind) {
        return new PrintedPage(kind + ", classe " + sender.className(), sender.accent());
    }

    private String card(List<ChildCard> cards, int number) {
        if (number >= cards.size()) {
            return NO_CARD;
        }
        ChildCard card = cards.get(number);
        return CARD.fill(
                Map.of(
                        "name", card.name(),
                        "class", sender.className(),
                        "animal", card.picture().animal().word(),
                        "picture", new AnimalDrawing(card.picture().animal()).asDataUri(),
                        "code", card.code().printed(),
                        "square", square(card.code())),
                Map.of());
    }

    /** The code stands behind the {@code #}, which no browser sends on: it is in nobody's log. */
    private String square(OneTimeCode code) {
        return new QrCode(sender.site() + "/entree#" + code.value()).asDataUri();
    }

    /** The card of one child. */
    record ChildCard(String name, EntryPicture picture, OneTimeCode code) {

        /** Never the code: this is what logs get. */
        @Override
        public String toString() {
            return "ChildCard";
        }
    }
}
