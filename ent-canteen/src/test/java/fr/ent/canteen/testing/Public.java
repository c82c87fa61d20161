package fr.ent.canteen.testing;

import fr.ent.core.testing.Town;
import fr.ent.core.testing.TownPlanner;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** Sends requests as nobody, to the host name of a town. */
@TestComponent
public class Public {

    private final MockMvc mvc;
    private final TownPlanner planner;

    Public(MockMvc mvc, TownPlanner planner) {
        this.mvc = mvc;
        this.planner = planner;
    }

    /** A new host name of this town. */
    public String host(Town town) {
        String host = UUID.randomUUID() + ".test";
        planner.lead(host, town);
        return host;
    }

    public ResultActions get(String host, String path, Object... variables) throws Exception {
        return send(host, MockMvcRequestBuilders.get(path, variables));
    }

    public ResultActions post(String host, String path, String body) throws Exception {
        return send(
                host,
                MockMvcRequestBuilders.post(path)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body));
    }

    /** The tag of this answer. */
    public static String etag(ResultActions answer) {
        return Objects.requireNonNull(answer.andReturn().getResponse().getHeader("ETag"));
    }

    public ResultActions getUnless(String etag, String host, String path, Object... variables) throws Exception {
        return send(host, MockMvcRequestBuilders.get(path, variables).header("If-None-Match", etag));
    }

    private ResultActions send(String host, MockHttpServletRequestBuilder request) throws Exception {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        String address = "10." + random.nextInt(256) + "." + random.nextInt(256) + "." + random.nextInt(256);
        return mvc.perform(request.with(sent -> {
            sent.setServerName(host);
            sent.setRemoteAddr(address);
            return sent;
        }));
    }
}
