package fr.ent.core.classhome;

import static fr.ent.core.yearchange.plan.SchoolLevel.CE1;
import static fr.ent.core.yearchange.plan.SchoolLevel.CM2;
import static fr.ent.core.yearchange.plan.SchoolLevel.CP;
import static fr.ent.core.yearchange.plan.SchoolLevel.GS;
import static fr.ent.core.yearchange.plan.SchoolLevel.MS;
import static fr.ent.core.yearchange.plan.SchoolLevel.TPS;
import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.core.SchoolView.Level;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HomeLookTests {

    @Test
    void asksNobodyToReadBeforeTheYearOfReading() {
        assertThat(HomeLook.usual(Set.of(TPS), Level.PRIMARY)).isEqualTo(HomeLook.NURSERY);
        assertThat(HomeLook.usual(Set.of(MS, GS), Level.NURSERY)).isEqualTo(HomeLook.NURSERY);
    }

    @Test
    void hasWordsFromTheFirstYearOfElementarySchoolOn() {
        assertThat(HomeLook.usual(Set.of(CP), Level.PRIMARY)).isEqualTo(HomeLook.ELEMENTARY);
        assertThat(HomeLook.usual(Set.of(CE1, CM2), Level.ELEMENTARY)).isEqualTo(HomeLook.ELEMENTARY);
    }

    @Test
    void leavesNobodyBehindInAClassOfBothKinds() {
        assertThat(HomeLook.usual(Set.of(GS, CP), Level.PRIMARY)).isEqualTo(HomeLook.NURSERY);
        assertThat(HomeLook.isMixed(Set.of(GS, CP))).isTrue();
        assertThat(HomeLook.isMixed(Set.of(CP, CE1))).isFalse();
    }

    @Test
    void goesByTheSchoolWhereNoLevelIsKnown() {
        assertThat(HomeLook.usual(Set.of(), Level.NURSERY)).isEqualTo(HomeLook.NURSERY);
        assertThat(HomeLook.usual(Set.of(), Level.ELEMENTARY)).isEqualTo(HomeLook.ELEMENTARY);
        assertThat(HomeLook.usual(Set.of(), Level.PRIMARY)).isEqualTo(HomeLook.ELEMENTARY);
        assertThat(HomeLook.isMixed(Set.of())).isFalse();
    }
}
