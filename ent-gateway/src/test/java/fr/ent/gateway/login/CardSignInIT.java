package fr.ent.gateway.login;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.core.ChildId;
import fr.ent.gateway.testing.RealmUsers;
import fr.ent.gateway.testing.RealmUsers.User;
import fr.ent.gateway.testing.Visitor;
import fr.ent.gateway.testing.Visitor.Page;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Children who come in by a card of their class, through the real Keycloak. */
class CardSignInIT extends CardScene {

    @Test
    void letsTheChildInThatTouchedItsPicture() {
        Visitor tablet = tablet();

        Page landing = enter(tablet, rose);

        assertThat(landing.address().getPath()).isEqualTo("/");
        assertThat(tablet.open("/api/me").body()).contains("Rose").doesNotContain("Adam");
        assertThat(tablet.open("/api/me/sessions/current").body())
                .contains("\"way\":\"CARD\"", "\"idle\":1200", "\"left\":5400");
        assertThat(tablet.open("/api/homework/entries?classId=" + schoolClass + "&from=2026-11-24&to=2026-11-30")
                        .status())
                .isNotIn(401, 403);
    }

    @Test
    void letsTheNextChildInWhereTheOneBeforeHasEnded() {
        Visitor tablet = tablet();
        enter(tablet, rose);

        assertThat(tablet.delete("/api/me/sessions/current").status()).isEqualTo(204);
        assertThat(tablet.open("/api/me").status()).isEqualTo(401);
        enter(tablet, adam);

        assertThat(tablet.open("/api/me").body()).contains("Adam");
    }

    @Test
    void letsTheNextChildInWhereTheOneBeforeHasLeftTheTabletAsItIs() {
        Visitor tablet = tablet();
        enter(tablet, rose);

        enter(tablet, adam);

        assertThat(tablet.open("/api/me").body()).contains("Adam").doesNotContain("Rose");
    }

    @Test
    void letsTheNextChildInWhereTheSessionBeforeIsOver() {
        Visitor tablet = tablet();
        enter(tablet, rose);
        // the morning is over, and the afternoon has begun
        clock.set(Instant.parse("2026-11-24T13:00:00Z"));
        assertThat(tablet.open("/api/me").status()).isEqualTo(401);

        enter(tablet, adam);

        assertThat(tablet.open("/api/me").body()).contains("Adam");
    }

    @Test
    void isRefusedAfterAMinuteAndASecondTime() {
        Visitor tablet = tablet();
        say(tablet, rose);
        clock.set(clock.instant().plusSeconds(61));
        assertThat(tablet.open(DOOR).address().getPath()).isEqualTo("/entree");
        clock.reset();
        enter(tablet, rose);
        tablet.delete("/api/me/sessions/current");

        assertThat(tablet.open(DOOR).address().getPath()).isEqualTo("/entree");
        assertThat(tablet.open("/api/me").status()).isEqualTo(401);
    }

    @Test
    void isRefusedInAnotherBrowser() {
        say(tablet(), rose);

        assertThat(tablet().open(DOOR).address().getPath()).isEqualTo("/entree");
    }

    @Test
    void isRefusedOnceTheClassIsClosedMeanwhile() {
        Visitor tablet = tablet();
        say(tablet, rose);
        write("update core.class_entry set by_hand = 'SHUT', by_hand_until = '2026-11-24T23:00:00Z'");

        assertThat(tablet.open(DOOR).address().getPath()).isEqualTo("/entree");
    }

    @Test
    void isRefusedOnTheWayBackOnceTheClassIsClosedMeanwhile() {
        Visitor tablet = tablet();
        say(tablet, rose);
        String callback = tablet.follow(tablet.leave(DOOR));
        write("update core.class_entry set by_hand = 'SHUT', by_hand_until = '2026-11-24T23:00:00Z'");

        assertThat(tablet.open(callback).address().getPath()).isEqualTo("/entree");
        assertThat(tablet.open("/api/me").status()).isEqualTo(401);
    }

    @Test
    void isForPupilsAlone() {
        write("insert into core.role_grant (id, person_id, role, scope_type, scope_id) values (gen_random_uuid(), '"
                + rose + "', 'TEACHER', 'CLASS', '" + schoolClass + "')");
        Visitor tablet = tablet();

        assertThat(enter(tablet, rose).address().getPath()).isEqualTo("/entree");
        assertThat(tablet.open("/api/me").status()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/me/account",
                "/api/me/account/second-factors",
                "/api/me/sessions",
                "/api/me/data-export",
                "/api/me/corrections"
            })
    void opensNothingOfTheAccount(String path) {
        Visitor tablet = tablet();
        enter(tablet, rose);

        Page refused = tablet.open(path);

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.body()).contains("urn:ent:problem:core:by-card");
    }

    @Test
    void changesNothingOfTheAccount() {
        Visitor tablet = tablet();
        enter(tablet, rose);

        assertThat(tablet.post("/api/me/account/address", "{\"email\": \"rose@famille.test\"}")
                        .body())
                .contains("core:by-card");
        for (String door : List.of("password", "passkey", "authenticator", "recovery-codes", "again-password")) {
            Page asked = tablet.open("/oauth2/authorization/" + door);
            assertThat(asked.body()).as(door).contains("name=\"username\"");
            assertThat(tablet.open("/api/me").status()).as(door).isEqualTo(401);
            enter(tablet, rose);
        }
    }

    @Test
    void setsNoPasswordWhereOneIsToBeChosen() {
        Visitor tablet = tablet();
        enter(tablet, rose);
        RealmUsers.askForPassword(subjectOf(rose));
        tablet.delete("/api/me/sessions/current");

        assertThat(enter(tablet, rose).address().getPath()).isEqualTo("/");
        assertThat(tablet.open("/api/me").body()).contains("Rose");
    }

    @Test
    void lastsAsLongAsTheOwnPasswordsWhereOneIsGiven() {
        User user = RealmUsers.create();
        ChildId lina = town.pupil("Lina", "Petit", town.school("Les Tilleuls"), schoolClass);
        town.account(lina.asPerson(), user.subject());
        Visitor home = new Visitor(HOST, port);

        home.identify(home.open("/oauth2/authorization/ent"), user.username());

        assertThat(home.open("/api/me/sessions/current").body()).contains("\"way\":\"PASSWORD\"");
        assertThat(home.open("/api/me/account").status()).isEqualTo(200);
    }

    @Test
    void letsTwentyEightChildrenInOnEightTabletsOneAfterTheOther() {
        List<ChildId> children = IntStream.range(0, 28)
                .mapToObj(number -> town.pupil("Enfant" + number, "Petit", town.school("École " + number), schoolClass))
                .toList();
        List<Visitor> tablets =
                IntStream.range(0, 8).mapToObj(number -> tablet()).toList();

        for (int i = 0; i < children.size(); i++) {
            Visitor tablet = tablets.get(i % tablets.size());
            enter(tablet, children.get(i));
            assertThat(tablet.open("/api/me").body()).contains("\"Enfant" + i + "\"");
            assertThat(tablet.delete("/api/me/sessions/current").status()).isEqualTo(204);
        }
    }
}
