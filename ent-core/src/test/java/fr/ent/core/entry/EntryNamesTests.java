package fr.ent.core.entry;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.core.ChildId;
import fr.ent.core.NewId;
import java.util.List;
import org.junit.jupiter.api.Test;

class EntryNamesTests {

    @Test
    void areGivenNamesWithUpToTwoLettersOfTheOtherForNamesakes() {
        assertThat(names(child("Rose", "Martin"), child("Adam", "Petit"))).containsExactly("Rose", "Adam");
        assertThat(names(child("Rose", "Martin"), child("rose", "Petit"))).containsExactly("Rose M.", "rose P.");
        assertThat(names(child("Rose", "Martin"), child("Rose", "Mallet"))).containsExactly("Rose Ma.", "Rose Ma.");
        assertThat(names(child("Rose", "Ma"), child("Rose", "Martin"))).containsExactly("Rose Ma", "Rose Ma.");
        assertThat(names(child("Rose", "Martin"), child("Rose", "Martin"))).containsExactly("Rose Ma.", "Rose Ma.");
        assertThat(names(child("Rose", "Martin"), child("Rose", "Meyer"))).containsExactly("Rose Ma.", "Rose Me.");
        assertThat(names(child("Rose", ""), child("Rose", "Petit"))).containsExactly("Rose", "Rose P.");
    }

    private static List<String> names(PupilEntry... all) {
        return List.of(all).stream()
                .map(one -> EntryNames.of(one, List.of(all)))
                .toList();
    }

    private static PupilEntry child(String givenName, String familyName) {
        EntryPicture picture = new EntryPicture(EntryAnimal.FOX, EntryTint.SUN);
        return new PupilEntry(
                new ChildId(NewId.next()), givenName, familyName, null, picture, null, null, 0, null, null);
    }
}
