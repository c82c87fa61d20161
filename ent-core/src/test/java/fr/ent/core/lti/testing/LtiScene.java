package fr.ent.core.lti.testing;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.jayway.jsonpath.JsonPath;
import com.nimbusds.jwt.JWTClaimsSet;
import fr.ent.core.ChildId;
import fr.ent.core.PersonId;
import fr.ent.core.Viewer;
import fr.ent.core.catalogue.testing.CatalogueScene;
import fr.ent.core.persistence.TerritoryScope;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Date;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.util.UriComponentsBuilder;

/** A tool that the administrator has registered, its page in the school's catalogue, sent to Léa's class, where Tom is, too. */
public abstract class LtiScene extends CatalogueScene {

    protected static final String SERVICES = "/api/public/lti";
    protected static final String ISSUER = "http://localhost";
    protected static final String NRPS = "https://purl.imsglobal.org/spec/lti-nrps/scope/contextmembership.readonly";
    protected static final String SCORE = "https://purl.imsglobal.org/spec/lti-ags/scope/score";
    protected static final String ITEMS = "https://purl.imsglobal.org/spec/lti-ags/scope/lineitem";
    protected static final String ITEMS_READ = "https://purl.imsglobal.org/spec/lti-ags/scope/lineitem.readonly";
    protected static final String RESULTS = "https://purl.imsglobal.org/spec/lti-ags/scope/result.readonly";

    private static final Pattern TOKEN = Pattern.compile("name=\"id_token\" value=\"([^\"]+)\"");

    @Autowired
    protected MockMvc http;

    protected ToolHost host;
    protected PersonId paul;
    protected ChildId tom;
    protected String tool;
    protected String client;
    protected String deployment;
    protected String resource;

    @BeforeEach
    void aTool() throws Exception {
        host = new ToolHost();
        paul = town.administrator("Paul", "Girardot");
        tom = town.pupil("Tom", "Durand", school, schoolClass);
        String made = answer(register(toolContent(host, Map.of())));
        tool = JsonPath.read(made, "$.id");
        client = JsonPath.read(made, "$.clientId");
        deployment = JsonPath.read(made, "$.deploymentId");
        resource = JsonPath.read(
                answer(asking.post(town.viewer(aubin), "/api/core/lti/resources", """
                        {"toolId": "%s", "origin": "SCHOOL", "schoolId": "%s", "title": "Les fractions"}""".formatted(tool, school))),
                "$.resourceIds[0]");
        asking.post(town.viewer(aubin), RESOURCES + "/" + resource + "/sendings", """
                {"classId": "%s", "childIds": []}""".formatted(schoolClass));
    }

    @AfterEach
    void closeTheTool() {
        host.close();
    }

    protected ResultActions register(String content) throws Exception {
        return asking.post(town.viewer(paul), "/api/core/lti/tools", content);
    }

    /** A tool's content as JSON; what is named is so instead. */
    protected static String toolContent(ToolHost host, Map<String, String> instead) {
        Map<String, String> fields = new TreeMap<>(Map.ofEntries(
                Map.entry("name", "\"Calculons\""),
                Map.entry("loginUrl", quoted(host.at("/login"))),
                Map.entry("targetUrl", quoted(host.at("/play"))),
                Map.entry("deepLinkingUrl", quoted(host.at("/choose"))),
                Map.entry("redirectUris", "[" + quoted(host.at("/launch")) + "]"),
                Map.entry("keysUrl", quoted(host.at("/keys"))),
                Map.entry("givesName", "false"),
                Map.entry("takesRoster", "true"),
                Map.entry("takesResults", "true"),
                Map.entry("processor", "\"Calculons SAS, contrat du 1er septembre\""),
                Map.entry("purpose", "\"S’entraîner au calcul.\"")));
        fields.putAll(instead);
        StringBuilder json = new StringBuilder();
        fields.forEach((name, value) -> json.append(json.isEmpty() ? "{" : ", ")
                .append(quoted(name))
                .append(": ")
                .append(value));
        return json.append("}").toString();
    }

    protected static String quoted(String words) {
        return "\"" + words + "\"";
    }

