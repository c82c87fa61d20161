package fr.ent.core.account.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

class ClaimLimitsIT extends ClaimScene {

    @Test
    void leavesTheCodeGoodWhenThePasswordIsRefused() throws Exception {
        MockHttpServletResponse answer = family.open(code, "\"password\": \"court\"");

        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(answer.getContentAsString()).contains("\"field\":\"password\"", "\"code\":\"too-short\"");
        assertThat(accounts.listOpenedFor(sofia)).isEmpty();
        assertThat(family.open(code).getStatus()).isEqualTo(201);
    }

    @Test
    void leavesTheCodeGoodWhenTheProviderIsSilent() {
        accounts.fallSilent();
        assertThat(family.open(code).getStatus()).isEqualTo(503);
        accounts.answerAgain();

        assertThat(family.open(code).getStatus()).isEqualTo(201);
    }

    @Test
    void namesTheFieldAtFault() throws Exception {
        assertThat(family.open(code, "\"username\": \"Zoé !\"").getContentAsString())
                .contains("\"field\":\"username\"");
        assertThat(family.open(code, "\"email\": \"pas une adresse\"").getContentAsString())
                .contains("\"field\":\"email\"");
        assertThat(family.open(code, "\"password\": null").getContentAsString()).contains("\"field\":\"password\"");
        assertThat(unusedCodes()).isEqualTo(1);
    }

    @Test
    void letsExactlyOneOfManyWin() throws Exception {
        List<Callable<Integer>> rivals = IntStream.range(0, 16)
                .<Callable<Integer>>mapToObj(rival -> {
                    MockHttpServletRequestBuilder request = rival % 2 == 0
                            ? family.openRequest(code, "\"username\": \"rival" + rival + "\"")
                            : family.claimRequest(accounts.citizen().subject(), code);
                    return () -> family.in(town, request).getStatus();
                })
                .toList();

        List<Integer> answers;
        try (ExecutorService threads = Executors.newFixedThreadPool(rivals.size())) {
            answers = threads.invokeAll(rivals).stream()
                    .map(answer -> answer.resultNow())
                    .sorted()
                    .toList();
        }

        assertThat(answers.getFirst()).isIn(200, 201);
        assertThat(answers.subList(1, answers.size())).containsOnly(404);
        int accountsOfSofia = town.in(() -> jdbc.sql("select count(*) from core.account where person_id = :sofia")
                .param("sofia", sofia.value())
                .query(Integer.class)
                .single());
        assertThat(accountsOfSofia).isEqualTo(1);
    }

    @Test
    void limitsHowOftenAnAccountMayTry() {
        String subject = accounts.citizen().subject();
        for (int i = 0; i < 5; i++) {
            Claimant.refused(new Claimant(http, town).claim(subject, Claimant.WRONG_CODE));
        }

        MockHttpServletResponse sixth = new Claimant(http, town).claim(subject, code);

        assertThat(sixth.getStatus()).isEqualTo(429);
        assertThat(sixth.getHeader("Retry-After")).isNotNull();
        assertThat(unusedCodes()).isEqualTo(1);
    }

    @Test
    void limitsHowOftenAnAddressMayTryWhateverTheDoor() {
        for (int i = 0; i < 10; i++) {
            Claimant.refused(family.open(Claimant.WRONG_CODE));
            Claimant.refused(family.claim(accounts.citizen().subject(), Claimant.WRONG_CODE));
        }

        assertThat(family.open(code).getStatus()).isEqualTo(429);
        assertThat(family.claim(accounts.citizen().subject(), code).getStatus()).isEqualTo(429);
    }

    private int unusedCodes() {
        return town.in(() -> jdbc.sql("select count(*) from core.claim_code where used_at is null")
                .query(Integer.class)
                .single());
    }
}
