package fr.ent.gateway.franceconnect;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.core.territory.ModuleSwitches;
import fr.ent.core.territory.ProductModule;
import fr.ent.gateway.testing.RealmUsers;
import fr.ent.gateway.testing.Visitor;
import fr.ent.gateway.testing.Visitor.Page;
import fr.ent.infra.services.quotient.Reply;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.data.redis.connection.RedisConnection;
import tools.jackson.databind.JsonNode;

/** From the button to the stored quotient, and every way in which that can end otherwise. */
class QuotientThroughFranceConnectIT extends FranceConnectScene {

    private static final String REALM = "ent-quotient";

    @Autowired
    private Broker broker;

    @Autowired
    private ModuleSwitches switches;

    @Test
    void bringsTheQuotientAndLeavesNoTraceOfTheToken(CapturedOutput log) {
        assertThat(read(WAY).get("state").asString()).isEqualTo("OPEN");
        List<String> strays = RealmUsers.usernames(REALM);

        Page back = accept(leaveAndIdentify(angela));

        assertThat(back.address().toString()).endsWith("/quotient?franceconnect=found&household=" + angela.household());
        JsonNode current = read("/api/canteen/quotients").get(0).get("current");
        assertThat(current.get("valueCents").asInt()).isEqualTo(15_000);
        assertThat(current.get("source").asString()).isEqualTo("CAF_MSA");
        assertThat(log).doesNotContain(AskingTown.token());
        assertThat(allThatRedisHolds()).isNotEmpty().doesNotContain(AskingTown.token());
        assertThat(RealmUsers.usernames(REALM)).containsExactlyInAnyOrderElementsOf(strays);
    }

    @Test
    void sendsNobodyAgainWithinTheHour() {
        accept(leaveAndIdentify(angela));

        JsonNode next = leave();

        assertThat(next.get("outcome").asString()).isEqualTo("found");
        assertThat(next.get("address").isNull()).isTrue();
        assertThat(quotients()).isOne();
    }

    @Test
    void comesBackWithoutAQuotientWhenRefusedAtFranceConnect() {
        Page stop = refuse(leaveAndIdentify(angela));

        Page back = refuse(stop);

        assertThat(back.address().getQuery()).startsWith("franceconnect=refused&");
        assertThat(quotients()).isZero();
        assertThat(leave().get("address").isString()).isTrue();
    }

    @Test
    void asksNobodyWhenTheTownHasGivenItsCanteenUpMeanwhile() {
        Page question = leaveAndIdentify(angela);
        List<String> strays = RealmUsers.usernames(REALM);
        town.run(() -> switches.change(Set.of(ProductModule.CANTEEN)));
        try {
            assertThat(accept(question).address().getQuery()).startsWith("franceconnect=expired&");
            assertThat(visitor.open(WAY).status()).isEqualTo(404);
        } finally {
            town.run(() -> switches.change(Set.of()));
        }

        assertThat(quotients()).isZero();
        assertThat(RealmUsers.usernames(REALM)).containsExactlyInAnyOrderElementsOf(strays);
    }

    @Test
    void refusesAnotherPersonAndLetsTheFirstStay() {
        Parent other = Parent.in(town, jdbc);
        visitor.forget("/realms/franceconnect/");

        Page back = accept(leaveAndIdentify(other));

        assertThat(back.address().getQuery()).startsWith("franceconnect=other-person&");
        assertThat(read("/api/me").at("/person/id").asString())
                .isEqualTo(angela.person().toString());
        assertThat(quotients()).isZero();
        assertThat(audited("OTHER_PERSON")).isOne();
        visitor.forget("/realms/franceconnect/");
        assertThat(accept(leaveAndIdentify(angela)).address().getQuery()).startsWith("franceconnect=found&");
    }

    @ParameterizedTest
    @CsvSource({
        "ABSENT_BOTH, absent-both",
        "ABSENT_CNAF, absent-cnaf",
        "BEARER_EXPIRED, france-connect-expired",
        "BEARER_MALFORMED, france-connect-unknown",
        "PRIVILEGES, privileges-missing",
        "TOO_MANY, too-many",
        "IN_PROGRESS, in-progress",
        "PROVIDER_SILENT, provider-silent"
    })
    void saysWhatCafAndMsaAnswered(Reply.Fault fault, String word) {
        AskingTown.SIMULATOR.answerAlways(fault);

        Page back = accept(leaveAndIdentify(angela));

        assertThat(back.address().getQuery()).startsWith("franceconnect=" + word + "&");
        assertThat(quotients()).isZero();
        assertThat(leave().get("outcome").asString()).isEqualTo(word);
    }

    @Test
    void answersWhoeverComesBackOnce() {
        Page back = accept(leaveAndIdentify(angela));
        String again = "/login/quotient?code=another&state=" + "s".repeat(40);

        assertThat(visitor.open(again).address().getQuery()).isEqualTo("franceconnect=expired");
        assertThat(new Visitor(port).open(again).address().getQuery()).isEqualTo("franceconnect=expired");
        assertThat(new Visitor(port).open("/login/quotient").address().getQuery())
                .isEqualTo("franceconnect=expired");
        assertThat(back.address().getQuery()).startsWith("franceconnect=found&");
    }

    @Test
    void aWrongStateEndsNoDepartureAndAForgedCodeDoes() {
        String address = leave().get("address").asString();
        String state = address.replaceAll(".*[?&]state=([^&]+).*", "$1");

        assertThat(visitor.open("/login/quotient?code=forged&state=of-another")
                        .address()
                        .getQuery())
                .isEqualTo("franceconnect=expired");
        assertThat(visitor.open("/login/quotient?code=forged&state=" + state)
                        .address()
                        .getQuery())
                .startsWith("franceconnect=failed&");
        assertThat(visitor.open("/login/quotient?code=forged&state=" + state)
                        .address()
                        .getQuery())
                .isEqualTo("franceconnect=expired");
        assertThat(quotients()).isZero();
    }

    @Test
    void asksFranceConnectAnewForTheseDataAndNoOthers() {
        assertThat(leave().get("address").asString())
                .contains("/realms/ent-quotient/", "prompt=login", "code_challenge_method=S256", "nonce=", "state=");
    }

    @Test
    void letsNobodyLeaveTenTimesInARow() {
        for (int i = 0; i < 10; i++) {
            leave();
        }

        assertThat(visitor.post(WAY, "{}").status()).isEqualTo(429);
    }

    @Test
    void sendsNobodyForAnothersHousehold() {
        Parent other = Parent.in(town, jdbc);

        assertThat(visitor.post(WAY, "{\"householdId\":\"%s\"}".formatted(other.household()))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void forgetsWhoNeverComesBack() {
        RealmUsers.create(REALM);
        Instant made = RealmUsers.newest(REALM);

        broker.forgetThoseBefore(made);
        assertThat(RealmUsers.usernames(REALM)).isNotEmpty();
        broker.forgetThoseBefore(made.plusMillis(1));

        assertThat(RealmUsers.usernames(REALM)).isEmpty();
    }

    private String allThatRedisHolds() {
        StringBuilder all = new StringBuilder();
        try (RedisConnection connection =
                Objects.requireNonNull(redis.getConnectionFactory()).getConnection()) {
            Set<byte[]> keys = connection.keyCommands().keys("spring:session:*".getBytes(StandardCharsets.UTF_8));
            for (byte[] key : keys) {
                connection
                        .hashCommands()
                        .hGetAll(key)
                        .values()
                        .forEach(value -> all.append(new String(value, StandardCharsets.ISO_8859_1)));
            }
        }
        return all.toString();
    }
}
