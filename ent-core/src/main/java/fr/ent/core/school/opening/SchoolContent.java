package fr.ent.core.school.opening;

import fr.ent.core.SchoolView;
import fr.ent.core.text.OneLine;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

/** A school as the town hall writes it down. Street, postcode and town may be empty. */
record SchoolContent(
        @NotBlank @OneLine(max = 120) String name,
        @NotNull SchoolView.Level level,
        @NotNull @OneLine(max = 200) String street,
        @NotNull @OneLine(max = 12) String postcode,
        @NotNull @OneLine(max = 120) String city) {

    static SchoolContent of(SchoolView school) {
        return new SchoolContent(school.name(), school.level(), school.street(), school.postcode(), school.city());
    }
}
