package fr.ent.core.account.testing;

import fr.ent.core.ChildId;
import fr.ent.core.ClassId;
import fr.ent.core.SchoolId;
import fr.ent.core.testing.FakeAccounts;
import fr.ent.core.testing.IntegrationTest;
import fr.ent.core.testing.Town;
import fr.ent.core.testing.TownPlanner;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Léa in a CE2 of the école Marie-Curie, in a town of its own. */
@IntegrationTest
public abstract class ClassScene {

    @Autowired
    protected TownPlanner planner;

    @Autowired
    protected FakeAccounts accounts;

    @Autowired
    protected JdbcClient jdbc;

    protected Town town;
    protected SchoolId school;
    protected ClassId schoolClass;
    protected ChildId lea;

    @BeforeEach
    void foundClass() {
        town = planner.found("Montbrun");
        school = town.school("École Marie-Curie");
        schoolClass = town.schoolClass(school, "CE2");
        lea = town.pupil("Léa", "Benali", school, schoolClass);
    }
}
