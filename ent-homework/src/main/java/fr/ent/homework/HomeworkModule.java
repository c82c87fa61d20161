package fr.ent.homework;

import fr.ent.core.persistence.ModuleSchema;
import fr.ent.core.persistence.PeopleInUse;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The module's own schema. */
@Configuration(proxyBeanMethods = false)
class HomeworkModule {

    @Bean
    static ModuleSchema homeworkSchema() {
        return new ModuleSchema("homework");
    }

    @Bean
    static PeopleInUse homeworkPeople() {
        return new PeopleInUse(Map.of("homework.entry", List.of("author_id")));
    }
}
