package fr.ent.gateway.home;

import fr.ent.canteen.Canteen;
import fr.ent.canteen.ChildFiles;
import fr.ent.core.TerritoryId;
import fr.ent.core.territory.ModuleSwitches;
import fr.ent.homework.Homework;
import fr.ent.messaging.Messaging;
import org.springframework.stereotype.Component;

/** The modules of which the home is made, and whether a territory does without them. */
@Component
class HomeModules {

    private final Homework homework;
    private final Canteen canteen;
    private final ChildFiles files;
    private final Messaging messaging;
    private final ModuleSwitches switches;

    HomeModules(Homework homework, Canteen canteen, ChildFiles files, Messaging messaging, ModuleSwitches switches) {
        this.homework = homework;
        this.canteen = canteen;
        this.files = files;
        this.messaging = messaging;
        this.switches = switches;
    }

    Homework homework() {
        return homework;
    }

    Canteen canteen() {
        return canteen;
    }

    ChildFiles files() {
        return files;
    }

    Messaging messaging() {
        return messaging;
    }

    boolean isOff(TerritoryId territory, HomePart part) {
        return part.module().filter(module -> switches.isOff(territory, module)).isPresent();
    }
}
