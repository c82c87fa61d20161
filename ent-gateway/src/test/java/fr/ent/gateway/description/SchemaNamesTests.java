package fr.ent.gateway.description;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SchemaNamesTests {

    private final SchemaNames names = new SchemaNames();

    @Test
    void joinsTheNamesOfOuterAndInnerType() {
        assertThat(names.getNameOfClass(Menu.Dish.class)).isEqualTo("SchemaNamesTestsMenuDish");
    }

    @Test
    void saysNoWordTwice() {
        assertThat(SchemaNames.join("FileQueue", "QueuePage")).isEqualTo("FileQueuePage");
        assertThat(SchemaNames.join("Entry", "NewEntry")).isEqualTo("NewEntry");
        assertThat(SchemaNames.join("MayCollect", "Collector")).isEqualTo("MayCollectCollector");
    }

    @Test
    void refusesTwoTypesOfOneName() {
        names.getNameOfClass(Menu.Dish.class);
        names.getNameOfClass(MenuDish.class);

        assertThatThrownBy(names::requireDistinct)
                .hasMessageContaining(Menu.Dish.class.getName())
                .hasMessageContaining(MenuDish.class.getName())
                .hasMessageContaining("SchemaNamesTestsMenuDish");
    }

    private record Menu() {

        private record Dish() {}
    }

    private record MenuDish() {}
}
