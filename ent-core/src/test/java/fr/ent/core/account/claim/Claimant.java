package fr.ent.core.account.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fr.ent.core.testing.Town;
import java.io.UnsupportedEncodingException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Someone with a letter in hand, at an address of the network. */
record Claimant(MockMvc http, Town town, String address) {

    static final String PASSWORD = "un vélo bleu sous la pluie";
    static final String WRONG_CODE = "CDFG-HJKM-NPQR";

    Claimant(MockMvc http, Town town) {
        this(http, town, Letterbox.someAddress());
    }

    /** Types a code into the account that is signed in. */
    MockHttpServletResponse claim(@Nullable String subject, String typed) {
        return in(town, claimRequest(subject, typed));
    }

    /** Opens an account by a code; {@code more} are further members of the body. */
    MockHttpServletResponse open(String typed, String more) {
        return in(town, openRequest(typed, more));
    }

    MockHttpServletResponse open(String typed) {
        return open(typed, "\"email\": null");
    }

    MockHttpServletRequestBuilder claimRequest(@Nullable String subject, String typed) {
        MockHttpServletRequestBuilder request = from(post("/api/core/claims")).content("{\"code\": \"" + typed + "\"}");
        return subject == null ? request : request.principal(() -> subject);
    }

    MockHttpServletRequestBuilder openRequest(String typed, String more) {
        return from(post("/api/public/claims"))
                .content("{\"password\": \"%s\", \"code\": \"%s\", %s}".formatted(PASSWORD, typed, more));
    }

    MockHttpServletResponse in(Town where, MockHttpServletRequestBuilder request) {
        return where.in(() -> {
            try {
                return http.perform(request).andReturn().getResponse();
            } catch (Exception broken) {
                throw new AssertionError(broken);
            }
        });
    }

    static void refused(MockHttpServletResponse answer) {
        assertThat(answer.getStatus()).isEqualTo(404);
        assertThat(type(answer)).isEqualTo("urn:ent:problem:core:claim-refused");
    }

    static String type(MockHttpServletResponse answer) {
        try {
            return answer.getContentAsString().replaceAll(".*\"type\":\"([^\"]+)\".*", "$1");
        } catch (UnsupportedEncodingException broken) {
            throw new AssertionError(broken);
        }
    }

    private MockHttpServletRequestBuilder from(MockHttpServletRequestBuilder request) {
        return request.contentType(MediaType.APPLICATION_JSON).with(sent -> {
            sent.setRemoteAddr(address);
            return sent;
        });
    }
}
