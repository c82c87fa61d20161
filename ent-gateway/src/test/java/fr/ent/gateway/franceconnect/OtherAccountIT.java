package fr.ent.gateway.franceconnect;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.oidcLogin;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.core.ChildId;
import fr.ent.core.PersonId;
import fr.ent.core.SchoolId;
import fr.ent.core.testing.Town;
import jakarta.servlet.http.Cookie;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Those for whom the way isn't open. */
class OtherAccountIT extends FranceConnectScene {

    private static final String TOKEN = "3f0d6a52-7f3c-4c8b-9b6e-0c6a5b2f6d11";

    @Autowired
    private MockMvc http;

    @Test
    void aLocalAccountIsToldAndGoesNowhere() throws Exception {
        String subject = town.account(mother(town));

        refuses(signedInAs(subject), "OTHER_ACCOUNT", "quotient-other-account");
    }

    @Test
    void aScriptWithATokenGoesNowhere() throws Exception {
        String subject = town.account(mother(town));

        refuses(jwt().jwt(token -> token.subject(subject)), "OTHER_ACCOUNT", "quotient-other-account");
    }

    @Test
    void whereTheTownMayNotAskTheWayIsNotOffered() throws Exception {
        Town elsewhere = planner.found("Rochebrune");
        String subject = elsewhere.account(mother(elsewhere));

        refuses(signedInAs(subject), "NOT_OFFERED", "quotient-fetch-not-offered");
    }

    private void refuses(RequestPostProcessor who, String state, String problem) throws Exception {
        http.perform(get(WAY).with(who)).andExpect(jsonPath("$.state").value(state));
        http.perform(post(WAY)
                        .with(who)
                        // as a browser: the test support's own token would stay in the door that the other tests pass
                        .cookie(new Cookie("XSRF-TOKEN", TOKEN))
                        .header("X-XSRF-TOKEN", TOKEN)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{}"))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("urn:ent:problem:canteen:" + problem));
    }

    private static RequestPostProcessor signedInAs(String subject) {
        return oidcLogin().idToken(token -> token.subject(subject));
    }

    private static PersonId mother(Town town) {
        SchoolId school = town.school("Le Bourg");
        ChildId child = town.pupil("Eva", "Faure", school, town.schoolClass(school, "CP"));
        PersonId mother = town.guardian("Jo", "Faure", child);
        town.household(List.of(mother), List.of(child));
        return mother;
    }
}
