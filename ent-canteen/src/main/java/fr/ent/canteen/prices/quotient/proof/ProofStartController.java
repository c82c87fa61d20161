package fr.ent.canteen.prices.quotient.proof;

import fr.ent.core.Role;
import fr.ent.core.Viewer;
import fr.ent.core.audit.Audit;
import fr.ent.core.http.AllowedTo;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The town's rule for the day from which an accepted proof counts. */
@RestController
@RequestMapping("/api/canteen/quotient-proof-rule")
class ProofStartController {

    private final ProofStarts starts;
    private final Audit audit;

    ProofStartController(ProofStarts starts, Audit audit) {
        this.starts = starts;
        this.audit = audit;
    }

    /** Reads from which day an accepted proof counts at the earliest. */
    @GetMapping
    @AllowedTo({Role.TOWN_AGENT, Role.TERRITORY_ADMINISTRATOR})
    ProofRule rule() {
        return new ProofRule(starts.get());
    }

    /** Sets from which day a proof counts at the earliest. Quotients that are accepted already stay as they are. */
    @PutMapping
    @AllowedTo({Role.TOWN_AGENT, Role.TERRITORY_ADMINISTRATOR})
    @Transactional
    ProofRule set(@RequestBody @Valid ProofRule wanted, Viewer viewer) {
        starts.set(wanted.countsFrom());
        audit.record(
                viewer.person(),
                "proof-rule.set",
                "territory:" + viewer.territory(),
                Map.of("countsFrom", wanted.countsFrom().name()));
        return wanted;
    }

    /** The first day for which a proof may count. */
    record ProofRule(@NotNull ProofStart countsFrom) {}
}
