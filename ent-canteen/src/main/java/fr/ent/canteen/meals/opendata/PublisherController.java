package fr.ent.canteen.meals.opendata;

import fr.ent.core.Directory;
import fr.ent.core.InvalidField;
import fr.ent.core.Role;
import fr.ent.core.SchoolId;
import fr.ent.core.SchoolView;
import fr.ent.core.Viewer;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.Problem;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The town hall and its restaurants, as open data names them. */
@RestController
@RequestMapping("/api/canteen/kitchen/publisher")
class PublisherController {

    private final Publishers publishers;
    private final Directory directory;

    PublisherController(Publishers publishers, Directory directory) {
        this.publishers = publishers;
        this.directory = directory;
    }

    /**
     * Reads the town hall and its restaurants as open data names them. The list is empty until the town hall has said
     * it.
     */
    @GetMapping
    @AllowedTo({Role.TOWN_AGENT, Role.TERRITORY_ADMINISTRATOR})
    List<Publisher> find() {
        return publishers.find().stream().toList();
    }

    /** Sets the town hall and its restaurants as open data names them. */
    @PutMapping
    @AllowedTo({Role.TOWN_AGENT, Role.TERRITORY_ADMINISTRATOR})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void set(@RequestBody @Valid Publisher sent, Viewer viewer) {
        Set<SchoolId> schools =
                sent.restaurants().stream().map(Publisher.Restaurant::schoolId).collect(Collectors.toSet());
        if (schools.size() < sent.restaurants().size()) {
            throw Problem.invalid(new InvalidField("restaurants", "twice"));
        }
        if (!directory.listSchools().stream().map(SchoolView::id).toList().containsAll(schools)) {
            throw Problem.notFound();
        }
        publishers.set(sent, viewer);
    }
}
