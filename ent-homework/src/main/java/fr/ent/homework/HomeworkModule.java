package fr.ent.homework;

import fr.ent.core.merge.MergedKind;
import fr.ent.core.merge.MergedRecords;
import fr.ent.core.merge.PersonColumn;
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

    @Bean
    static MergedRecords homeworkRecords() {
        return new MergedRecords(
                List.of(PersonColumn.moving("homework.entry", "author_id", MergedKind.DIARY)), Map.of());
    }
}
