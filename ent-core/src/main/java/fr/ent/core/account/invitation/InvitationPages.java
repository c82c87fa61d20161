package fr.ent.core.account.invitation;

import fr.ent.core.account.invitation.PrintInvitations.InvitationLetter;
import fr.ent.core.account.invitation.PrintInvitations.InvitationLetters;
import fr.ent.core.account.print.PrintedPage;
import fr.ent.core.account.print.QrCode;
import fr.ent.core.account.print.Sender;
import fr.ent.core.account.print.Template;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** How the letters look: one A4 page each, to be handed over in person. */
record InvitationPages(Sender sender, InvitationLetters letters) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.FRENCH);

    private static final Template LETTER = Template.named("invitation/letter.html");
    private static final String STYLE = Template.read("claim/letter.css");

    String html() {
        return new PrintedPage("Invitations, " + sender.territoryName(), sender.accent())
                .of(
                        STYLE + sender.style(),
                        letters.letters().stream().map(this::letter).collect(Collectors.joining()));
    }

    private String letter(InvitationLetter letter) {
        String page = sender.site() + "/invitation";
        return LETTER.fill(
                Map.of(
                        "town", sender.territoryName(),
                        "name", letter.to().name().full(),
                        "code", letter.code().printed(),
                        "expiry", DAY.format(letters.expiry().atZone(sender.timeZone())),
                        "square", new QrCode(page + "#" + letter.code().value()).asDataUri(),
                        "page", page),
                Map.of("mark", sender.mark()));
    }
}
