package fr.ent.core.testing;

import fr.ent.core.Viewers;
import fr.ent.core.territory.ModuleSwitches;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Founds towns for tests. */
@TestConfiguration(proxyBeanMethods = false)
public class Towns {

    @Bean
    TownPlanner townPlanner(JdbcClient jdbc, Viewers viewers, ModuleSwitches switches, Environment environment) {
        return new TownPlanner(OwnerDatabase.of(environment), jdbc, viewers, switches);
    }
}
