package fr.ent.core.account.recovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fr.ent.core.PersonId;
import fr.ent.core.testing.Sirets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mock.web.MockHttpServletResponse;

/** The operator's link, from the log to the new password. */
@ExtendWith(OutputCaptureExtension.class)
class RescueIT extends RescueScene {

    @Test
    void letsTheAdministratorInWithANewPasswordAndNoSecondFactor(CapturedOutput log) {
        PersonId other = town.administrator("Ada", "Baille");

        String code = issued(log);
        MockHttpServletResponse chosen = choose(town, code);

        assertThat(text(chosen)).isEqualTo("{\"username\":\"" + account.username() + "\"}");
        assertThat(accounts.signsIn(account.username(), NEW)).isTrue();
        assertThat(accounts.listSecondFactors(account.subject())).isEmpty();
        assertThat(town.audited("account.rescued")).isEqualTo(1);
        assertThat(text(send(get("/api/core/notices"), town.viewer(other)))).contains("core.account-rescued");
        assertThat(text(send(get("/api/core/notices"), town.viewer(nadia)))).contains("core.account-rescued");
        assertThat(ask("select string_agg(c::text, ' ') from core.account_code c"))
                .isNull();
    }

    @Test
    void keepsAHashAloneAndEndsWhenItWasUsed(CapturedOutput log) {
        String code = issued(log);
        assertThat(ask("select string_agg(c::text, ' ') from core.account_code c"))
                .doesNotContain(code);
        choose(town, code);

        assertThat(type(choose(town, code))).isEqualTo("core:code-refused");
        clock.set(clock.instant().plus(Duration.ofDays(40)));
        issue();

        assertThat(log.getAll()).contains("came in already");
        assertThat(ask("select count(*) from core.account_code")).isEqualTo("0");

        issueRescueCode.issue(RescuedAdministrator.valueOf(siret.value() + " " + account.username() + " 2"));
        assertThat(ask("select count(*) from core.account_code")).isEqualTo("1");
    }

    @Test
    void staysUsedOnceTheTrailHasForgottenIt(CapturedOutput log) {
        clock.set(clock.instant().minus(Duration.ofDays(3000)));
        choose(town, issued(log));
        ask("select core.forget_audit_entries(interval '12 months', 1000)");
        assertThat(town.audited("account.rescued")).isZero();

        issue();

        assertThat(log.getAll()).contains("came in already");
    }

    @Test
    void isNothingAfterTwoHours(CapturedOutput log) {
        String code = issued(log);
        clock.set(clock.instant().plus(Duration.ofHours(2)));

        assertThat(type(choose(town, code))).isEqualTo("core:code-refused");
        assertThat(accounts.listSecondFactors(account.subject())).hasSize(1);
    }

    @Test
    void isNothingElsewhereAndNoOtherCodeIsGood(CapturedOutput log) {
        String code = issued(log);

        assertThat(choose(planner.found("Rochebrune"), code).getStatus()).isNotEqualTo(200);
        assertThat(type(choose(town, code.replace(code.charAt(0), code.charAt(0) == 'C' ? 'D' : 'C'))))
                .isEqualTo("core:code-refused");
        assertThat(accounts.signsIn(account.username(), NEW)).isFalse();
    }

    @Test
    void leavesTheCodeGoodWhenThePasswordIsRefused(CapturedOutput log) {
        String code = issued(log);

        assertThat(text(send(
                        json(post("/api/public/new-passwords"), "{\"code\":\"" + code + "\",\"password\":\"court\"}"))))
                .contains("\"field\":\"password\"");
        assertThat(accounts.listSecondFactors(account.subject())).hasSize(1);
        assertThat(choose(town, code).getStatus()).isEqualTo(200);
    }

    @Test
    void isMadeOnceByTwoWhoStartTogether(CapturedOutput log) {
        List<CompletableFuture<Void>> starts = Stream.generate(() -> CompletableFuture.runAsync(this::issue))
                .limit(2)
                .toList();
        starts.forEach(CompletableFuture::join);

        Matcher link = LINK.matcher(log);
        assertThat(link.find()).isTrue();
        String code = link.group(1);
        assertThat(link.find()).isFalse();
        assertThat(log.getAll()).contains("is good already");
        assertThat(town.audited("account.rescue-issued")).isEqualTo(1);
        assertThat(choose(town, code).getStatus()).isEqualTo(200);
    }

    @Test
    void isMadeAnewOnceTheOneBeforeIsOver(CapturedOutput log) {
        issued(log);
        clock.set(clock.instant().plus(Duration.ofHours(2)));
        issue();

        assertThat(LINK.matcher(log).results()).hasSize(2);
    }

    @Test
    void isForAdministratorsAlone(CapturedOutput log) {
        String code = issued(log);
        town.run(() -> jdbc.sql("delete from core.role_grant where person_id = :nadia")
                .param("nadia", nadia.value())
                .update());

        assertThat(type(choose(town, code))).isEqualTo("core:code-refused");
        issue();

        assertThat(log.getAll()).contains("No administrator of the territory " + siret.value());
    }

    @Test
    void opensAnewAnAccountThatTheProviderLost(CapturedOutput log) {
        accounts.delete(account.subject());

        assertThat(choose(town, issued(log)).getStatus()).isEqualTo(200);

        assertThat(accounts.signsIn(account.username(), NEW)).isTrue();
    }

    @Test
    void saysWhereNobodyHasTheNumber(CapturedOutput log) {
        issueRescueCode.issue(new RescuedAdministrator(Sirets.draw(), account.username(), ""));

        assertThat(log.getAll()).contains("No territory has the SIRET");
    }
}
