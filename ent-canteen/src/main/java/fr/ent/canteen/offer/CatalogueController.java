package fr.ent.canteen.offer;

import fr.ent.core.Role;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.Problem;
import fr.ent.core.http.Refuses;
import fr.ent.core.text.OneLine;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The town hall's own list of all activities and sites. */
@RestController
@RequestMapping("/api/canteen")
class CatalogueController {

    /** A site has this name. */
    private static final String SITE_EXISTS = "409 canteen:site-exists";

    private final Activities activities;
    private final Sites sites;

    CatalogueController(Activities activities, Sites sites) {
        this.activities = activities;
        this.sites = sites;
    }

    /** Lists all activities of the territory, by name, and all sites. */
    @GetMapping("/catalogue")
    @AllowedTo({Role.TOWN_AGENT, Role.TERRITORY_ADMINISTRATOR})
    Catalogue all() {
        return new Catalogue(activities.listAll(), sites.list());
    }

    /** Adds a site, a place where activities are. */
    @PostMapping("/sites")
    @AllowedTo({Role.TOWN_AGENT, Role.TERRITORY_ADMINISTRATOR})
    @ResponseStatus(HttpStatus.CREATED)
    @Refuses(CatalogueController.SITE_EXISTS)
    Site add(@RequestBody @Valid NewSite wanted) {
        Site site =
                new Site(SiteId.next(), wanted.name().strip(), wanted.address().strip());
        if (!sites.add(site)) {
            throw Problem.of(SITE_EXISTS);
        }
        return site;
    }

    /** Everything on offer in the territory, by name, and the places known. */
    record Catalogue(List<Activity> activities, List<Site> sites) {}

    /** A place to be known. */
    record NewSite(
            @NotBlank @OneLine(max = 120) String name,
            @NotNull @OneLine(max = 200) String address) {}
}
