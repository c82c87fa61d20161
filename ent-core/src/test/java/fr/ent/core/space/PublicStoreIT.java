package fr.ent.core.space;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.core.Viewer;
import fr.ent.core.persistence.TerritoryScope;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Downloads from a store that browsers reach: after the right was asked for, by an address that opens this file alone. */
@TestPropertySource(
        properties = {"ent.public-storage.endpoint=${ent.storage.endpoint}", "ent.public-storage.min-size=1000B"})
class PublicStoreIT extends SpaceScene {

    @Test
    void aDownloadComesFromTheStoreUnderItsName() throws Exception {
        String words = "un plan du jardin\n".repeat(100);
        String item = file("Plan d’été.txt", words, null);

        URI there = address(teacher, item);

        HttpResponse<String> content = read(there);
        assertThat(content.statusCode()).isEqualTo(200);
        assertThat(content.body()).isEqualTo(words);
        assertThat(content.headers().firstValue("content-disposition").orElse(""))
                .startsWith("attachment")
                .contains("%C3%A9t%C3%A9");
        assertThat(content.headers().firstValue("content-type").orElse("")).startsWith("text/plain");
    }

    @Test
    void theAddressIsSignedForThisFileAndThisWhile() throws Exception {
        String item = file("plan.txt", "un plan du jardin\n".repeat(100), null);
        String there = address(teacher, item).toString();

        assertThat(there).contains("X-Amz-Expires=60");
        assertThat(read(URI.create(there.replaceAll("\\?.*", ""))).statusCode()).isEqualTo(403);
        assertThat(read(URI.create(there.replace("X-Amz-Expires=60", "X-Amz-Expires=600")))
                        .statusCode())
                .isEqualTo(403);
        assertThat(read(URI.create(there.replace("text%2Fplain", "text%2Fhtml")))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void theRightIsAskedForFirst() throws Exception {
        String folder = folder("Équipe", null);
        rule(folder, "STAFF", "READ").andExpect(status().isOk());
        String item = file("plan.txt", "un plan du jardin\n".repeat(100), folder);

        open(pupil, item).andExpect(status().isNotFound());
        open(mother, item).andExpect(status().isNotFound());
        write("update core.stored_file set scan = 'WAITING'");
        open(teacher, item).andExpect(status().isConflict());
    }

    @Test
    void pagesReadFromTheApplicationAndSoDoSmallFiles() throws Exception {
        String item = file("plan.txt", "un plan du jardin\n".repeat(100), null);
        for (String[] header :
                new String[][] {{"Sec-Fetch-Mode", "cors"}, {"Sec-Fetch-Dest", "video"}, {"Range", "bytes=0-"}}) {
            as(teacher, get("/api/core/items/" + item + "/content").header(header[0], header[1]))
                    .andExpect(status().is2xxSuccessful());
        }
        open(teacher, file("petit.txt", "un plan", null)).andExpect(status().isOk());
    }

    private URI address(Viewer by, String item) throws Exception {
        return URI.create(Objects.requireNonNull(open(by, item)
                .andExpect(status().isFound())
                .andExpect(header().string("Cache-Control", "no-store"))
                .andReturn()
                .getResponse()
                .getHeader("Location")));
    }

    private ResultActions as(Viewer viewer, MockHttpServletRequestBuilder request) throws Exception {
        return TerritoryScope.call(
                viewer.territory(), () -> mvc.perform(request.requestAttr(Viewer.class.getName(), viewer)));
    }

    private static HttpResponse<String> read(URI address) throws IOException, InterruptedException {
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
        }
    }
}
