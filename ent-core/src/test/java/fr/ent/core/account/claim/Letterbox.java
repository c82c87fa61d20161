package fr.ent.core.account.claim;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.core.ClassId;
import fr.ent.core.Viewer;
import fr.ent.core.account.print.PrintedPages;
import fr.ent.core.testing.Town;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Prints letters and reads them as a family would. */
final class Letterbox {

    private static final Pattern CODE = Pattern.compile("[CDFGHJKMNPQRTVWX34679]{4}(-[CDFGHJKMNPQRTVWX34679]{4}){2}");

    private final MockMvc http;
    private final Town town;

    Letterbox(MockMvc http, Town town) {
        this.http = http;
        this.town = town;
    }

    /** The text of each page. */
    List<String> print(ClassId schoolClass, Viewer viewer) {
        return town.in(() -> {
            try {
                byte[] pdf = http.perform(request(schoolClass, viewer))
                        .andExpect(status().isOk())
                        .andReturn()
                        .getResponse()
                        .getContentAsByteArray();
                return PrintedPages.read(pdf);
            } catch (Exception broken) {
                throw new AssertionError(broken);
            }
        });
    }

    static MockHttpServletRequestBuilder request(ClassId schoolClass, Viewer viewer) {
        return post("/api/core/classes/{id}/claim-letters", schoolClass).requestAttr(Viewer.class.getName(), viewer);
    }

    static String code(String page) {
        return CODE.matcher(page).results().map(MatchResult::group).findFirst().orElseThrow();
    }

    /** An address from which no other test calls. */
    static String someAddress() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        return "10." + random.nextInt(256) + "." + random.nextInt(256) + "." + random.nextInt(256);
    }
}
