package fr.ent.canteen.presence.caterer;

import fr.ent.core.Role;
import fr.ent.core.Viewer;
import fr.ent.core.audit.Audit;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.LinkToken;
import fr.ent.core.territory.SiteAddress;
import fr.ent.core.text.OneLine;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The caterer of the territory: its name, the address that orders are mailed to, and its secret link. */
@RestController
@RequestMapping("/api/canteen/kitchen/caterer")
class CatererController {

    private final CatererDesk desk;
    private final CatererLinks links;
    private final SetCaterer setCaterer;
    private final SiteAddress site;
    private final Audit audit;

    CatererController(CatererDesk desk, CatererLinks links, SetCaterer setCaterer, SiteAddress site, Audit audit) {
        this.desk = desk;
        this.links = links;
        this.setCaterer = setCaterer;
        this.site = site;
        this.audit = audit;
    }

    /** Reads who makes the meals of the territory, and how orders reach it. */
    @GetMapping
    @AllowedTo({Role.TOWN_AGENT, Role.TERRITORY_ADMINISTRATOR})
    CatererView show() {
        Instant link = links.openedAt().orElse(null);
        return desk.find()
                .map(known -> new CatererView(known.name(), known.email(), desk.isMailOpen(), link))
                .orElseGet(() -> new CatererView("", null, desk.isMailOpen(), link));
    }

    /**
     * Sets who makes the meals of the territory. Orders, with the allergies of children, are mailed to its address from
     * now on, and to no other; without an address no mail leaves. Links in mails to another address lead nowhere any more,
     * and the orders of the days to come leave once more, to the new one.
     */
    @PutMapping
    @AllowedTo({Role.TOWN_AGENT, Role.TERRITORY_ADMINISTRATOR})
    @Transactional
    CatererView set(@RequestBody @Valid CatererForm form, Viewer viewer) {
        setCaterer.set(new Caterer(form.name().strip(), form.email(), site.find()), viewer.person());
        audit.record(viewer.person(), "caterer.set", "territory:" + viewer.territory(), Map.of());
        return show();
    }

    /**
     * Opens a secret link to the orders of the days to come, or renews it: an older link leads nowhere any more. Only this
     * answer tells the address.
     */
    @PostMapping("/link")
    @AllowedTo({Role.TOWN_AGENT, Role.TERRITORY_ADMINISTRATOR})
    @ResponseStatus(HttpStatus.CREATED)
    @Transactional
    OpenedLink open(Viewer viewer) {
        LinkToken token = links.open();
        audit.record(viewer.person(), "caterer.link-opened", "territory:" + viewer.territory(), Map.of());
        return new OpenedLink("/traiteur/" + token.value());
    }

    /** Closes the secret link. Without a link nothing changes. */
    @DeleteMapping("/link")
    @AllowedTo({Role.TOWN_AGENT, Role.TERRITORY_ADMINISTRATOR})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Transactional
    void close(Viewer viewer) {
        if (links.close()) {
            audit.record(viewer.person(), "caterer.link-closed", "territory:" + viewer.territory(), Map.of());
        }
    }

    /**
     * The caterer, as the town hall has set it.
     *
     * @param name empty until it is set
     * @param mailOpen whether this installation sends mail
     * @param linkOpenedAt when the secret link was opened; none without one
     */
    record CatererView(
            String name,
            @Nullable String email,
            boolean mailOpen,
            @Nullable Instant linkOpenedAt) {}

    /** The caterer as it is to be set; without an address, of plain letters, no mail leaves. */
    record CatererForm(
            @NotBlank @OneLine(max = 120) String name,

            @Nullable @Email @OneLine(max = 254) @Pattern(regexp = "[!-~]+@[!-~]+")
            String email) {

        CatererForm {
            email = email == null ? null : trimmed(email);
        }

        private static @Nullable String trimmed(String email) {
            String bare = email.replaceAll("^[\\s\\p{Z}]+|[\\s\\p{Z}]+$", "");
            return bare.isEmpty() ? null : bare;
        }
    }

    /**
     * A link just opened.
     *
     * @param path of the page, at the address of this site
     */
    record OpenedLink(String path) {}
}
