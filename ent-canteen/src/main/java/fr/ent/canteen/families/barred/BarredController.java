package fr.ent.canteen.families.barred;

import fr.ent.canteen.families.barred.BarredPeople.Barred;
import fr.ent.core.ChildId;
import fr.ent.core.Role;
import fr.ent.core.Viewer;
import fr.ent.core.http.AllowedTo;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The town hall records who must not collect a child. */
@RestController
@RequestMapping("/api/canteen/files/{childId}/barred")
class BarredController {

    private final BarPeople barPeople;

    BarredController(BarPeople barPeople) {
        this.barPeople = barPeople;
    }

    /** Sets all people who must not collect a child. The list replaces the one before. */
    @PutMapping
    @AllowedTo({Role.TOWN_AGENT, Role.TERRITORY_ADMINISTRATOR})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void replace(@PathVariable ChildId childId, @RequestBody @Valid BarredNames names, Viewer viewer) {
        barPeople.bar(childId, names.people(), viewer);
    }

    /** All who must not collect the child. */
    record BarredNames(@NotNull @Size(max = 10) List<@Valid @NotNull Barred> people) {}
}
