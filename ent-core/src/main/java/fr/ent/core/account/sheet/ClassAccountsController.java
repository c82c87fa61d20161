package fr.ent.core.account.sheet;

import static fr.ent.core.Role.HEAD;
import static fr.ent.core.Role.TEACHER;
import static fr.ent.core.Role.TERRITORY_ADMINISTRATOR;
import static fr.ent.core.Role.TOWN_AGENT;

import fr.ent.core.ClassId;
import fr.ent.core.Directory;
import fr.ent.core.Viewer;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.BulkKind;
import fr.ent.core.http.BulkReading;
import fr.ent.core.http.Problem;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The accounts of a class and of its families. */
@RestController
class ClassAccountsController {

    private final ClassAccounts accounts;
    private final Directory directory;

    ClassAccountsController(ClassAccounts accounts, Directory directory) {
        this.accounts = accounts;
        this.directory = directory;
    }

    /** Lists the accounts of a class: those of its pupils, and of each pupil's guardians. */
    @GetMapping("/api/core/classes/{id}/accounts")
    @BulkReading(BulkKind.PEOPLE_LISTS)
    @AllowedTo({TEACHER, HEAD, TOWN_AGENT, TERRITORY_ADMINISTRATOR})
    List<PupilAccount> accounts(@PathVariable ClassId id, Viewer viewer) {
        return directory
                .findClass(id)
                .filter(found -> viewer.servesTown() || viewer.leads(found))
                .map(found -> accounts.list(id))
                .orElseThrow(Problem::notFound);
    }
}
