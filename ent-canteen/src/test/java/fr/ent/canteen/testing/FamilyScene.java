package fr.ent.canteen.testing;

import fr.ent.core.ChildId;
import fr.ent.core.Viewer;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A town with one family, Léa and her mother Sofia Benali, and an agent of the town hall. It offers nothing yet. */
@CanteenTest
public abstract class FamilyScene {

    @Autowired
    protected Canteens.Founder founder;

    @Autowired
    protected Requests requests;

    protected CanteenTown town;
    protected ChildId lea;
    protected Viewer mother;
    protected Viewer agent;

    /** The council lets what families declare count until it is checked. */
    protected void letDeclarationsCount() throws Exception {
        requests.letDeclarationsCount(agent);
    }

    @BeforeEach
    void foundTown() {
        town = founder.found();
        lea = town.child("Léa");
        mother = town.guardian(lea);
        agent = town.agent();
    }
}
