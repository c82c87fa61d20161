package fr.ent.core.platform;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

class RoutesByStartTests {

    private final MockMvc http = MockMvcBuilders.standaloneSetup(new Books())
            .setCustomHandlerMapping(RoutesByStart::new)
            .build();

    @RestController
    static class Books {

        @GetMapping({"/books/{id}", "/novels/{id}"})
        String book() {
            return "book";
        }

        @GetMapping("/books/late")
        String late() {
            return "late";
        }

        @GetMapping("/shelves/**")
        String shelves() {
            return "shelves";
        }

        @GetMapping("/{kind}.txt")
        String kind() {
            return "kind";
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/books/7, book",
        "/novels/7, book",
        "/b%6Foks/7, book",
        "/books/late, late",
        "/shelves, shelves",
        "/shelves/2/left, shelves",
        "/books.txt, kind"
    })
    void findsWhatSpringFinds(String path, String answer) throws Exception {
        http.perform(get(URI.create(path)))
                .andExpect(status().isOk())
                .andExpect(content().string(answer));
    }

    @Test
    void findsNothingElse() throws Exception {
        http.perform(get("/book/7")).andExpect(status().isNotFound());
        http.perform(get("/books/7/pages")).andExpect(status().isNotFound());
        http.perform(delete("/books/7")).andExpect(status().isMethodNotAllowed());
    }
}
