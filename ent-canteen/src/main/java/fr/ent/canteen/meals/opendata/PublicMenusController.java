package fr.ent.canteen.meals.opendata;

import fr.ent.core.http.AllowedToPublic;
import fr.ent.core.http.Answers;
import fr.ent.core.http.Problem;
import fr.ent.core.http.Refuses;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import tools.jackson.databind.json.JsonMapper;

/** Published menus for everybody. */
@RestController
class PublicMenusController {

    /** The town hall hasn't said who publishes its menus. */
    private static final String NO_PUBLISHER = "409 canteen:no-publisher";

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
    private static final MediaType RSS = new MediaType("application", "rss+xml", StandardCharsets.UTF_8);

    private final OpenData openData;
    private final Publishers publishers;
    private final JsonMapper json;

    PublicMenusController(OpenData openData, Publishers publishers, JsonMapper json) {
        this.openData = openData;
        this.publishers = publishers;
        this.json = json;
    }

    /**
     * Gives the published menus as CSV, in the French schema SCDL <em>menus-collectifs</em> 1.2.3. Answers 304 if they
     * haven't changed. Without days it is a month back and a month ahead.
     */
    @GetMapping("/api/public/menus.csv")
    @AllowedToPublic
    @Answers(
            value = {200, 304},
            as = "text/csv")
    @Refuses(PublicMenusController.NO_PUBLISHER)
    ResponseEntity<String> csv(@Valid @ModelAttribute AskedDays days, HttpServletRequest request) {
        return answer(CSV, openData.read(request, days, (menus, territory) -> MenusCsv.of(publisher(), menus)));
    }

    /**
     * Gives the published menus as JSON. Answers 304 if they haven't changed. Without days it is a month back and a
     * month ahead.
     */
    @GetMapping("/api/public/menus.json")
    @AllowedToPublic
    @Answers(
            value = {200, 304},
            type = PublicMenu[].class)
    ResponseEntity<String> list(@Valid @ModelAttribute AskedDays days, HttpServletRequest request) {
        return answer(MediaType.APPLICATION_JSON, openData.read(request, days, (menus, territory) -> written(menus)));
    }

    /**
     * Gives the published menus as RSS. Answers 304 if they haven't changed. Without days it is a month back and a
     * month ahead.
     */
    @GetMapping("/api/public/menus.rss")
    @AllowedToPublic
    @Answers(
            value = {200, 304},
            as = "application/rss+xml")
    ResponseEntity<String> rss(@Valid @ModelAttribute AskedDays days, HttpServletRequest request) {
        URI site = ServletUriComponentsBuilder.fromContextPath(request).build().toUri();
        return answer(
                RSS,
                openData.read(request, days, (menus, territory) -> new MenusRss(territory.name(), site).of(menus)));
    }

    /** A cache may keep the answer for all. */
    private static ResponseEntity<String> answer(MediaType type, String body) {
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.maxAge(OpenData.FRESH).cachePublic())
                .header(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*")
                .eTag(DigestUtils.md5DigestAsHex(body.getBytes(StandardCharsets.UTF_8)))
                .body(body);
    }

    private Publisher publisher() {
        return publishers.find().orElseThrow(() -> Problem.of(NO_PUBLISHER));
    }

    private String written(PublicMenus menus) {
        List<PublicMenu> all = menus.days().stream().map(PublicMenu::of).toList();
        return json.writeValueAsString(all);
    }
}