    protected ResultActions enable(boolean enabled) throws Exception {
        return asking.put(
                town.viewer(paul), "/api/core/lti/tools/" + tool + "/enabled", "{\"enabled\": %s}".formatted(enabled));
    }

    /** Begins a visit; the address for the browser. */
    protected ResultActions begin(PersonId who, MockHttpSession session) throws Exception {
        return as(
                who,
                post("/api/core/lti/visits")
                        .session(session)
                        .contentType("application/json")
                        .content("{\"resourceId\": \"%s\", \"classId\": \"%s\"}".formatted(resource, schoolClass)));
    }

    /** The tool's question, from what the browser brought it. */
    protected Map<String, String> question(String address, String nonce) {
        Map<String, String> came = UriComponentsBuilder.fromUriString(address)
                .build()
                .getQueryParams()
                .toSingleValueMap();
        return new TreeMap<>(Map.of(
                "scope",
                "openid",
                "response_type",
                "id_token",
                "response_mode",
                "form_post",
                "prompt",
                "none",
                "client_id",
                came.get("client_id"),
                "redirect_uri",
                host.at("/launch"),
                "login_hint",
                came.get("login_hint"),
                "lti_message_hint",
                came.get("lti_message_hint"),
                "state",
                "a \"state\"",
                "nonce",
                nonce));
    }

    protected ResultActions authorize(PersonId who, MockHttpSession session, Map<String, String> question)
            throws Exception {
        MockHttpServletRequestBuilder request = get("/api/core/lti/authorize").session(session);
        question.forEach(request::param);
        return as(who, request);
    }

    /** The claims of a whole visit. */
    protected Map<String, Object> visit(PersonId who) throws Exception {
        MockHttpSession session = new MockHttpSession();
        String address = JsonPath.read(answer(begin(who, session)), "$.address");
        return claims(answer(
                authorize(who, session, question(address, UUID.randomUUID().toString()))));
    }

    protected static String idToken(String page) {
        Matcher found = TOKEN.matcher(page);
        if (!found.find()) {
            throw new AssertionError("no identity in " + page);
        }
        return found.group(1);
    }

    protected static Map<String, Object> claims(String page) throws Exception {
        return com.nimbusds.jwt.SignedJWT.parse(idToken(page)).getJWTClaimsSet().toJSONObject();
    }

    /** A claim, or a part of one, as text. */
    protected static String text(Map<String, Object> claims, String claim, String... parts) {
        Object found = Objects.requireNonNull(claims.get(claim), claim);
        for (String part : parts) {
            found = Objects.requireNonNull(((Map<?, ?>) found).get(part), part);
        }
        return found.toString();
    }

    protected JWTClaimsSet.Builder assertion() {
        return new JWTClaimsSet.Builder()
                .issuer(client)
                .subject(client)
                .audience(ISSUER + SERVICES + "/token")
                .jwtID(UUID.randomUUID().toString())
                .issueTime(Date.from(clock.instant()))
                .expirationTime(Date.from(clock.instant().plus(Duration.ofMinutes(5))));
    }

    protected ResultActions askToken(String assertion, String scope) throws Exception {
        return of(post(SERVICES + "/token")
                .param("grant_type", "client_credentials")
                .param("client_assertion_type", "urn:ietf:params:oauth:client-assertion-type:jwt-bearer")
                .param("client_assertion", assertion)
                .param("scope", scope));
    }

    protected String token(String scope) throws Exception {
        return JsonPath.read(answer(askToken(host.sign(assertion().build()), scope)), "$.access_token");
    }

    /** A program's request in the town, with a token. */
    protected ResultActions call(String token, MockHttpServletRequestBuilder request) throws Exception {
        return of(request.header("Authorization", "Bearer " + token));
    }

    protected ResultActions of(MockHttpServletRequestBuilder request) throws Exception {
        return TerritoryScope.call(town.id(), () -> http.perform(request));
    }

    protected ResultActions as(PersonId who, MockHttpServletRequestBuilder request) throws Exception {
        Viewer viewer = town.viewer(who);
        return TerritoryScope.call(
                viewer.territory(), () -> http.perform(request.requestAttr(Viewer.class.getName(), viewer)));
    }

    protected static String answer(ResultActions done) throws Exception {
        return done.andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
    }
}
