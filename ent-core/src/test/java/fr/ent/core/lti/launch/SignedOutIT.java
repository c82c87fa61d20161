package fr.ent.core.lti.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import fr.ent.core.lti.testing.LtiScene;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** A session that ends while a visit is on its way to the tool and back. */
class SignedOutIT extends LtiScene {

    @Test
    void theToolIsToldThatAndNothingOfAnybody() throws Exception {
        String page = answer(askNobody(asked()).andExpect(status().isOk()));

        assertThat(page)
                .contains("action=\"" + host.at("/launch") + "\"")
                .contains("name=\"error\" value=\"login_required\"")
                .contains("name=\"state\" value=\"a &quot;state&quot;\"")
                .contains("La session dans Préau est terminée")
                .doesNotContain("id_token");
    }

    @Test
    void nobodyIsToldAnythingAtAnAddressThatTheToolDidNotRegister() throws Exception {
        Map<String, String> elsewhere = asked();
        elsewhere.put("redirect_uri", "https://ailleurs.example/launch");
        Map<String, String> shown = asked();
        shown.put("prompt", "login");

        for (Map<String, String> question : List.of(elsewhere, shown)) {
            assertThat(answer(askNobody(question).andExpect(status().isBadRequest())))
                    .doesNotContain("login_required");
        }
        Map<String, String> late = asked();
        enable(false);
        askNobody(late).andExpect(status().isBadRequest());
    }

    private Map<String, String> asked() throws Exception {
        String address = JsonPath.read(answer(begin(lea.asPerson(), new MockHttpSession())), "$.address");
        return question(address, "n1");
    }

    private ResultActions askNobody(Map<String, String> question) throws Exception {
        MockHttpServletRequestBuilder request = get("/api/core/lti/authorize");
        question.forEach(request::param);
        return of(request);
    }
}
