package fr.ent.gateway.home;

import fr.ent.canteen.ChildFile;
import fr.ent.canteen.OfferedPlace;
import fr.ent.core.ChildId;
import fr.ent.core.ChildView;
import fr.ent.core.moving.ComingClass;
import fr.ent.homework.UnexplainedAbsence;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The children's days; the places, the files and the number of messages that wait for the family. All that
 * belongs to a part that failed, or to a module that the territory does without, is null.
 *
 * @param nextSchoolDay the first day from the first one asked for on which one of the children has school; none
 *     when that is more than two months ahead
 * @param unexplained the children whom rolls of the last seven days found away without a word of their family
 * @param imagesUnanswered the children of whose pictures the guardian has never said anything
 * @param imagesInRegister those of them whom the school shows in the meantime, since its register says yes
 * @param unavailable the parts that failed, normally none
 */
record FamilyHomeView(
        List<ChildDays> children,
        @Nullable LocalDate nextSchoolDay,
        @Nullable List<OfferedPlace> offers,
        @Nullable List<ChildFile> files,
        @Nullable Integer unreadMessages,
        @Nullable List<UnexplainedAbsence> unexplained,
        @Nullable List<ChildId> imagesUnanswered,
        @Nullable List<ChildId> imagesInRegister,
        List<HomePart> unavailable) {

    /**
     * One child's days.
     *
     * @param coming the class to which the child is announced to come, and the first day there
     * @param leavesOn the first day away, when a file of the school names the child no more
     */
    record ChildDays(
            ChildView child,
            List<HomeDay> days,
            @Nullable ComingClass coming,
            @Nullable LocalDate leavesOn) {}
}
