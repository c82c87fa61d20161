package fr.ent.messaging.testing;

import fr.ent.core.testing.Town;
import fr.ent.core.testing.TownPlanner;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** People around Léa in a town of their own, who may write to each other. */
public abstract class ConversationScene {

    @Autowired
    protected TownPlanner planner;

    @Autowired
    protected MockMvc mvc;

    protected Town town;
    protected Families people;
    protected Client client;

    @BeforeEach
    void foundTown() {
        town = planner.found("Valmarin");
        people = new Families(town);
        client = new Client(mvc, town);
    }
}
