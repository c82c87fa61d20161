package fr.ent.gateway.login;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.gateway.testing.RealmUsers;
import fr.ent.gateway.testing.Visitor;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The product's word that a child has shown a card, as Keycloak takes it or refuses it. */
class SealedCardIT extends CardScene {

    @Autowired
    private KeycloakSettings settings;

    @Test
    void servesOnce() {
        String departure = departure();
        assertThat(new Visitor(HOST, port).follow(departure)).contains("code=");

        refused(departure);
    }

    @Test
    void isSealed() {
        String departure = departure();
        refused(departure.replaceAll("card_seal=[^&]+", "card_seal=AAAA"));
        refused(departure.replaceAll("card_seal=[^&]+&?", ""));
        refused(departure.replaceAll("card=[0-9a-f-]{36}", "card=" + UUID.randomUUID()));
    }

    @Test
    void isGoodForTheDoorOfCardsAlone() {
        String departure = departure();
        Visitor home = new Visitor(HOST, port);
        String other = home.leave("/oauth2/authorization/ent");

        refused(other + "&card=" + parameter(departure, "card") + "&card_seal=" + parameter(departure, "card_seal"));
        refused(departure.replace("code%2Fcard", "code%2Fent").replace("code/card", "code/ent"));
    }

    @Test
    void isGoodForAMinuteBesideAClockThatIsAMinuteOff() {
        String subject = subject();
        accepted(sealed(subject, rose.toString(), Instant.now().minusSeconds(40)));
        accepted(sealed(subject, rose.toString(), Instant.now().plusSeconds(110)));

        refused(sealed(subject, rose.toString(), Instant.now().minusSeconds(62)));
        refused(sealed(subject(), rose.toString(), Instant.now().plusSeconds(3600)));
    }

    @Test
    void isForThatPersonsAccountAlone() {
        refused(sealed(subject(), adam.toString(), Instant.now().plusSeconds(20)));
        refused(sealed(
                RealmUsers.create().subject(), rose.toString(), Instant.now().plusSeconds(20)));
    }

    @Test
    void opensNoActionOfTheAccount() {
        refused(departure() + "&kc_action=webauthn-register");
        refused(departure() + "&kc_action=UPDATE_PASSWORD");
    }

    @Test
    void leavesNoSessionThatLetsSomebodyInAgain() {
        Visitor tablet = tablet();
        enter(tablet, rose);
        String ordinary = tablet().leave("/oauth2/authorization/ent").replace("prompt=login&", "");

        assertThat(tablet.open(ordinary).body()).contains("name=\"username\"");
    }

    private String subject() {
        Visitor tablet = tablet();
        say(tablet, rose);
        return subjectOf(rose);
    }

    private String departure() {
        Visitor tablet = tablet();
        assertThat(say(tablet, rose)).isEqualTo(204);
        return tablet.leave(DOOR);
    }

    /** A word that the product itself would have sealed. */
    private String sealed(String subject, String person, Instant goodUntil) {
        String departure = departure();
        String back = URLDecoder.decode(parameter(departure, "redirect_uri"), StandardCharsets.UTF_8);
        String number = UUID.randomUUID().toString().replace("-", "").substring(0, 22);
        String card = subject + "." + person + "." + goodUntil.getEpochSecond() + "." + number;
        String seal = Seal.of("card\n" + back + "\n" + card, settings.gatewayClientSecret());
        return departure
                .replaceAll("card=[^&]+", "card=" + URLEncoder.encode(card, StandardCharsets.UTF_8))
                .replaceAll("card_seal=[^&]+", "card_seal=" + URLEncoder.encode(seal, StandardCharsets.UTF_8));
    }

    private void accepted(String departure) {
        assertThat(new Visitor(HOST, port).follow(departure)).contains("code=");
    }

    private void refused(String departure) {
        Visitor.Page page = new Visitor(HOST, port).open(departure);
        assertThat(page.address().getPath()).as(departure).startsWith("/realms/");
        assertThat(page.status()).as(departure).isEqualTo(400);
    }

    private static String parameter(String address, String name) {
        Matcher found = Pattern.compile("[?&]" + name + "=([^&]+)").matcher(address);
        assertThat(found.find()).as(address).isTrue();
        return found.group(1);
    }
}
