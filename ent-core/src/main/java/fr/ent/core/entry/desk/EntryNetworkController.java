package fr.ent.core.entry.desk;

import static fr.ent.core.Role.HEAD;

import fr.ent.core.InvalidInput;
import fr.ent.core.SchoolId;
import fr.ent.core.Viewer;
import fr.ent.core.entry.EndCardEntries;
import fr.ent.core.entry.EntryNetworks;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.text.OneLine;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The networks from which the children of a school enter their classes. */
@RestController
@RequestMapping("/api/core/schools/{id}/entry-networks")
class EntryNetworkController {

    private final EntryRights rights;
    private final EntryNetworks networks;
    private final EntryTrail trail;
    private final EndCardEntries endCardEntries;

    EntryNetworkController(
            EntryRights rights, EntryNetworks networks, EntryTrail trail, EndCardEntries endCardEntries) {
        this.rights = rights;
        this.networks = networks;
        this.trail = trail;
        this.endCardEntries = endCardEntries;
    }

    /** Reads the networks from which children enter, and the address that asks. */
    @GetMapping
    @AllowedTo(HEAD)
    SchoolNetworks read(@PathVariable SchoolId id, Viewer viewer, HttpServletRequest request) {
        rights.requireHead(id, viewer);
        return new SchoolNetworks(networks.list(id), request.getRemoteAddr());
    }

    /** Writes the networks from which children enter, as addresses or ranges; none lets them in from anywhere. Who came by a card is signed out. */
    @PutMapping
    @AllowedTo(HEAD)
    @Transactional
    SchoolNetworks write(
            @PathVariable SchoolId id,
            @RequestBody @Valid WrittenNetworks wish,
            Viewer viewer,
            HttpServletRequest request) {
        rights.requireHead(id, viewer);
        List<String> wanted =
                wish.networks().stream().map(String::strip).distinct().toList();
        if (!wanted.stream().allMatch(EntryNetworks::isNetwork)) {
            throw new InvalidInput("networks", "not-a-network");
        }
        networks.write(id, wanted);
        trail.networks(id, wanted, viewer);
        endCardEntries.end(id);
        return new SchoolNetworks(networks.list(id), request.getRemoteAddr());
    }

    /** The networks that somebody wants. */
    record WrittenNetworks(@NotNull @Size(max = 20) List<@NotBlank @OneLine(max = 50) String> networks) {}

    /**
     * The networks of a school.
     *
     * @param here the address that asks
     */
    record SchoolNetworks(List<String> networks, String here) {

        SchoolNetworks {
            networks = List.copyOf(networks);
        }
    }
}
