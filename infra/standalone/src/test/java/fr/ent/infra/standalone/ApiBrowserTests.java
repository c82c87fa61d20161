package fr.ent.infra.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockServletContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.support.AnnotationConfigWebApplicationContext;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;

class ApiBrowserTests {

    private static final Pattern FILE = Pattern.compile("(?:src|href)=\"([^\"]+)\"");

    private final MockMvc http = MockMvcBuilders.webAppContextSetup(pages()).build();

    private static AnnotationConfigWebApplicationContext pages() {
        var context = new AnnotationConfigWebApplicationContext();
        context.setServletContext(new MockServletContext());
        context.register(Web.class, ApiBrowser.class);
        context.refresh();
        return context;
    }

    @Test
    void leadsToThePage() throws Exception {
        http.perform(get("/openapi")).andExpect(redirectedUrl("/openapi/index.html"));
    }

    @Test
    void servesThePageAndAllThatItNames() throws Exception {
        List<String> files =
                FILE.matcher(page()).results().map(found -> found.group(1)).toList();

        assertThat(files).hasSizeGreaterThan(3);
        for (String file : files) {
            http.perform(get("/openapi/" + file)).andExpect(status().isOk());
        }
    }

    @Test
    void writesNoScriptAndNoStyleIntoThePageWhichThePolicyForbids() throws Exception {
        assertThat(page()).doesNotContain("<style", " style=", " onload=").doesNotContainPattern("<script[^>]*>[^<]");
    }

    private String page() throws Exception {
        return http.perform(get("/openapi/index.html"))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    @EnableWebMvc
    private static final class Web {}
}
