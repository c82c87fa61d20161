package fr.ent.homework.library;

import fr.ent.core.testing.TownPlanner;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.web.servlet.MockMvc;

/** Opens libraries for tests. */
@TestConfiguration(proxyBeanMethods = false)
class LibraryScenes {

    @Bean
    LibraryOpener libraryOpener(TownPlanner planner, MockMvc http) {
        return () -> new LibraryScene(planner.found("Valmarin"), http);
    }

    /** Opens a library in a town of its own. */
    @FunctionalInterface
    interface LibraryOpener {
        LibraryScene open();
    }
}
